import { pounds } from '../../../../../src/core/model/money';
import { defaultPolicy } from '../../../../../src/core/model/policy';
import { toNumber } from '../../../../../src/core/model/quantity';
import { type CountParts, type PoolParts, driverCounts, pool, rateCardEntry } from '../../../../builders/recharge';
import { rechargeOf } from '../../../../builders/rechargeReview';

const users = (driver: string, counts: Readonly<Record<string, number>>): readonly CountParts[] => Object.entries(counts).map(([recipient, audit]) => ({ driver, recipient, audit }));
const room = (pools: readonly PoolParts[], counts: readonly CountParts[], method: 'direct' | 'step-down' | 'reciprocal' = 'direct') =>
  rechargeOf({ drivers: driverCounts(counts), pools: pools.map((parts, index) => pool({ provider: 'X', row: index + 2, ...parts })), policy: { ...defaultPolicy(2007, 7), rechargeMethod: method } });
const paid = ({ pools }: ReturnType<typeof room>) => pools.map(({ shares }) => shares.map(({ recipient, charge }) => [recipient, charge / 100]));

const ICT: PoolParts = { service: 'ICT', cost: 100, driver: 'PCs' };
const HR: PoolParts = { service: 'HR', cost: 60, driver: 'Staff' };
const BOTH = [...users('PCs', { hr: 1, A: 1, B: 2 }), ...users('Staff', { ICT: 1, A: 2 })];

describe('pools whose recipients are themselves pools\' services', () => {
  it('pass their cost on: step-down takes the stated order', () => {
    const stepped = room([{ ...HR, order: 2 }, { ...ICT, order: 1 }], BOTH, 'step-down');
    expect(paid(stepped)).toEqual([[['A', 85]], [['A', 25], ['B', 50]]]);
    expect(stepped.pools.map(({ control, fullCost }) => [control, fullCost])).toEqual([[pounds(25), pounds(85)], [pounds(-25), pounds(100)]]);
    expect(stepped.pools.map(({ units }) => toNumber(units, 0))).toEqual([2, 4]);
  });

  it('what they charge in all sums to what they cost', () => {
    for (const method of ['direct', 'step-down', 'reciprocal'] as const) {
      const { pools } = room([ICT, HR], BOTH, method);
      expect(pools.reduce((so, { control }) => so + control, 0)).toBe(0);
    }
  });

  it('direct passes a service by, and its price breaks even over the others', () => {
    const [ict] = room([ICT, HR], BOTH).pools;
    expect([ict?.fullCost, toNumber(ict!.units, 0), toNumber(ict!.breakEvenExact!, 2)]).toEqual([pounds(100), 3, 33.33]);
  });

  it('a pool that names its method goes before the setting', () => {
    expect(paid(room([{ ...ICT, method: 'Reciprocal' }, HR], BOTH, 'direct'))).toEqual(paid(room([ICT, HR], BOTH, 'reciprocal')));
    expect(paid(room([{ ...ICT, method: 'Direct' }, HR], BOTH, 'reciprocal'))).toEqual(paid(room([ICT, HR], BOTH, 'direct')));
    expect(paid(room([{ ...ICT, method: 'Step-down', order: 1 }, { ...HR, order: 2 }], BOTH))).toEqual(paid(room([{ ...ICT, order: 1 }, { ...HR, order: 2 }], BOTH, 'step-down')));
  });

  it('two pools that name different methods are shared as the setting says, which is said', () => {
    const both = room([{ ...ICT, method: 'Reciprocal' }, { ...HR, method: 'Step-down', order: 1 }], BOTH, 'direct');
    expect(paid(both)).toEqual(paid(room([ICT, HR], BOTH, 'direct')));
    expect(both.said).toContain('HR and ICT serve each other and name different methods: they are shared direct, as the setting says.');
  });

  it('no stated order takes them by name, which is said; one without an order comes last', () => {
    const unordered = room([ICT, HR], BOTH, 'step-down');
    expect(unordered.said).toContain('HR and ICT serve each other and step down in no stated order: they are taken by name.');
    expect(paid(unordered)).toEqual(paid(room([{ ...ICT, order: 2 }, { ...HR, order: 1 }], BOTH, 'step-down')));
    const one = room([ICT, { ...HR, service: 'ZZ', order: 9 }], [...users('PCs', { ZZ: 1, A: 1, B: 2 }), ...users('Staff', { ICT: 1, A: 2 })], 'step-down');
    expect(one.pools.map(({ fullCost }) => fullCost)).toEqual([pounds(120), pounds(60)]);
    expect(one.said.join()).not.toContain('no stated order');
  });

  it('a chain is followed to its end, whatever the order of the rows', () => {
    const chain = ['P0', 'P1', 'P2', 'P3'];
    const pools = chain.map((service, index): PoolParts => ({ service, cost: 10, driver: `D${index}` }));
    const counts = chain.flatMap((_, index) => users(`D${index}`, { [chain[index + 1] ?? 'A']: 1 }));
    expect(paid(room(pools, counts, 'reciprocal')).at(-1)).toEqual([['A', 40]]);
    expect(paid(room([...pools].reverse(), [...counts].reverse(), 'reciprocal'))[0]).toEqual([['A', 40]]);
  });

  it('only pools of one year serve each other', () => {
    expect(paid(room([{ ...ICT, year: '2007/08' }, { ...HR, year: '2008/09' }], BOTH, 'reciprocal'))).toEqual([[['A', 25], ['B', 50], ['hr', 25]], [['A', 40], ['ICT', 20]]]);
    expect(paid(room([{ ...ICT, year: '2008/09' }, { ...HR, year: '2008-2009' }], BOTH, 'reciprocal'))).toEqual(paid(room([ICT, HR], BOTH, 'reciprocal')));
  });

  it('a service that two pools bear the name of passes nothing on', () => {
    expect(paid(room([ICT, HR, HR], BOTH, 'reciprocal'))[0]).toEqual([['A', 25], ['B', 50], ['hr', 25]]);
  });

  it('a pool charged by price passes nothing on', () => {
    const priced = rechargeOf({
      drivers: driverCounts(BOTH),
      rateCard: [rateCardEntry('PCs', 10)],
      pools: [pool({ ...ICT, method: 'Rate card', provider: 'X' }), pool({ ...HR, provider: 'X' })],
      policy: { ...defaultPolicy(2007, 7), rechargeMethod: 'reciprocal' },
    });
    expect(priced.pools.map(({ shares }) => shares.map(({ recipient, charge }) => [recipient, charge / 100]))).toEqual([[['A', 10], ['B', 20], ['hr', 10]], [['A', 40], ['ICT', 20]]]);
  });

  it('those outside the group are shared by themselves', () => {
    const print: PoolParts = { service: 'Print', cost: 10, driver: 'Pages' };
    const { pools, whatIfs } = room([ICT, HR, print], [...BOTH, ...users('Pages', { A: 1, B: 2 })], 'reciprocal');
    expect(pools[2]?.shares.map(({ recipient, charge }) => [recipient, charge])).toEqual([['A', 333], ['B', 667]]);
    expect(whatIfs.map(({ name }) => name)).toEqual(['pool over all devices']);
  });
});

