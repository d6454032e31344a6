import { pounds } from '../../../../src/core/model/money';
import { type CountParts, type PoolParts, driverCounts, pool, rateCardEntry } from '../../../builders/recharge';
import { rechargeOf } from '../../../builders/rechargeReview';

const room = (counts: readonly CountParts[], pools: readonly PoolParts[] = [{}], price: number | null = 1_000) =>
  rechargeOf({
    drivers: driverCounts(counts),
    rateCard: price === null ? [] : [rateCardEntry('Desktop', price)],
    pools: pools.map((parts) => pool({ cost: 10_000, provider: 'X', ...parts })),
  });
const found = (...given: Parameters<typeof room>) => room(...given).found('RCH-10');

const split = (env: number | null, hr: number | null, more: CountParts = {}): readonly CountParts[] => [
  { recipient: 'ENV', baseline: 6, audit: 6, recipientBudget: env, ...more },
  { recipient: 'HR', baseline: 4, audit: 4, recipientBudget: hr, ...more },
];

describe('RCH-10: a recipient\'s budget is not its charge', () => {
  it('is one finding with each recipient\'s charge and budget, positive when too little is budgeted', () => {
    const [finding, ...others] = found(split(4_000, 4_000));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ key: 'RCH-10|desktop service', severity: 'Amber', basis: 'this year', amount: pounds(2_000), tolerance: pounds(1_000), at: { cells: 'H2' } });
    expect(finding?.message).toBe(
      'Charges for Desktop service differ from what recipients have budgeted, by net +£2,000.00: ENV is charged £6,000.00 and has budgeted £4,000.00.',
    );
  });

  it('is silent at 1,000 either way and fires a penny beyond, each recipient by itself', () => {
    expect(found(split(5_000, 5_000))).toEqual([]);
    expect(found(split(4_999.99, 4_000))).toMatchObject([{ amount: 100_001 }]);
    expect(found(split(6_000, 5_000.01))).toMatchObject([{ amount: -100_001, at: { cells: 'H3' } }]);
    expect(found(split(6_600, 4_600))).toEqual([]);
  });

  it('adds up the budgets and the charges of pools that share a driver', () => {
    expect(found(split(12_000, 8_000), [{}, { service: 'Print room' }])).toEqual([]);
    expect(found(split(6_000, 4_000), [{}, { service: 'Print room' }])).toMatchObject([{ key: 'RCH-10|desktop service|print room', amount: pounds(10_000) }]);
  });

  it('holds a driver of no pool against its price', () => {
    const gis = split(9_000, 4_000, { driver: 'Desktop' });
    expect(found(gis, [])).toMatchObject([{ key: 'RCH-10|desktop', amount: pounds(-3_000), basis: 'this year' }]);
    expect(found(split(6_000, 4_000), [])).toEqual([]);
    expect(found(gis, [], null)).toEqual([]);
  });

  it('leaves to RCH-04 a budget that is right on the counts billed, where units are charged at a price', () => {
    const old: readonly CountParts[] = [{ baseline: 6, audit: 10, recipientBudget: 6_000 }];
    expect(room(old, [{ method: 'Rate card' }]).findings.map(({ id }) => id)).toEqual(['RCH-04']);
    expect(found(old, [{ method: 'Full cost' }])).toMatchObject([{ amount: pounds(4_000) }]);
    expect(found([{ baseline: 6, audit: 10, recipientBudget: 3_000 }], [{ method: 'Rate card' }])).toMatchObject([{ amount: pounds(7_000) }]);
  });

  it('says whose budgets are not given, where others are', () => {
    const { said, findings } = room(split(6_000, null));
    expect(findings).toEqual([]);
    expect(said).toContain('The budgets of HR for Desktop service are not given: charges of £4,000 are those billed today.');
  });

  it('says what is not given without a price, and when the charges fall', () => {
    expect(room(split(null, null), [{}], null).said).toContain('Recipients\' budgets for Desktop service are not given: charges of £10,000 are not held against them.');
    expect(room(split(null, null), [{ cost: 9_000 }]).said).toContain('Recipients\' budgets for Desktop service are not given: its charges are £1,000 (10.0%) below those billed today.');
    expect(room([{ baseline: 0, audit: 10 }]).said).toContain('Recipients\' budgets for Desktop service are not given: its charges are £10,000 above those billed today.');
  });

  it('says in one line what is not given of several pools without a price', () => {
    const staff: readonly CountParts[] = [{ recipient: 'ENV', driver: 'Staff', audit: 5 }];
    const { notChecked } = room([...split(null, null), ...staff], [{}, { service: 'Payroll', driver: 'Staff', cost: 700 }], null);
    expect(notChecked).toContainEqual({ section: 'Recharges', why: 'Recipients\' budgets for Desktop service and Payroll are not given: charges of £10,700 are not held against them.', amount: pounds(10_700) });
  });

  it('says nothing of a budget for nothing', () => {
    expect(room([...split(6_000, 4_000), { recipient: 'Members', baseline: 0, audit: 0 }]).said.filter((why) => why.includes('budgets'))).toEqual([]);
  });
});
