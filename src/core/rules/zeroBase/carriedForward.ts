import type { Finding } from '../../model/finding';
import { grouped } from '../../model/grouped';
import { byCodePoint, difference, pounds, size, sum } from '../../model/money';
import { compare, fraction, toFixed } from '../../model/quantity';
import type { ZeroBaseLine } from '../../model/recharge';
import { findingOf, keyOfLine } from './lineFinding';
import { zeroBaseWords } from './words';

/** So many lines at one uplift are an uplift of the budget and not lines built from nothing (rules, ZBB-03). */
const LINES_AT_ONE_UPLIFT = 3;

/**
 * ZBB-03: a line stands at last year's amount, less than a pound away, its volume unchanged or blank; or three and more
 * lines are raised by one per cent, to 0.01%, with their volumes unchanged: one Note for each per cent.
 */
export function carriedForward(lines: readonly ZeroBaseLine[]): Finding[] {
  const both = lines.filter(({ amount, lastAmount }) => amount !== 0 && lastAmount !== 0);
  const same = both.filter((line) => isSame(line) && volumeOf(line) !== 'changed');
  const raised = both.filter((line) => !isSame(line) && volumeOf(line) === 'unchanged');
  const uplifts = [...grouped(raised, upliftOf)].filter(([, members]) => members.length >= LINES_AT_ONE_UPLIFT);
  return [...same.map(ofLine), ...uplifts.map(([uplift, members]) => ofUplift(uplift, members))];
}

function isSame({ amount, lastAmount }: ZeroBaseLine): boolean {
  return size(difference(amount, lastAmount)) < pounds(1);
}

function volumeOf({ volume, lastVolume }: ZeroBaseLine): 'blank' | 'unchanged' | 'changed' {
  if (volume === null || lastVolume === null) return 'blank';
  return compare(volume, lastVolume) === 0 ? 'unchanged' : 'changed';
}

/** The change in per cent of last year to two places: "2.50". */
function upliftOf({ amount, lastAmount }: ZeroBaseLine): string {
  return toFixed(fraction(BigInt(difference(amount, lastAmount)) * 100n, BigInt(lastAmount)), 2);
}

function ofLine(line: ZeroBaseLine): Finding {
  const { message, advice } = zeroBaseWords['ZBB-03'];
  const blank = volumeOf(line) === 'blank';
  const said = { id: 'ZBB-03', key: keyOfLine(line), at: [line.at], field: 'amount', subject: line.line, advice };
  return findingOf({ ...said, amount: line.amount, message: message({ line: line.line, stream: line.stream, amount: line.amount, volume: blank ? null : line.volume }) });
}

function ofUplift(uplift: string, members: readonly ZeroBaseLine[]): Finding {
  const { uplifted, advice } = zeroBaseWords['ZBB-03'];
  const amount = sum(members.map((line) => difference(line.amount, line.lastAmount)));
  const message = uplifted({ uplift, lines: members.map(({ line }) => line).sort(byCodePoint), amount });
  return findingOf({ id: 'ZBB-03', key: ['uplift', uplift], at: members.map(({ at }) => at), field: 'amount', subject: `Lines at ${uplift}%`, amount, severity: 'Note', message, advice });
}
