import fc from 'fast-check';
import { MOST_SCENARIOS, isSameScenario, readScenarios, writeScenarios } from '../../../src/core/scenario/scenariosText';

const RATE = { name: 'rate.Desktop', value: '500' };
const POOL = { name: 'recharge.pool', value: 'flexed' };

it('gives back the what-ifs that were kept, whatever their names hold', () => {
  fc.assert(fc.property(fc.array(fc.array(fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== ''), { minLength: 1, maxLength: 4 }), { maxLength: MOST_SCENARIOS }), (drawn) => {
    const scenarios = drawn.map((names) => names.map((name) => ({ name: 'funding.drop', value: name })));
    expect(readScenarios(writeScenarios(scenarios))).toEqual({ scenarios, unreadable: 0 });
  }));
});

it('counts what cannot be one and leaves it out: an unknown name, a bad value, nothing asked, one too many', () => {
  expect(readScenarios(writeScenarios([[RATE], [{ name: 'period', value: '3' }], [{ name: 'rate.Desktop', value: 'dear' }], []]))).toEqual({ scenarios: [[RATE]], unreadable: 3 });
  const many = Array.from({ length: MOST_SCENARIOS + 1 }, (_, index) => [{ name: 'rate.Desktop', value: String(index) }]);
  expect(readScenarios(writeScenarios(many))).toEqual({ scenarios: many.slice(0, MOST_SCENARIOS), unreadable: 1 });
  expect(readScenarios(writeScenarios([[{ name: 'funding.drop', value: 'x'.repeat(1_000) }]])).unreadable).toBe(1);
});

it('takes nothing from a text that is not of ours, nor one that is too long', () => {
  expect(readScenarios('<other/>')).toEqual({ scenarios: [], unreadable: 1 });
  expect(readScenarios(writeScenarios([]))).toEqual({ scenarios: [], unreadable: 0 });
  expect(readScenarios(`${writeScenarios([[RATE]])}${' '.repeat(200_000)}`)).toEqual({ scenarios: [], unreadable: 1 });
});

it('knows the same question in another order or case', () => {
  expect(isSameScenario([RATE, POOL], [POOL, { name: 'RATE.desktop', value: ' 500 ' }])).toBe(true);
  expect(isSameScenario([RATE], [{ ...RATE, value: '501' }])).toBe(false);
});
