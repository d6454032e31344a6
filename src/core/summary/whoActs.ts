import type { BudgetLine } from '../model/budgetLine';
import type { Day } from '../model/day';
import type { Finding } from '../model/finding';
import type { MonitoredLine, StreamPosition } from '../model/monitoring';
import type { Review } from '../model/review';
import { sameName } from '../model/wording';
import { cellsOf } from './sourceCells';

/** What is said of a variance, where it was typed. */
export type StreamWords = Pick<BudgetLine, 'explanation' | 'cause' | 'recurrence' | 'action' | 'owner'>;

const NONE: StreamWords = { explanation: '', cause: '', recurrence: '', action: '', owner: '' };

/** The words of a stream: of its own row where it has any, else of the line that moves it most in its own direction. */
export function streamWords({ note, lines, variance }: StreamPosition): StreamWords {
  if (note !== null && [note.explanation, note.cause, note.recurrence, note.action].some((words) => words !== '')) return note;
  const towards = (line: MonitoredLine): number => line.variance * (variance < 0 ? -1 : 1);
  const largest = lines.reduce<MonitoredLine | null>((so, line) => (so === null || towards(line) > towards(so) ? line : so), null);
  return largest?.line ?? NONE;
}

/** The role that answers for a stream; "" when the workbook names none. */
export function ownerOfStream(stream: StreamPosition): string {
  const own = streamWords(stream).owner;
  return own === '' ? (stream.lines.find(({ line }) => line.owner !== '')?.line.owner ?? '') : own;
}

/** The role that answers for a finding: of the budget line it points at, else of its stream; "" when none is named. */
export function ownersOf({ monitoring, establishment }: Review): (finding: Finding) => string {
  const lines = new Map(monitoring.streams.flatMap((stream) => stream.lines.map(({ line }) => [placeKey(line.at.table, line.at.row), { line, stream }] as const)));
  const streams = new Map(monitoring.streams.map((stream) => [sameName(stream.stream), stream] as const));
  const posts = new Map((establishment?.streams ?? []).flatMap(({ stream, over }) => over.map(({ at }) => [placeKey(at, at.cells), stream] as const)));
  return ({ at, subject }) => {
    const [first] = cellsOf(at.cells);
    const found = first === undefined ? undefined : lines.get(placeKey(at, first.row));
    if (found !== undefined && found.line.owner !== '') return found.line.owner;
    const stream = found?.stream ?? streams.get(sameName(subject)) ?? streams.get(sameName(posts.get(placeKey(at, at.cells)) ?? ''));
    return stream === undefined ? '' : ownerOfStream(stream);
  };
}

/** Until when the figure of a stream is provisional, by the claims made about it. */
export function provisionalUntil({ claims }: Review, stream: string): Day | null {
  const own = (claims ?? []).find(({ claim }) => sameName(claim.measure) === sameName(`variance: ${stream}`) && claim.provisionalUntil !== null);
  return own?.claim.provisionalUntil ?? null;
}

/** The day by which the counts of a driver are due back, the first of them. */
export function returnsDue({ recharge }: Review, driver: string): Day | null {
  const days = (recharge?.counts ?? []).filter((count) => sameName(count.driver) === sameName(driver)).flatMap(({ source }) => source.returnDue ?? []);
  return days.sort()[0] ?? null;
}

function placeKey({ file, sheet }: { readonly file: string; readonly sheet: string }, cell: string | number): string {
  return [file, sheet, cell].join('\u0000');
}
