import type { ChargeHistory, ChargeLine, ChargeStatement, ChargeStep } from '../model/chargeStatement';
import { type Pence, sum } from '../model/money';
import { present } from '../model/present';
import type { PlainCell } from '../sheet/plainSheet';
import { hasMoved, historyNotes } from './historyNotes';
import { cellAt } from './packCells';
import { type Section, type StatementRow, tableFrom, together, topicFrom, wordsFrom } from './statementTable';
import { STATEMENT } from './statementWords';
import { billedCells, changeCells, lineCells } from './stepCells';

const WORDS = STATEMENT.history;

/** Where the lines of the charges stand, and how a year is said. */
export interface Drawn {
  readonly rows: ReadonlyMap<ChargeLine, number>;
  readonly yearOf: (startsIn: number) => string;
}

/** Each charge on the counts billed before, on the latest, and in later years, with what moved it; every sum a formula over the charges above. */
export function statementHistories({ lines, histories }: Pick<ChargeStatement, 'lines' | 'histories'>, drawn: Drawn, from: number): Section {
  const moved = histories.filter(hasMoved);
  const notes = historyNotes({ lines, histories }, drawn.yearOf).map((text) => [{ from: 'C', to: 'L', text, look: 'aside' as const }]);
  if (moved.length === 0) {
    const below = wordsFrom(from + 1, notes);
    return together([topicFrom(from, WORDS.topic, histories.length === 0 ? WORDS.none : WORDS.same, null), below], below.next + 1);
  }
  const table = tableFrom(from + 1, WORDS.headings, moved.flatMap((history) => historyRows(history, lines, drawn)));
  const total = totalCells(moved, from + 2, table.next);
  const below = wordsFrom(table.next + 1, notes);
  return together([topicFrom(from, WORDS.topic, WORDS.message, null), table, { cells: total, heights: [], merged: [], breaks: [], next: below.next }, below], below.next + 1);
}

function historyRows(history: ChargeHistory, lines: readonly ChargeLine[], drawn: Drawn): readonly StatementRow[] {
  const { first, later } = history;
  const next = linesOf(present(later[0], history.subject), lines);
  return [
    { words: label(nameOf(first, history, { lines, drawn })), figures: (row) => (first.lines.length > 0 ? lineCells(linesOf(first, lines), first, { row, rows: drawn.rows }) : billedCells(first, next, { row, rows: drawn.rows })) },
    ...later.map((step): StatementRow => ({
      words: label(nameOf(step, history, { lines, drawn })),
      figures: (row, before) => [...lineCells(linesOf(step, lines), step, { row, rows: drawn.rows }), ...changeCells(step.change, row, before)],
    })),
  ];
}

function label(text: string): StatementRow['words'] {
  return [{ from: 'B', to: 'B', text, look: 'cell' }];
}

function nameOf(step: ChargeStep, { subject, first }: ChargeHistory, { lines, drawn }: { readonly lines: readonly ChargeLine[]; readonly drawn: Drawn }): string {
  const own = linesOf(step, lines);
  const [line] = own;
  if (line === undefined) return WORDS.billed(subject);
  const subjects = new Set(own.map((each) => each.subject));
  const sameCounts = own.every(({ counted }) => counted === line.counted);
  return step.startsIn === first.startsIn ? WORDS.latest(subject, sameCounts ? line.counted : 'several') : WORDS.ofYear(subjects.size === 1 ? line.subject : subject, drawn.yearOf(step.startsIn));
}

function linesOf({ lines: indexes }: ChargeStep, lines: readonly ChargeLine[]): readonly ChargeLine[] {
  return indexes.map((index) => present(lines[index], `line ${index}`));
}

function totalCells(histories: readonly ChargeHistory[], first: number, row: number): readonly PlainCell[] {
  const changes = histories.flatMap(({ later }) => later.map(({ change }) => change));
  const total = (letter: string, amounts: readonly Pence[]): PlainCell => ({ ...cellAt([row, letter], sum(amounts) / 100, 'total', 'changeOfMoney'), formula: `SUM(${letter}${first}:${letter}${row - 1})` });
  return [
    cellAt([row, 'B'], WORDS.total, 'total'),
    ...[...'CDEFGH'].map((letter) => cellAt([row, letter], '', 'total')),
    total('I', changes.map(({ volume }) => volume)),
    total('J', changes.map(({ price }) => price)),
    total('K', changes.map(({ rounding }) => rounding)),
    total('L', changes.map(({ difference }) => difference)),
  ];
}
