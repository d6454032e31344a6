import type { ChargeLine, Charged } from '../../../model/chargeStatement';
import { grouped } from '../../../model/grouped';
import { type Pence, NO_MONEY, byCodePoint, sum } from '../../../model/money';
import { findYear } from '../../../model/period';
import { present } from '../../../model/present';
import { type Quantity, total } from '../../../model/quantity';
import type { DriverCount, RecipientType } from '../../../model/recharge';
import { sameName } from '../../../model/wording';
import type { ZeroBase } from '../../../model/zeroBase';
import { rowCharges } from '../chargePool';
import type { PoolWithDrivers } from '../countWhatIfs';
import { countedUnits } from '../populations';
import { type BilledShare, billedShares } from './billedShares';
import type { ChargedLine } from './chargedLine';
import { countPlaces, countUsed, countedOn } from './countsUsed';
import { type PricedRow, pricedRows } from './pricedRows';
import { sourceOf } from './sourceOf';

/** What lines are drawn with besides their pool. */
export interface Drawing {
  /** The year of a pool that names none. */
  readonly startsIn: number;
  readonly zeroBase: ZeroBase | null;
  /** The counts that are not agreed. */
  readonly open: ReadonlySet<DriverCount>;
}

/** The year that a pool is charged in. */
export function yearOf({ result: { pool } }: PoolWithDrivers, { startsIn }: Pick<Drawing, 'startsIn'>): number {
  return findYear(pool.year) ?? startsIn;
}

/** The lines of a pool: one for each row charged by price, directly or by per cent, else one share for each recipient. Their charges sum to those of the pool. */
export function poolLines(pool: PoolWithDrivers, drawing: Drawing): readonly ChargedLine[] {
  if (pool.charges.length === 0) return [];
  const { way, served, charged, result } = pool;
  const drawn = { pool, drawing, rows: pricedRows(pool) };
  const charges = way === 'full cost' || served !== null ? null : rowCharges(way, result.cost, charged);
  return charges === null ? shareLines(drawn) : charges.map(({ count, charge }) =>
    lineOf(drawn, {
      recipient: count.recipient,
      rows: [count],
      units: countedUnits(count),
      how: rowWay(drawn, count),
      charge,
      otherMoney: paidBy(count.recipientType, charge),
      provisional: drawing.open.has(count),
      before: null,
    }),
  );
}

interface Drawn {
  readonly pool: PoolWithDrivers;
  readonly drawing: Drawing;
  readonly rows: ReadonlyMap<DriverCount, PricedRow>;
}

function rowWay({ pool: { way, result }, rows }: Drawn, count: DriverCount): Charged {
  const { rate, percent } = present(rows.get(count), count.recipient);
  if (way === 'percentage') return { way, cost: result.cost, percent, whole: false };
  if (way === 'direct charge' && count.statedCharge !== null) return { way: 'stated' };
  return rate === null ? { way: 'unpriced' } : { way: 'price', price: rate.price, priceYear: rate.year };
}

function shareLines(drawn: Drawn): readonly ChargedLine[] {
  const { pool, drawing, rows } = drawn;
  const byRecipient = grouped(rows.keys(), ({ recipient }) => sameName(recipient));
  const provisional = [...rows.keys()].some((count) => drawing.open.has(count));
  const before = billedShares(pool);
  return [...grouped(pool.charges, ({ recipient }) => recipient)].map(([recipient, charges]) => {
    const own = present(byRecipient.get(sameName(recipient)), recipient);
    return lineOf(drawn, {
      recipient,
      rows: own,
      units: total(charges.map(({ units }) => units)),
      how: shareWay(pool, total(own.map((row) => present(rows.get(row), recipient).percent))),
      charge: sum(charges.map(({ charge }) => charge)),
      otherMoney: sum(charges.map(({ recipientType, charge }) => paidBy(recipientType, charge))),
      provisional,
      before: before.get(sameName(recipient)) ?? null,
    });
  });
}

function shareWay({ way, served, result: { cost, fullCost, units } }: PoolWithDrivers, percent: Quantity): Charged {
  if (way === 'percentage' && served === null) return { way, cost, percent, whole: true };
  return { way: 'share', cost: fullCost, all: units, method: served?.group.method ?? null };
}

interface LineParts extends Pick<ChargeLine, 'units' | 'how' | 'otherMoney' | 'charge' | 'provisional'> {
  readonly recipient: string;
  readonly rows: readonly DriverCount[];
  readonly before: BilledShare | null;
}

function lineOf({ pool, drawing, rows: priced }: Drawn, { recipient, rows, before, ...parts }: LineParts): ChargedLine {
  const { result: { pool: { service, provider } }, drivers } = pool;
  const line = {
    ...parts,
    subject: service,
    driver: drivers.map(({ name }) => name).join(' + '),
    startsIn: yearOf(pool, drawing),
    counted: countUsed(rows),
    countedOn: countedOn(rows),
    own: provider.trim() !== '' && sameName(provider) === sameName(recipient),
    counts: countPlaces(rows),
    source: sourceOf(pool.result.pool, parts.how, { rows, rates: rows.map((count) => present(priced.get(count), recipient).rate), zeroBase: drawing.zeroBase }),
  };
  const [only, ...others] = drivers;
  return { recipient, line, rows, before, key: drivers.map(({ key }) => key).sort(byCodePoint).join('\u0000'), rate: others.length === 0 ? (only?.rate ?? null) : null };
}

function paidBy(type: RecipientType, charge: Pence): Pence {
  return type === 'general fund' ? NO_MONEY : charge;
}
