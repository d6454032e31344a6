import type { Finding } from '../../model/finding';
import { grouped } from '../../model/grouped';
import { byCodePoint } from '../../model/money';
import { sameName } from '../../model/wording';
import { type CoveredLine, baseOf } from './coverage';
import { findingOf } from './lineFinding';
import { zeroBaseWords } from './words';

/**
 * ZBB-08: gross expenditure base budget that no zero-base line answers to, by stream. Streams of one directorate that
 * the zero base has not come to at all are one cause, and one finding of their sheet.
 */
export function baseNotZeroBased(covered: readonly CoveredLine[]): Finding[] {
  const streams: readonly Lines[] = [...grouped(covered, streamOf).values()];
  const untouched = streams.filter((lines) => lines.every(({ by }) => by === null));
  const waiting = [...grouped(untouched, ([first]) => sheetOf(first)).values()].filter(({ length }) => length > 1);
  const together = new Set(waiting.flat());
  return [...streams.filter((lines) => !together.has(lines)).flatMap(openLines), ...waiting.map(streamsWaiting)];
}

type Lines = readonly [CoveredLine, ...CoveredLine[]];

function openLines(covered: Lines): Finding[] {
  const lines = covered.filter(({ by }) => by === null);
  if (lines.length === 0) return [];
  const { message, advice } = zeroBaseWords['ZBB-08'];
  const { stream, directorate } = covered[0];
  const amount = baseOf(lines);
  const words = message({ stream, lines: lines.length, amount, base: baseOf(covered) });
  return [findingOf({ id: 'ZBB-08', key: [directorate, stream], at: lines.map(({ line }) => line.at), field: 'original', subject: stream, amount, message: words, advice })];
}

function streamsWaiting(streams: readonly [Lines, ...Lines[]]): Finding {
  const { waiting, advice } = zeroBaseWords['ZBB-08'];
  const lines = streams.flat();
  const [{ directorate, line }] = streams[0];
  const amount = baseOf(lines);
  const named = streams.map((each) => ({ stream: each[0].stream, amount: baseOf(each) })).sort((a, b) => b.amount - a.amount || byCodePoint(a.stream, b.stream));
  const words = waiting({ streams: named, amount });
  const subject = directorate === '' ? line.at.table.sheet : directorate;
  return findingOf({ id: 'ZBB-08', key: [directorate, 'streams not zero-based', line.at.table.sheet], at: lines.map((each) => each.line.at), field: 'original', subject, amount, message: words, advice });
}

function sheetOf({ directorate, line }: CoveredLine): string {
  return `${sameName(directorate)}\u0000${line.at.table.file}\u0000${line.at.table.sheet}`;
}

function streamOf({ stream, directorate }: CoveredLine): string {
  return `${sameName(directorate)}\u0000${sameName(stream)}`;
}
