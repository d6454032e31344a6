import type { Claim, Comparison, Measure } from '../../../../src/core/model/claim';
import { defaultPolicy } from '../../../../src/core/model/policy';
import { fromNumber } from '../../../../src/core/model/quantity';
import { checkClaims } from '../../../../src/core/rules/claims/checkClaims';
import { claim } from '../../../builders/claim';

const policy = defaultPolicy(2007, 7);
const figure = (name: string, value: number, more: Partial<Measure> = {}): ReadonlyMap<string, Measure> => new Map([[name, { name, value: fromNumber(value), unit: 'pounds', ...more }]]);
const check = (measures: ReadonlyMap<string, Measure>, comparison: Comparison, value: number | null, more: Partial<Claim> = {}) => {
  const [name = ''] = [...measures.keys()];
  return checkClaims({ claims: [{ ...claim(name, comparison, value), ...more }], measures, policy })[0];
};

describe('a threshold between the figure found and the one claimed', () => {
  const overspend = (found: number, redFrom = 100_000) => figure('variance: Customer Services', found, { redFrom: fromNumber(redFrom) });

  it('is said: 99,600 is not Red, "approximately 100,000" would be (the sample)', () => {
    expect(check(overspend(99_600), 'approximately', 100_000)).toMatchObject({
      result: 'Supported',
      remark: 'Red is from £100,000: the £99,600 found is not, the £100,000 claimed would be.',
    });
  });

  it('is said the other way round', () => {
    expect(check(overspend(100_000), 'approximately', 99_000)?.remark).toBe('Red is from £100,000: the £100,000 found is, the £99,000 claimed is not.');
  });

  it('is said when only what "approximately" allows spans it', () => {
    expect(check(overspend(96_000), 'approximately', 97_000)?.remark).toBe('What it allows lies on both sides of £100,000, from where it is Red.');
    expect(check(overspend(96_000), 'approximately', 97_000, { tolerance: fromNumber(3) })?.remark).toBe('');
    expect(check(overspend(105_000), 'approximately', 105_000)?.remark).toContain('both sides');
    expect(check(overspend(106_000), 'approximately', 106_000)?.remark).toBe('');
    expect(check(overspend(95_000), 'approximately', 95_000, { tolerance: fromNumber(5) })?.remark).toBe('');
    expect(check(overspend(95_000, 99_750), 'approximately', 95_000)?.remark).toContain('both sides');
    expect(check(overspend(95_000, 90_250), 'approximately', 95_000)?.remark).toBe('');
  });

  it('is silent where both are on one side, where the statement names no one figure, and without a status', () => {
    expect(check(overspend(50_000), 'approximately', 51_000)?.remark).toBe('');
    expect(check(overspend(99_600), 'no more than', 100_000)?.remark).toBe('');
    expect(check(overspend(120_000), 'within budget', null)?.remark).toBe('');
    expect(check(figure('what-if: portables', 99_600), 'approximately', 100_000)?.remark).toBe('');
    expect(check(figure('variance: ICT', 99_600, { redFrom: null }), 'approximately', 100_000)?.remark).toBe('');
  });
});

describe('a count in dispute', () => {
  const change = (found: number, lowest: number, highest: number) => figure('change: Desktops', found, { unit: 'count', range: { lowest: fromNumber(lowest), highest: fromNumber(highest) } });

  it('is said with its range when the result is the same at both ends (the sample: 228 to 240)', () => {
    expect(check(change(240, 228, 240), 'approximately', 240)).toMatchObject({ result: 'Supported', remark: 'Counts are disputed: between 228 and 240, and the result is the same at both.' });
  });

  it('is said when the statement would hold at one end alone', () => {
    expect(check(change(240, 227, 240), 'approximately', 240)).toMatchObject({ result: 'Supported', remark: 'Counts are disputed: at 227 it would be not supported, at 240 supported.' });
    expect(check(change(227, 227, 240), 'at least', 230)).toMatchObject({ result: 'Not supported', remark: 'Counts are disputed: at 227 it would be not supported, at 240 supported.' });
    expect(check(change(235, 227, 240), 'equal to', 235)?.remark).toBe('Counts are disputed: at 227 it would be not supported, at 240 not supported.');
  });
});

