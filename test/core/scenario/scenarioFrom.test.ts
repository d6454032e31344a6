import { fraction } from '../../../src/core/model/quantity';
import { SCENARIO_NAMES, scenarioFrom } from '../../../src/core/scenario/scenarioFrom';

const asked = (...pairs: readonly string[]) =>
  scenarioFrom('asked', pairs.map((pair) => {
    const [name = '', value = ''] = pair.split('=');
    return { name, value };
  }));

describe('the scenario that is asked for', () => {
  it('changes prices, settings and funding, in the order asked', () => {
    expect(asked('rate.Desktop=£500', 'recharge.population=Desktops; Portables', 'recharge.method=reciprocal', 'recharge.pool=flexed', 'forecast.method=posts', 'vacancyFactor=5', 'vacancyFactor.ICT=4.5%', 'funding.drop= Info supplement ')).toEqual({
      faults: [],
      scenario: {
        name: 'asked',
        changes: [
          { kind: 'rate', element: 'Desktop', price: fraction(500) },
          { kind: 'setting', name: 'recharge.population', value: 'Desktops; Portables' },
          { kind: 'setting', name: 'recharge.method', value: 'reciprocal' },
          { kind: 'setting', name: 'recharge.pool', value: 'flexed' },
          { kind: 'setting', name: 'forecast.method', value: 'posts' },
          { kind: 'setting', name: 'vacancyFactor', value: '5' },
          { kind: 'setting', name: 'vacancyFactor.ICT', value: '4.5%' },
          { kind: 'drop funding', name: 'Info supplement' },
        ],
      },
    });
  });

  it('takes names whatever their case, and an element with a full stop', () => {
    expect(asked('RATE.Desktop v1.2=1', 'Recharge.Pool=held', 'Funding.Drop=X')).toMatchObject({ faults: [], scenario: { changes: [{ element: 'Desktop v1.2' }, { name: 'Recharge.Pool' }, { name: 'X' }] } });
  });

  it.each([
    ['rate.Desktop=dear', 'a price in pounds, nil or more'],
    ['rate.Desktop=-1', 'a price in pounds, nil or more'],
    ['funding.drop= ', 'the name of a funding line'],
    ['recharge.method=sideways', 'direct, step-down or reciprocal'],
    ['vacancyFactor=many', 'per cent as a plain number, nil or more (4 for 4%)'],
  ])('refuses %s', (pair, expected) => {
    expect(asked(pair)).toMatchObject({ scenario: { changes: [] }, faults: [{ kind: 'badValue', expected }] });
  });

  it.each(['period=3', 'rate=5', 'rate.=5', 'funding=X', 'tolerance.balance=5', 'vacancyFactor.=5'])('%s is nothing a scenario changes', (pair) => {
    expect(asked(pair)).toMatchObject({ scenario: { changes: [] }, faults: [{ kind: 'unknown', name: pair.split('=')[0] }] });
  });

  it('a price of nil is a price', () => {
    expect(asked('rate.Desktop=0').faults).toEqual([]);
  });

  it('names all that it can change', () => {
    for (const name of SCENARIO_NAMES) expect(asked(`${name.replace('STREAM', 'ICT').replace('ELEMENT', 'Desktop')}=${/rate|vacancy/.test(name) ? 5 : name.endsWith('method') ? (name.startsWith('f') ? 'profile' : 'direct') : name.endsWith('pool') ? 'held' : 'X'}`).faults).toEqual([]);
  });
});
