import { columnIndex } from '../model/address';
import type { Day } from '../model/day';
import type { Grid } from '../model/grid';
import { grouped } from '../model/grouped';
import { financialYear, findYear, yearLabel } from '../model/period';
import type { Policy } from '../model/policy';
import type { CountRow } from '../model/rechargeResult';
import type { Review } from '../model/review';
import type { Pack } from '../model/round';
import type { Tables } from '../model/tables';
import type { TableSource } from '../model/source';
import { sameName } from '../model/wording';
import { readText } from '../reading/readCell';
import { type PlannedCharge, plannedCharges } from './plannedCharges';

/** What a pack tells beside its lines: none of it is asked, comes back or is in its mark. */
export interface PackFacts {
  /** The year of the round: "2007/08". */
  readonly year: string;
  /** The year that the headings of the counts billed and issued name: "2005/06"; "" where they name none or several. */
  readonly billedIn: string;
  readonly countedIn: string;
  /** The day on which all of it was counted; null when that is not known. */
  readonly countedOn: Day | null;
  /** The year of the rate card that all prices are of; "" when it names none or several. */
  readonly pricedIn: string;
  /** Whether the council pays to itself or somebody outside pays it. */
  readonly paidBy: 'council' | 'outside';
  readonly unanswered: Policy['returnsNone'];
  readonly planned: readonly PlannedCharge[];
}

/** What packs are told from: the review, the sheets it was read from, and what was read of them. */
export interface PackSource {
  readonly review: Pick<Review, 'recharge' | 'zeroBase' | 'policy'>;
  readonly grids: readonly Grid[];
  readonly tables: Pick<Tables, 'rateCard'>;
}

/** What each of these packs tells beside its lines, by directorate. */
export function packFacts(source: PackSource, packs: readonly Pack[]): ReadonlyMap<string, PackFacts> {
  const counts = grouped(source.review.recharge?.counts ?? [], ({ recipient }) => sameName(recipient));
  const planned = plannedCharges(source.review);
  const headings = yearsOfHeadings(source);
  return new Map(packs.map((pack) => [pack.directorate, { ...factsOf(counts.get(sameName(pack.directorate)) ?? [], source, headings), planned: planned(pack) }]));
}

function factsOf(counts: readonly CountRow[], { review: { policy }, tables }: PackSource, yearOf: YearOfHeading): Omit<PackFacts, 'planned'> {
  const label = (startsIn: number | null): string => (startsIn === null ? '' : yearLabel(financialYear(startsIn, policy.year.firstMonth)));
  const audited = counts.every(({ audit }) => audit !== null);
  const prices = new Set(counts.flatMap(({ price }) => (price === null ? [] : [`${price.numerator}/${price.denominator}`])));
  const priced = tables.rateCard.filter(({ price }) => prices.has(`${price.numerator}/${price.denominator}`));
  return {
    year: yearLabel(policy.year),
    billedIn: label(only(counts.filter(({ baseline }) => baseline !== null).map((count) => yearOf(count, 'baseline')))),
    countedIn: audited ? label(only(counts.map((count) => yearOf(count, 'audit')))) : '',
    countedOn: audited ? only(counts.map(({ source }) => source.countedOn)) : null,
    pricedIn: label(only(priced.map(({ year }) => findYear(year)))),
    paidBy: counts.some(({ source }) => source.recipientType === 'external') ? 'outside' : 'council',
    unanswered: policy.returnsNone,
  };
}

/** The one value that all of them have; null where one has none or two differ. */
function only<Value>(values: readonly (Value | null)[]): Value | null {
  const [first = null, second] = new Set(values);
  return second === undefined ? first : null;
}

type YearOfHeading = (count: CountRow, field: 'baseline' | 'audit') => number | null;

/** The year that the heading over a count names; each heading is looked up once. */
function yearsOfHeadings({ grids }: PackSource): YearOfHeading {
  const bySheet = new Map(grids.map((grid) => [`${grid.file}\u0000${grid.sheet}`, grid] as const));
  const known = new Map<string, number | null>();
  return ({ source: { at: { table } } }, field) => {
    const key = [table.file, table.sheet, table.headingRow, table.columns.get(field) ?? ''].join('\u0000');
    const year = known.has(key) ? known.get(key) : findYear(headingIn(bySheet.get(`${table.file}\u0000${table.sheet}`), table, field));
    known.set(key, year ?? null);
    return year ?? null;
  };
}

function headingIn(grid: Grid | undefined, { headingRow, columns }: TableSource, field: string): string {
  const column = columnIndex(columns.get(field) ?? '');
  if (grid === undefined || column === null) return '';
  return readText(grid.rows.find(({ row }) => row === headingRow)?.values[column - grid.firstColumn] ?? '');
}
