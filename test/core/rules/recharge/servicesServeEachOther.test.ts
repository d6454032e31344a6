import { pounds } from '../../../../src/core/model/money';
import { type Policy, defaultPolicy } from '../../../../src/core/model/policy';
import { type CountParts, type PoolParts, driverCounts, pool } from '../../../builders/recharge';
import { rechargeOf } from '../../../builders/rechargeReview';

const users = (driver: string, counts: Readonly<Record<string, number>>): readonly CountParts[] => Object.entries(counts).map(([recipient, audit]) => ({ driver, recipient, audit }));

/** The services of the vector: S1 10,000 gives S2 20%, A 50%, B 30%; S2 8,000 gives S1 10%, A 40%, B 50%. */
const COUNTS = driverCounts([...users('D1', { S2: 20, A: 50, B: 30 }), ...users('D2', { S1: 10, A: 40, B: 50 })]);
const vector = (method: Policy['rechargeMethod'], first: PoolParts = {}, second: PoolParts = {}) =>
  rechargeOf({
    drivers: COUNTS,
    pools: [pool({ row: 2, service: 'S1', cost: 10_000, driver: 'D1', ...first }), pool({ row: 3, service: 'S2', cost: 8_000, driver: 'D2', ...second })],
    policy: { ...defaultPolicy(2007, 7), rechargeMethod: method },
  });
type Room = ReturnType<typeof vector>;
const paid = ({ pools }: Room) => {
  const all = pools.flatMap(({ shares }) => shares);
  return ['A', 'B'].map((name) => all.filter(({ recipient }) => recipient === name).reduce((so, { charge }) => so + charge, 0) / 100);
};

describe('RCH-09: services that serve each other by another method than the reciprocal (rules.md section 4)', () => {
  it('direct is 213.72 away, more than 1% of 18,000: a Note', () => {
    const room = vector('direct');
    const [finding, ...others] = room.found('RCH-09');
    expect(others).toEqual([]);
    expect(paid(room)).toEqual([9_805.56, 8_194.44]);
    expect(finding).toMatchObject({ severity: 'Note', amount: 21_372, tolerance: pounds(180), key: 'RCH-09|s1|s2', basis: 'this year', at: { sheet: 'Pools', cells: 'G2:G3' } });
    expect(finding?.message).toBe(
      'S1 and S2 serve each other and are shared direct: against the reciprocal method £213.72 (1.2% of £18,000) is charged to other recipients. ' +
        'Charged more or less: A +£213.72 and B -£213.72.',
    );
  });

  it('step-down from S1 is 147.40 away: silent', () => {
    const room = vector('step-down', { order: 1 }, { order: 2 });
    expect(paid(room)).toEqual([9_444.44, 8_555.56]);
    expect(room.findings).toEqual([]);
  });

  it('step-down from S2 is 358.16 away, and fires', () => {
    const room = vector('step-down', { order: 2 }, { order: 1 });
    expect(paid(room)).toEqual([9_950, 8_050]);
    expect(room.found('RCH-09')).toMatchObject([{ amount: 35_816 }]);
  });

  it('reciprocal is silent, and shares 9,591.84 and 8,408.16', () => {
    const room = vector('reciprocal');
    expect(paid(room)).toEqual([9_591.84, 8_408.16]);
    expect(room.findings).toEqual([]);
  });

  it('at exactly 1% it is silent, a penny more fires', () => {
    const one = (cost: number) =>
      rechargeOf({
        drivers: driverCounts([...users('D1', { S2: 2, A: 98 }), ...users('D2', { B: 1 })]),
        pools: [pool({ service: 'S1', cost, driver: 'D1' }), pool({ service: 'S2', cost: 100, driver: 'D2' })],
      }).found('RCH-09');
    expect(one(100)).toEqual([]);
    expect(one(101)).toMatchObject([{ amount: 202, tolerance: 201 }]);
  });

  it('is silent where services do not serve each other', () => {
    const apart = driverCounts([...users('D1', { A: 50, B: 30 }), ...users('D2', { A: 40, B: 50 })]);
    expect(rechargeOf({ drivers: apart, pools: [pool({ service: 'S1', cost: 10_000, driver: 'D1' }), pool({ service: 'S2', cost: 8_000, driver: 'D2' })] }).found('RCH-09')).toEqual([]);
  });

  it('gives no per cent of pools that come to nil', () => {
    expect(vector('direct', { cost: 8_000 }, { cost: -8_000 }).found('RCH-09')[0]?.message).toContain('against the reciprocal method £');
  });
});
