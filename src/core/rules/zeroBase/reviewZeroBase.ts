import { type Pence, difference, percentageOf, sum } from '../../model/money';
import type { Monitoring } from '../../model/monitoring';
import type { Policy } from '../../model/policy';
import type { ZeroBaseLine } from '../../model/recharge';
import type { NotChecked, RoomResult } from '../../model/review';
import type { Tables } from '../../model/tables';
import { sameName } from '../../model/wording';
import type { StreamZeroBase, ZeroBase } from '../../model/zeroBase';
import { bridgeOf, isAllPrice } from './bridgeLines';
import { type CoveredLine, baseOf, coveredLines } from './coverage';
import { NOT_CHECKED } from './words';

/** What the zero-base room is given. */
export interface ZeroBaseInput {
  readonly tables: Tables;
  readonly policy: Policy;
  readonly monitoring: Monitoring;
}

/**
 * The zero-base requirement by stream against last year, how much of the base budget it covers, and what each pool
 * comes to; pence (rules, section 3). null when the workbook has no zero-base lines.
 */
export function reviewZeroBase({ tables, monitoring }: ZeroBaseInput): RoomResult<ZeroBase> | null {
  const lines = tables.zeroBase;
  if (lines.length === 0) return null;
  const covered = coveredLines(lines, monitoring);
  const coveredByStream = grouped(covered, ({ stream }) => sameName(stream));
  const streams = [...grouped(lines, streamKey).values()].map((own) => streamZeroBase(own, coveredByStream));
  const pooled = lines.filter(({ pool }) => pool.trim() !== '');
  const pools = [...grouped(pooled, ({ pool }) => sameName(pool)).values()].map((own) => ({
    pool: own[0]?.pool.trim() ?? '',
    amount: amountOf(own),
    lines: own,
  }));
  return { figures: { streams, pools }, findings: [], notChecked: notChecked(lines, covered) };
}

function streamKey({ stream, directorate }: ZeroBaseLine): string {
  return `${sameName(stream)}\u0000${sameName(directorate)}`;
}

function streamZeroBase(
  lines: readonly ZeroBaseLine[],
  covered: ReadonlyMap<string, readonly CoveredLine[]>,
): StreamZeroBase {
  const { stream = '', directorate = '' } = lines[0] ?? {};
  const base = (covered.get(sameName(stream)) ?? []).filter(
    (line) => sameName(directorate) === '' || sameName(line.directorate) === sameName(directorate),
  );
  return {
    stream,
    lines,
    lastYear: sum(lines.map(({ lastAmount }) => lastAmount)),
    requirement: amountOf(lines),
    coverage: percentageOf(baseOf(base.filter(({ by }) => by !== null)), baseOf(base)),
    bridge: bridgeOf(lines),
  };
}

function amountOf(lines: readonly ZeroBaseLine[]): Pence {
  return sum(lines.map(({ amount }) => amount));
}

function notChecked(lines: readonly ZeroBaseLine[], covered: readonly CoveredLine[]): readonly NotChecked[] {
  const allPrice = lines.filter(isAllPrice);
  const change = sum(allPrice.map(({ amount, lastAmount }) => difference(amount, lastAmount)));
  const byGroup = covered.filter(({ by }) => by === 'stream and group');
  const present = new Set(lines.map(({ stream }) => sameName(stream)));
  const absent = covered.filter(({ stream, by }) => by === null && !present.has(sameName(stream)));
  const absentStreams = [...new Set(absent.map(({ stream }) => stream))];
  return [
    ...(allPrice.length > 0 ? [NOT_CHECKED.allPrice(allPrice.map(({ line }) => line), change)] : []),
    ...(byGroup.length > 0 ? [NOT_CHECKED.byGroup(byGroup.length, baseOf(byGroup))] : []),
    ...(absent.length > 0 ? [NOT_CHECKED.noLines(absentStreams, baseOf(absent))] : []),
    NOT_CHECKED.packages(),
    NOT_CHECKED.rules(),
  ];
}

function grouped<T>(items: readonly T[], keyFor: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyFor(item));
    if (group === undefined) groups.set(keyFor(item), [item]);
    else group.push(item);
  }
  return groups;
}
