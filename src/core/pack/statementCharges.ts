import type { ChargeLine } from '../model/chargeStatement';
import { type Pence, sum } from '../model/money';
import { present } from '../model/present';
import { toNumber } from '../model/quantity';
import { sayPence } from '../model/unitWords';
import type { PlainCell } from '../sheet/plainSheet';
import { cellAt } from './packCells';
import { countAt, figureAt, priceAt } from './statementCells';
import { type Section, type StatementRow, rowsOfTable, tableFrom, together, topicFrom } from './statementTable';
import { STATEMENT, sayCharge } from './statementWords';

/** The charges of one year, and the row of each line by its place in the statement. */
export interface ChargesSection extends Section {
  readonly rows: ReadonlyMap<ChargeLine, number>;
}

/** The year of charges as it is said, and whether they are on later counts than those billed. */
export interface ChargedYear {
  readonly year: string;
  readonly onLatest: boolean;
}

const WORDS = STATEMENT.charges;

/** The charges of one year, a line each: count and price as a formula, a share as a figure with its sum in words; and their total. */
export function statementCharges(lines: readonly ChargeLine[], { year, onLatest }: ChargedYear, from: number): ChargesSection {
  const at = rowsOfTable(lines.length, from + 1);
  const table = tableFrom(from + 1, WORDS.headings, lines.map((line) => chargeRow(line, year)));
  const charges = lines.flatMap(({ charge }) => charge ?? []);
  const rows = new Map(lines.map((line, index) => [line, present(at[index], line.subject)]));
  if (charges.length === 0) return { ...together([topicFrom(from, WORDS.topic(year), WORDS.none, null), table], table.next + 1), rows };
  const said = WORDS.forYear(onLatest, lines.some(({ provisional }) => provisional));
  const amount = sum(charges);
  const total = totalCells(table.next, { year, amount, formula: `SUM(H${from + 2}:H${table.next - 1})` });
  const topic = topicFrom(from, WORDS.topic(year), `${sayPence(amount)}${said}`, `TEXT(H${table.next},"£#,##0.00;-£#,##0.00")&"${said}"`);
  return { ...together([topic, table, { cells: total, heights: [], merged: [], breaks: [], next: table.next + 1 }], table.next + 2), rows };
}

function totalCells(row: number, { year, amount, formula }: { readonly year: string; readonly amount: Pence; readonly formula: string }): readonly PlainCell[] {
  return [
    cellAt([row, 'B'], WORDS.total(year), 'total'),
    ...[...'CDEFGIJKL'].map((letter) => cellAt([row, letter], '', 'total')),
    { ...cellAt([row, 'H'], amount / 100, 'total', 'money'), formula },
  ];
}

function chargeRow(line: ChargeLine, year: string): StatementRow {
  return {
    words: [
      { from: 'B', to: 'B', text: line.subject, look: 'cell' },
      { from: 'I', to: 'K', text: sayCharge(line, year), look: 'cellAside' },
    ],
    figures: (row) => [
      countAt([row, 'C'], line.how.way === 'percentage' ? line.how.percent : line.units),
      cellAt([row, 'D'], STATEMENT.counted[line.counted], 'cellAside'),
      ...costCells(line, row),
      ...(line.charge === null ? [] : [figureAt([row, 'H'], line.charge / 100, 'money', formulaOf(line, row))]),
      ...(line.provisional ? [cellAt([row, 'L'], STATEMENT.provisional, 'status')] : []),
    ],
  };
}

/** The price of one, or the cost that is shared, all units and what one comes to. */
function costCells({ how }: ChargeLine, row: number): readonly PlainCell[] {
  if (how.way === 'price') return [priceAt([row, 'F'], how.price)];
  if (how.way === 'percentage') return [figureAt([row, 'F'], how.cost / 10_000, 'price', `G${row}/100`), figureAt([row, 'G'], how.cost / 100, 'money')];
  if (how.way !== 'share') return [];
  const all = toNumber(how.all, 6);
  return [countAt([row, 'E'], how.all), figureAt([row, 'F'], how.cost / 100 / all, 'price', `G${row}/E${row}`), figureAt([row, 'G'], how.cost / 100, 'money')];
}

/** No formula says largest remainder: a share is a figure, its sum in words beside it. */
function formulaOf({ how }: ChargeLine, row: number): string | null {
  if (how.way === 'price') return `ROUND(C${row}*F${row},2)`;
  return how.way === 'percentage' && !how.whole ? `ROUND(G${row}*C${row}/100,2)` : null;
}
