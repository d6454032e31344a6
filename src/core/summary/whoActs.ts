import type { BudgetLine } from '../model/budgetLine';
import type { Day } from '../model/day';
import type { Finding } from '../model/finding';
import type { MonitoredLine, StreamPosition } from '../model/monitoring';
import type { Review } from '../model/review';
import type { TableSource } from '../model/source';
import { sameName } from '../model/wording';
import { cellsOf } from './sourceCells';

/** What is said of a variance, where it was typed. */
export type StreamWords = Pick<BudgetLine, 'explanation' | 'cause' | 'recurrence' | 'action' | 'owner'>;

/** The words of a stream: of its own row where it has any, else of the line that moves it most in its own direction. */
export function streamWords({ note, lines, variance }: StreamPosition): StreamWords {
  if (note !== null && [note.explanation, note.cause, note.recurrence, note.action].some((words) => words !== '')) return note;
  const towards = (line: MonitoredLine): number => line.variance * (variance < 0 ? -1 : 1);
  return lines.reduce((so, line) => (towards(line) > towards(so) ? line : so)).line;
}

/** The role that answers for a stream; "" when the workbook names none. */
export function ownerOfStream(stream: StreamPosition): string {
  const own = streamWords(stream).owner;
  return own === '' ? (stream.lines.find(({ line }) => line.owner !== '')?.line.owner ?? '') : own;
}

/** Whose a finding is: "" where the workbook does not say. */
export interface Belongs {
  readonly stream: string;
  readonly owner: string;
}

/** The stream of a finding, and the role that answers for it: of the budget line or action it points at, else of its stream. */
export function belongingOf({ monitoring, establishment, governance }: Review): (finding: Finding) => Belongs {
  const lines = linesByRow(monitoring.streams);
  const streams = new Map(monitoring.streams.map((stream) => [sameName(stream.stream), stream] as const));
  const posts = new Map((establishment?.streams ?? []).flatMap(({ stream, over }) => over.map(({ at }) => [placeKey(at, at.cells), stream] as const)));
  const owners = ownersOfActions(governance);
  return ({ at, subject }) => {
    const found = ofOneStream(at.cells, lines(at));
    const stream = found?.stream ?? streams.get(sameName(subject)) ?? streams.get(sameName(posts.get(placeKey(at, at.cells)) ?? ''));
    const ownLine = found?.line.owner ?? '';
    if (stream === undefined) return { stream: posts.get(placeKey(at, at.cells)) ?? '', owner: owners(at) };
    return { stream: stream.stream, owner: ownLine === '' ? ownerOfStream(stream) : ownLine };
  };
}

/** The role that owns the action of one row; "" for other cells. */
function ownersOfActions({ actions }: Review['governance']): (at: Finding['at']) => string {
  const owners = new Map((actions ?? []).map(({ action: { at, owner } }) => [placeKey(at.table, at.row), owner]));
  return (at) => {
    const [first, ...others] = cellsOf(at.cells);
    return first === undefined || others.length > 0 ? '' : (owners.get(placeKey(at, first.row)) ?? '');
  };
}

/** The first line of these cells, where they are all of one stream. */
function ofOneStream(cells: string, lines: ReadonlyMap<number, OwnedLine>): OwnedLine | undefined {
  let first: OwnedLine | undefined;
  for (const { row } of cellsOf(cells)) {
    const line = lines.get(row);
    if (line !== undefined && first !== undefined && line.stream !== first.stream) return undefined;
    first ??= line;
  }
  return first;
}

interface OwnedLine {
  readonly line: BudgetLine;
  readonly stream: StreamPosition;
}

function linesByRow(streams: readonly StreamPosition[]): (at: Finding['at']) => ReadonlyMap<number, OwnedLine> {
  const sheets = new Map<string, Map<number, OwnedLine>>();
  const tables = new Map<TableSource, Map<number, OwnedLine>>();
  for (const stream of streams) {
    for (const { line } of stream.lines) {
      const { table, row } = line.at;
      const rows = tables.get(table) ?? sheets.get(placeKey(table, '')) ?? new Map<number, OwnedLine>();
      if (!tables.has(table)) sheets.set(placeKey(table, ''), rows);
      tables.set(table, rows);
      rows.set(row, { line, stream });
    }
  }
  return (at) => sheets.get(placeKey(at, '')) ?? new Map();
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
