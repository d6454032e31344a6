import type { BudgetLine, StreamNote } from '../../model/budgetLine';
import { grouped } from '../../model/grouped';
import { sum } from '../../model/money';
import type {
  DirectoratePosition,
  MonitoredLine,
  StreamPosition,
  TotalPosition,
} from '../../model/monitoring';
import type { Policy } from '../../model/policy';
import { addUp, grossIn } from './addUp';
import { foldName } from './foldName';

/** What lines are called that belong to no stream, or to no directorate where others do. */
export const NO_STREAM = 'No stream';
export const NO_DIRECTORATE = 'No directorate';

/** The streams in order of first appearance; the same name under two directorates is two streams (datasets). */
export function groupStreams(
  lines: readonly MonitoredLine[],
  notes: readonly StreamNote[],
  policy: Policy,
): StreamPosition[] {
  const noteOf = notesByStream(notes);
  return [...grouped(lines, ({ line }) => streamKey(line))].map(([key, own]) => {
    const [{ line: first }] = own;
    return {
      ...addUp({ parts: own, gross: grossIn(own), level: 'stream' }, policy),
      stream: hasNoStream(first) ? NO_STREAM : first.stream.trim(),
      directorate: first.directorate.trim(),
      lines: own,
      note: noteOf.get(key) ?? null,
    };
  });
}

/** The directorates in order of first appearance; none when no line names one. */
export function groupDirectorates(streams: readonly StreamPosition[], policy: Policy): DirectoratePosition[] {
  if (streams.every(({ directorate }) => directorate === '')) return [];
  return [...grouped(streams, ({ directorate }) => foldName(directorate))].map(([key, own]) => ({
    ...addUp({ parts: own, gross: sum(own.map(({ lines }) => grossIn(lines))), level: 'directorate' }, policy),
    directorate: key === '' ? NO_DIRECTORATE : own[0].directorate,
    streams: own,
  }));
}

/** The total, at directorate level when all lines are one directorate's, else whole budget; a setting overrides. */
export function totalOf(
  streams: readonly StreamPosition[],
  directorates: readonly DirectoratePosition[],
  policy: Policy,
): TotalPosition {
  const level = policy.totalLevel ?? (directorates.length === 1 ? 'directorate' : 'budget');
  return { ...addUp({ parts: streams, gross: sum(streams.map(({ lines }) => grossIn(lines))), level }, policy), level };
}

/** Names a stream under its directorate; case and surrounding spaces are let pass. */
export function streamKey({ directorate, stream }: Pick<StreamPosition, 'directorate' | 'stream'>): string {
  return `${foldName(directorate)}\u0000${foldName(stream)}`;
}

export function hasNoStream({ stream }: BudgetLine): boolean {
  return foldName(stream) === '';
}

/** True when the row holds any words that explain a variance. */
export function hasWords({ explanation, cause, recurrence, action }: StreamNote): boolean {
  return [explanation, cause, recurrence, action].some((part) => part.trim() !== '');
}

function notesByStream(notes: readonly StreamNote[]): ReadonlyMap<string, StreamNote> {
  const byStream = new Map<string, StreamNote>();
  for (const note of notes) {
    const before = byStream.get(streamKey(note));
    if (before === undefined || !hasWords(before)) byStream.set(streamKey(note), note);
  }
  return byStream;
}
