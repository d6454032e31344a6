import type { CellRule, PlainCell, PlainFormat } from '../sheet/plainSheet';
import { NO_MONEY, type Pence, sum, toPence } from '../model/money';
import { type Quantity, minus, times, toNumber } from '../model/quantity';
import { ASKED_KINDS, type AskedKind, type AskedRow, type Pack } from '../model/round';
import { answerChanges } from './answerChanges';
import { cellAt } from './packCells';
import { headingsOf } from './headings';
import type { PackFacts } from './packFacts';
import { topicCells } from './topicCells';
import { PACK } from './words';

/** The column of the check, from 0; the one after it holds the ids. */
export const LAST_COLUMN = 11;

/** A table of a pack: its cells, what may be typed, and where its checks stand. */
export interface Block {
  readonly cells: readonly PlainCell[];
  readonly rules: readonly CellRule[];
  readonly heights: readonly (readonly [row: number, height: number])[];
  /** "L14:L16". */
  readonly checks: readonly string[];
  /** The row under it and its gap. */
  readonly next: number;
}

const ROW_HEIGHT = 30;
const LINE_HEIGHT = 15;
const LETTERS_A_LINE = 24;
const GREATEST = 1_000_000_000;

/** The kinds of lines that a pack has, in their order. */
export function kindsIn({ rows }: Pack): readonly AskedKind[] {
  return ASKED_KINDS.filter((kind) => rows.some((row) => row.kind === kind));
}

/** The lines of one kind as a table from a row on, with the total of the charges under counts. */
export function blockRows({ kind, rows, from }: { readonly kind: AskedKind; readonly rows: readonly AskedRow[]; readonly from: number }, facts: PackFacts): Block {
  const { topic, message } = PACK.blocks[kind];
  const [first, last] = [from + 2, from + 1 + rows.length];
  const after = kind === 'count' ? answerChanges(rows, facts, last + 3) : { cells: [], next: last + 2 };
  return {
    cells: [...topicCells(from, topic, message(facts)), ...headingCells(from + 1, kind, facts), ...rows.flatMap((row, index) => lineCells(row, first + index)), ...(kind === 'count' ? totalCells(rows, first, facts.year) : []), ...after.cells],
    rules: rulesFor(kind, first, last),
    heights: [[from + 1, ROW_HEIGHT], ...rows.map(({ subject }, index) => [first + index, heightOf(subject)] as const)],
    checks: [`L${first}:L${last}`],
    next: after.next,
  };
}

/** High enough for two lines, and for as many as the name of what is asked takes. */
function heightOf(subject: string): number {
  return Math.max(ROW_HEIGHT, LINE_HEIGHT * Math.ceil(subject.length / LETTERS_A_LINE));
}

function headingCells(row: number, kind: AskedKind, facts: PackFacts): readonly PlainCell[] {
  const { item, before, issued, change, price, charge, answer, value, reason, own, check, id } = headingsOf(kind, facts);
  const [isCount, isPost] = [kind === 'count', kind === 'post'];
  const shown: readonly (readonly [string, string, PlainFormat])[] = [
    ['B', item, 'words'], ['C', isPost ? '' : before, 'count'], ['D', issued, 'count'], ['E', isPost ? '' : change, 'count'],
    ['F', isCount ? price : '', 'count'], ['G', isCount ? charge : '', 'count'],
    ['H', answer, 'words'], ['I', value, 'count'], ['J', reason, 'words'],
    ['K', isCount ? own : '', 'count'], ['L', check, 'words'], ['M', id, 'words'],
  ];
  const asked = new Set<string>([answer, value, reason]);
  return shown.map(([letter, words, format]) => cellAt([row, letter], words, asked.has(words) ? 'neededHeading' : 'heading', format));
}