describe('a group that serves nobody outside itself has no solution (rules.md section 4, as RCH-02)', () => {
  const closed = [...users('PCs', { HR: 1 }), ...users('Staff', { ICT: 1 })];

  it('is reported pool by pool with its cost, and shares nothing', () => {
    const { findings, pools } = room([ICT, HR], closed, 'reciprocal');
    expect(findings.map(({ id, subject, amount }) => [id, subject, amount])).toEqual([['RCH-02', 'ICT', pounds(100)], ['RCH-02', 'HR', pounds(60)]]);
    expect(findings[0]?.message).toBe('ICT costs £100 and cannot be recharged: it serves only services that serve nobody outside themselves.');
    expect(pools.map(({ shares, control }) => [shares, control])).toEqual([[[], pounds(-100)], [[], pounds(-60)]]);
  });

  it('direct says that it passes services by; step-down, whose turn is over', () => {
    const inner = [...users('PCs', { HR: 1 }), ...users('Staff', { A: 1 })];
    expect(room([ICT, HR], inner, 'direct').found('RCH-02')).toMatchObject([{ subject: 'ICT', message: expect.stringContaining('which the direct method passes by') }]);
    expect(room([{ ...ICT, order: 2 }, { ...HR, order: 1 }], inner, 'step-down').found('RCH-02')).toMatchObject([{ subject: 'ICT', message: expect.stringContaining('whose turn is before its own') }]);
    expect(room([{ ...ICT, order: 1 }, { ...HR, order: 2 }], inner, 'step-down').findings).toEqual([]);
  });

  it('keeps what other pools charge it, and is reported with that', () => {
    const print: PoolParts = { service: 'Print', cost: 40, driver: 'Pages' };
    const { pools, found } = room([ICT, HR, print], [...closed, ...users('Pages', { ict: 1, A: 3 })], 'reciprocal');
    expect(pools[2]?.shares.map(({ recipient, charge }) => [recipient, charge / 100])).toEqual([['A', 30], ['ICT', 10]]);
    expect(found('RCH-02').map(({ subject, amount }) => [subject, amount])).toEqual([['ICT', pounds(110)], ['HR', pounds(60)]]);
  });
});

describe('kinds of money among pools that serve each other', () => {
  it('part a recipient\'s charge by its units of each', () => {
    const counts: readonly CountParts[] = [...users('PCs', { HR: 1, A: 1 }), { driver: 'PCs', recipient: 'A', audit: 2, recipientType: 'ring-fenced' }, ...users('Staff', { A: 1 })];
    const { pools } = room([ICT, HR], counts, 'reciprocal');
    expect(pools[0]?.shares.map(({ recipient, charge, units }) => [recipient, charge / 100, toNumber(units, 0)])).toEqual([['A', 75, 3]]);
  });
});
