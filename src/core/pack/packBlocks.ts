import type { CellRule, PlainCell, PlainFormat } from '../sheet/plainSheet';
import { NO_MONEY, type Pence, sum, toPence } from '../model/money';
import { type Quantity, minus, times, toNumber } from '../model/quantity';
import { ASKED_KINDS, type AskedKind, type AskedRow, type Pack } from '../model/round';
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
const GREATEST = 1_000_000_000;

/** The kinds of lines that a pack has, in their order. */
export function kindsIn({ rows }: Pack): readonly AskedKind[] {
  return ASKED_KINDS.filter((kind) => rows.some((row) => row.kind === kind));
}

/** The lines of one kind as a table from a row on, with the total of the charges under counts. */
export function blockRows({ kind, rows, from }: { readonly kind: AskedKind; readonly rows: readonly AskedRow[]; readonly from: number }, facts: PackFacts): Block {
  const { topic, message } = PACK.blocks[kind];
  const [first, last] = [from + 2, from + 1 + rows.length];
  const isCount = kind === 'count';
  return {
    cells: [...topicCells(from, topic, message(facts)), ...headingCells(from + 1, kind, facts), ...rows.flatMap((row, index) => lineCells(row, first + index)), ...(isCount ? totalCells(rows, first, facts.year) : [])],
    rules: rulesFor(first, last),
    heights: [[from + 1, ROW_HEIGHT], ...rows.map((_, index) => [first + index, ROW_HEIGHT] as const)],
    checks: [`L${first}:L${last}`],
    next: last + (isCount ? 3 : 2),
  };
}

function headingCells(row: number, kind: AskedKind, facts: PackFacts): readonly PlainCell[] {
  const { item, before, issued, change, price, charge, answer, value, reason, own, check, id } = headingsOf(kind, facts);
  const isCount = kind === 'count';
  const shown: readonly (readonly [string, string, PlainFormat])[] = [
    ['B', item, 'words'], ['D', issued, 'count'],
    ...(kind === 'post' ? [] : ([['C', before, 'count'], ['E', change, 'count']] as const)),
    ...(isCount ? ([['F', price, 'count'], ['G', charge, 'count']] as const) : []),
    ['H', answer, 'words'], ['I', value, 'count'], ['J', reason, 'words'],
    ...(isCount ? ([['K', own, 'count']] as const) : []),
    ['L', check, 'words'], ['M', id, 'words'],
  ];
  const asked = new Set<string>([answer, value, reason]);
  return shown.map(([letter, words, format]) => cellAt([row, letter], words, asked.has(words) ? 'neededHeading' : 'heading', format));
}

function lineCells({ id, kind, subject, before, issued, price }: AskedRow, row: number): readonly PlainCell[] {
  const figures: PlainFormat = kind === 'budget' ? 'money' : 'count';
  return [
    cellAt([row, 'B'], subject, 'line'),
    before === null ? cellAt([row, 'C'], PACK.noneBefore[kind], 'lineAside') : cellAt([row, 'C'], toNumber(before, 6), 'lineAside', figures),
    cellAt([row, 'D'], toNumber(issued, 6), 'line', figures),
    before === null ? cellAt([row, 'E'], '', 'lineAside') : { ...cellAt([row, 'E'], toNumber(minus(issued, before), 6), 'lineAside', 'change'), formula: `D${row}-C${row}` },
    ...(kind === 'count' && price !== null ? chargeCells(row, issued, price) : [cellAt([row, 'F'], kind === 'count' ? PACK.noCharge : '', 'lineAside'), ...['G', 'K'].map((letter) => cellAt([row, letter], '', 'lineAside'))]),
    cellAt([row, 'H'], '', 'input'),
    cellAt([row, 'I'], '', 'input', figures),
    cellAt([row, 'J'], '', 'input'),
    { ...cellAt([row, 'L'], PACK.toDoWord, 'status'), formula: `IF(H${row}="","${PACK.toDoWord}",IF(AND(H${row}="Disputed",OR(I${row}="",J${row}="")),"${PACK.incomplete}","${PACK.done}"))` },
    cellAt([row, 'M'], id, 'entry'),
  ];
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

function rulesFor(firstRow: number, lastRow: number): readonly CellRule[] {
  const area = (column: number) => ({ firstRow, lastRow, firstColumn: column, lastColumn: column });
  const { answer, value, reason } = PACK.refusals;
  return [
    { area: area(7), kind: 'list', words: ['Confirmed', 'Disputed'], closed: true, sentence: answer },
    { area: area(8), kind: 'number', from: -GREATEST, to: GREATEST, sentence: value },
    { area: area(9), kind: 'length', from: 0, to: 250, sentence: reason },
  ];
}
