import { grouped } from '../model/grouped';
import { monthOfYear } from '../model/period';
import type { How } from './fieldsOfHeading';
import { periodNumberIn } from './heading';
import type { HeadingCell } from './headingCell';
import { monthIn } from './periodHeading';

const APRIL = 4;

/** A heading that claims a field: the field its words name (`as`) and, where its year differs, the one it is used for. */
export interface Claim {
  readonly cell: HeadingCell;
  readonly field: string;
  readonly how: How;
  readonly as: string;
}

interface Settled {
  readonly used: readonly Claim[];
  readonly rivals: readonly { readonly field: string; readonly cells: readonly HeadingCell[] }[];
}

/** Of last year's columns, what was spent says most of it. */
const LAST_YEAR_ORDER = ['lastYear', 'actualToDate', 'forecast', 'current', 'original'];

/** When a forecast was made, as a number that grows: its period, or the month it names. */
function reportedIn(text: string): number | null {
  const month = monthIn(text);
  return periodNumberIn(text) ?? (month === null ? null : (month.year ?? 0) * 12 + (month.year === null ? monthOfYear(month.month, APRIL) : month.month));
}

function forecastsByPeriod(claims: readonly Claim[]): readonly Claim[] | null {
  const dated = claims.flatMap((claim) => {
    const period = reportedIn(claim.cell.text) ?? reportedIn(claim.cell.band);
    return period === null ? [] : [{ claim, period }];
  });
  if (new Set(dated.map(({ period }) => period)).size < claims.length) return null;
  return [...dated].sort((a, b) => b.period - a.period).slice(0, 2).map(({ claim }, index) => (index === 0 ? claim : { ...claim, field: 'previousForecast' }));
}

/** The claims that are left when headings that say it plainly, and columns that hold something, go first. */
function plainest(claims: readonly Claim[]): readonly Claim[] {
  const full = claims.filter(({ cell }) => cell.cells().length > 0);
  const held = full.length > 0 ? full : claims;
  const plain = held.filter(({ how }) => how !== 'shortened' && how !== 'near');
  return plain.length > 0 ? plain : held;
}

function lastYearOf(claims: readonly Claim[]): readonly Claim[] {
  const rank = ({ as }: Claim): number => (LAST_YEAR_ORDER.includes(as) ? LAST_YEAR_ORDER.indexOf(as) : LAST_YEAR_ORDER.length);
  const best = Math.min(...claims.map(rank));
  return claims.filter((claim) => rank(claim) === best);
}

function narrow(field: string, claims: readonly Claim[]): readonly Claim[] {
  if (claims.length < 2) return claims;
  return field === 'lastYear' ? lastYearOf(plainest(claims)) : plainest(claims);
}

/**
 * Settles which column each field has. Two that claim one field with equal right are rivals: the first is used and the
 * user is asked. Forecasts of different months are the latest and the previous one.
 */
export function settleClaims(claims: readonly Claim[]): Settled {
  const byField = grouped(claims, ({ field }) => field);
  const used: Claim[] = [];
  const rivals: { field: string; cells: readonly HeadingCell[] }[] = [];
  for (const [field, own] of byField) {
    const left = narrow(field, own);
    const byPeriod = field === 'forecast' && left.length > 1 && !byField.has('previousForecast') ? forecastsByPeriod(left) : null;
    if (byPeriod !== null) used.push(...byPeriod);
    else {
      used.push(...left.slice(0, 1));
      if (left.length > 1) rivals.push({ field, cells: left.map(({ cell }) => cell) });
    }
  }
  return { used, rivals };
}