describe('whose money a statement is about', () => {
  const raised = figure('what-if: portables', 303_800, { populations: { 'net of self-charge': fromNumber(262_150), 'general fund': fromNumber(0) } });

  it('is all of it, net of what the provider pays itself, or what the General Fund gains', () => {
    expect(check(raised, 'in excess of', 300_000)).toMatchObject({ result: 'Supported' });
    expect(check(raised, 'in excess of', 300_000, { population: 'net of self-charge' })).toMatchObject({ result: 'Not supported', computed: fromNumber(262_150) });
    expect(check(raised, 'equal to', 0, { population: 'general fund' })).toMatchObject({ result: 'Supported', computed: fromNumber(0) });
  });

  it('is not checked for a figure that is not worked out that way', () => {
    expect(check(figure('variance: ICT', 5), 'at least', 1, { population: 'net of self-charge' })).toMatchObject({ result: 'Not checked', computed: null, remark: '"variance: ICT" is not worked out net of what the provider charges itself.' });
    expect(check(figure('variance: ICT', 5), 'at least', 1, { population: 'general fund' })?.remark).toBe('"variance: ICT" is not worked out for the General Fund.');
  });

  it('ranges and thresholds are those of all of it', () => {
    const both = { populations: { 'net of self-charge': fromNumber(1), 'general fund': fromNumber(1) }, range: { lowest: fromNumber(1), highest: fromNumber(9) } };
    expect(check(figure('change: X', 5, both), 'at least', 1, { population: 'general fund' })?.remark).toBe('');
  });
});

describe('how the words were read', () => {
  const favourable = figure('variance: ICT', -12_000);
  const underspend = { statement: 'ICT is forecast to underspend.' };

  it('an underspend is a favourable variance and its size', () => {
    expect(check(favourable, 'approximately', 12_000, underspend)).toMatchObject({ result: 'Supported', computed: fromNumber(-12_000), remark: 'Read as an underspend.' });
    expect(check(favourable, 'in excess of', 12_000, underspend)?.result).toBe('Not supported');
    expect(check(favourable, 'in excess of', 11_999, underspend)?.result).toBe('Supported');
    expect(check(favourable, 'approximately', -12_000, { statement: 'ICT underspent.' })?.result).toBe('Supported');
    expect(check(figure('variance: ICT', 12_000), 'approximately', 12_000, underspend)?.result).toBe('Not supported');
  });

  it('is never Red, however large', () => {
    const large = figure('variance: ICT', -120_000, { redFrom: fromNumber(100_000) });
    expect(check(large, 'approximately', 120_000, underspend)).toMatchObject({ result: 'Supported', remark: 'Read as an underspend.' });
    expect(check(large, 'approximately', -120_000, underspend)).toMatchObject({ result: 'Supported', remark: 'Read as an underspend.' });
  });

  it('but not where the figure is no variance, the comparison has no size, or the statement says both', () => {
    expect(check(figure('what-if: portables', 5), 'equal to', 5, underspend)?.result).toBe('Supported');
    expect(check(favourable, 'within budget', null, underspend)).toMatchObject({ result: 'Supported', remark: '' });
    expect(check(favourable, 'approximately', -12_000, { statement: 'Neither overspent nor underspent' })).toMatchObject({ result: 'Supported', remark: '' });
  });

  it('a comparison or a value taken from the wording is printed', () => {
    const raised = figure('what-if: portables', 303_800);
    expect(check(raised, 'in excess of', 300_000, { comparisonFromWording: true, valueFromWording: true })?.remark).toBe('Read from the wording: in excess of £300,000.');
    expect(check(raised, 'in excess of', 300_000, { valueFromWording: true })?.remark).toBe('Read from the wording: £300,000.');
    expect(check(raised, 'in excess of', 300_000, { comparisonFromWording: true })?.remark).toBe('Read from the wording: in excess of.');
    expect(check(figure('balance: Three', 0), 'balances', null, { comparisonFromWording: true })?.remark).toBe('Read from the wording: balances.');
  });
});

it('a statement of an exact figure allows nothing either side', () => {
  expect(check(figure('variance: ICT', 99_999, { redFrom: fromNumber(100_000) }), 'equal to', 99_999)?.remark).toBe('');
});
