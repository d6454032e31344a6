import type { Finding } from '../../model/finding';
import type { TimeLimitedMoney } from '../../model/funding';
import { NO_MONEY, type Pence } from '../../model/money';
import type { Policy } from '../../model/policy';
import { isPlaceholder } from '../../model/placeholder';
import { placeOf } from '../../model/source';
import { toldFinding } from '../../model/toldFinding';
import { fundingWords } from './words';

type Part = 'source' | 'endYear';
const SAID: Readonly<Record<Part, string>> = { source: 'source', endYear: 'end year' };

/**
 * FND-02: a supplementary estimate whose source or end year the register leaves blank. A nil in a later year shows the
 * end, a contingency release names its source. A sheet without the column is said under Not checked. Amount: the money of
 * the year reviewed, else of its first year.
 */
export function notRecorded(money: readonly TimeLimitedMoney[], policy: Policy): Finding[] {
  const { message, advice } = fundingWords['FND-02'];
  return money.flatMap((each) => {
    const missing = missingIn(each);
    const [part] = missing;
    if (part === undefined) return [];
    const amount = amountNow(each, policy) ?? [...each.byYear.values()][0] ?? NO_MONEY;
    const said = missing.map((name) => SAID[name]);
    return [
      toldFinding({ id: 'FND-02', key: [each.name], basis: 'this year', at: placeOf(each.rows.slice(0, 1).map(({ at }) => at), part), subject: each.name, amount, message: message({ name: each.name, amount, missing: said }), advice }),
    ];
  });
}

/** The money of the year reviewed; null where the register gives none. */
export function amountNow({ byYear }: TimeLimitedMoney, { year }: Policy): Pence | null {
  return byYear.get(year.startsIn) ?? null;
}

/** New money that the council gives itself, of whatever name; a grant, a reserve and a carry-forward are none. */
export function isSupplement({ kind }: TimeLimitedMoney): boolean {
  return !/\bgrants?\b|\breserves?\b|\bbalances\b|carr(y|ied)|brought/i.test(kind);
}

/** True where FND-02 reports the lacking end and nothing else in the register says that the money ends. */
export function endIsUnrecorded(money: TimeLimitedMoney): boolean {
  return missingIn(money).includes('endYear') && !money.targetStated && money.released === 0;
}

function missingIn(money: TimeLimitedMoney): readonly Part[] {
  if (!isSupplement(money)) return [];
  const source = isPlaceholder(money.source) && !/contingenc/i.test(money.kind);
  return [...(source && hasColumn(money, 'source') ? (['source'] as const) : []), ...(money.end?.shown !== true && hasColumn(money, 'endYear') ? (['endYear'] as const) : [])];
}

/** Whether a sheet of this money has the column. */
export function hasColumn({ rows }: TimeLimitedMoney, field: Part): boolean {
  return rows.some(({ at }) => at.table.columns.has(field));
}
