import type { FundingLine } from '../../model/fundingLine';
import type { Release, TimeLimitedMoney } from '../../model/funding';
import { grouped } from '../../model/grouped';
import { NO_MONEY, type Pence, byCodePoint, difference, size, sum } from '../../model/money';
import type { Policy } from '../../model/policy';
import { inSheetOrder } from '../../model/sheetOrder';
import { sameName } from '../../model/wording';
import type { ByYear } from '../../model/yearField';
import { endOfMoney, lastWithMoney } from './endOfMoney';

type Rows = readonly [FundingLine, ...FundingLine[]];

/**
 * The rows of one name together: money by year, its end, what is to be released for it, what is reported as released and
 * the gap between them, pence; what ends first standing first (rules, section 5). A row that names a service tells of
 * that service alone, so that a total above the services is not counted with them.
 */
export function timeLimited(lines: readonly FundingLine[], policy: Policy): TimeLimitedMoney[] {
  const byName = grouped(inSheetOrder(lines), ({ name }) => sameName(name));
  return [...byName.values()].map((rows) => moneyOf(rows, policy)).sort(bySoonest);
}

function moneyOf(rows: Rows, policy: Policy): TimeLimitedMoney {
  const { own, ofServices } = splitRows(rows);
  const byYear = amountsOf(own.some(({ amounts }) => amounts.size > 0) ? own : rows);
  const last = lastWithMoney(byYear);
  const stated = sumOf(own, 'releaseTarget') ?? sumOf(ofServices, 'releaseTarget');
  const target = stated ?? (last === null ? null : size(last.amount));
  const released = sumOf(ofServices, 'released') ?? sumOf(own, 'released') ?? NO_MONEY;
  return {
    name: rows[0].name.trim(),
    directorate: firstSaid(rows, 'directorate'),
    stream: firstSaid(rows, 'stream'),
    kind: firstSaid(rows, 'kind'),
    source: firstSaid(rows, 'source'),
    rows,
    byYear,
    end: endOfMoney(rows, byYear, policy),
    target,
    targetStated: stated !== null,
    released,
    gap: target === null ? null : difference(target, released),
    releases: releasesOf(ofServices),
  };
}

/** Rows of the money itself, and those that each tell of one contributing service. */
export function splitRows(rows: readonly FundingLine[]): { readonly own: readonly FundingLine[]; readonly ofServices: readonly FundingLine[] } {
  const names = ({ fromService }: FundingLine): boolean => fromService.trim() !== '';
  return { own: rows.filter((row) => !names(row)), ofServices: rows.filter(names) };
}

/** The sum of a field as a size, whichever sign the sheet uses; null where no row gives it. */
export function sumOf(rows: readonly FundingLine[], field: 'releaseTarget' | 'released'): Pence | null {
  const given = rows.flatMap((row) => row[field] ?? []);
  return given.length === 0 ? null : size(sum(given));
}

function amountsOf(rows: readonly FundingLine[]): ByYear<Pence> {
  const years = grouped(rows.flatMap(({ amounts }) => [...amounts]), ([year]) => String(year));
  const summed = [...years.values()].map((amounts) => [amounts[0][0], sum(amounts.map(([, amount]) => amount))] as const);
  return new Map(summed.sort(([a], [b]) => a - b));
}

function firstSaid(rows: Rows, field: 'directorate' | 'stream' | 'kind' | 'source'): string {
  return rows.map((row) => row[field].trim()).find((text) => text !== '') ?? '';
}

function releasesOf(rows: readonly FundingLine[]): readonly Release[] {
  const services = [...grouped(rows, ({ fromService }) => sameName(fromService)).values()].map((own): Release => {
    const [target, released] = [sumOf(own, 'releaseTarget'), sumOf(own, 'released') ?? NO_MONEY];
    return { service: own[0].fromService.trim(), rows: own, target, released, gap: target === null ? null : difference(target, released) };
  });
  return services.sort((a, b) => byCodePoint(a.service, b.service));
}

function bySoonest(a: TimeLimitedMoney, b: TimeLimitedMoney): number {
  return (a.end?.year ?? Infinity) - (b.end?.year ?? Infinity) || byCodePoint(a.name, b.name);
}