function lineCells({ id, kind, subject, before, issued, price }: AskedRow, row: number): readonly PlainCell[] {
  return [
    cellAt([row, 'B'], subject, 'line'),
    before === null ? cellAt([row, 'C'], PACK.noneBefore[kind], 'lineAside') : figureAt([row, 'C'], before, kind, 'lineAside'),
    figureAt([row, 'D'], issued, kind, 'line'),
    before === null ? cellAt([row, 'E'], '', 'lineAside') : { ...cellAt([row, 'E'], toNumber(minus(issued, before), 6), 'lineAside', isWhole(kind, minus(issued, before)) ? 'change' : 'changeOfMoney'), formula: `D${row}-C${row}` },
    ...(kind === 'count' && price !== null ? chargeCells(row, issued, price) : [cellAt([row, 'F'], kind === 'count' ? PACK.noCharge : '', 'lineAside'), ...['G', 'K'].map((letter) => cellAt([row, letter], '', 'lineAside'))]),
    cellAt([row, 'H'], '', 'input'),
    cellAt([row, 'I'], '', 'input', kind === 'budget' ? 'money' : 'number'),
    cellAt([row, 'J'], '', 'input'),
    { ...cellAt([row, 'L'], PACK.toDoWord, 'status'), formula: `IF(H${row}="","${PACK.toDoWord}",IF(AND(H${row}="Disputed",OR(I${row}="",J${row}="")),"${PACK.incomplete}","${PACK.done}"))` },
    cellAt([row, 'M'], id, 'entry'),
  ];
}

/** Pounds with pence, FTE with two places, counts as they are. */
function figureAt(at: readonly [row: number, letter: string], figure: Quantity, kind: AskedKind, look: 'line' | 'lineAside'): PlainCell {
  return cellAt(at, toNumber(figure, 6), look, isWhole(kind, figure) ? 'count' : 'money');
}

function isWhole(kind: AskedKind, { denominator }: Quantity): boolean {
  return kind === 'count' && denominator === 1n;
}

/** What a count costs, and would at the directorate's own figure. */
function chargeCells(row: number, issued: Quantity, price: Quantity): readonly PlainCell[] {
  return [
    cellAt([row, 'F'], toNumber(price, 6), 'lineAside', 'money'),
    { ...cellAt([row, 'G'], chargeOf(issued, price) / 100, 'lineAside', 'money'), formula: `ROUND(D${row}*F${row},2)` },
    { ...cellAt([row, 'K'], '', 'lineAside', 'money'), formula: `IF(H${row}="","",ROUND(IF(ISNUMBER(I${row}),I${row},D${row})*F${row},2))` },
  ];
}

function totalCells(rows: readonly AskedRow[], first: number, year: string): readonly PlainCell[] {
  const charges = sum(rows.map(({ issued, price }) => (price === null ? NO_MONEY : chargeOf(issued, price))));
  const last = first + rows.length - 1;
  const row = last + 1;
  return [
    cellAt([row, 'B'], PACK.total(year), 'total'),
    ...['C', 'D', 'E', 'F', 'H', 'I', 'J', 'L'].map((letter) => cellAt([row, letter], '', 'total')),
    { ...cellAt([row, 'G'], charges / 100, 'total', 'money'), formula: `SUM(G${first}:G${last})` },
    { ...cellAt([row, 'K'], '', 'total', 'money'), formula: `IF(COUNT(K${first}:K${last})=0,"",SUM(K${first}:K${last}))` },
  ];
}

function chargeOf(issued: Quantity, price: Quantity): Pence {
  return toPence(times(issued, price));
}

function rulesFor(kind: AskedKind, firstRow: number, lastRow: number): readonly CellRule[] {
  const area = (column: number) => ({ firstRow, lastRow, firstColumn: column, lastColumn: column });
  const { answer, value, reason } = PACK.refusals;
  return [
    { area: area(7), kind: 'list', words: ['Confirmed', 'Disputed'], closed: true, sentence: answer },
    { area: area(8), kind: 'number', from: kind === 'budget' ? -GREATEST : 0, to: GREATEST, sentence: value[kind] },
    { area: area(9), kind: 'length', from: 0, to: 250, sentence: reason },
  ];
}
