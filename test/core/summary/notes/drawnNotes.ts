import type { Sheet, SheetCell } from '../../../../src/core/sheet/sheet';
import type { SheetLines, StandingSheet } from '../../../../src/core/sheet/standing';
import { contextOf } from '../sampleSummary';
import { summariseDrawn } from '../drawnSummary';

type Held = string | number | boolean;

/** A sheet of ours as it stands, from row 1 and column A: our lines are named in column A, and two columns are ours. */
export function standing(values: readonly (readonly Held[])[], { key = 'GOVERNANCE', formulas = [], lines = {} }: { readonly key?: string; readonly formulas?: StandingSheet['formulas']; readonly lines?: Partial<SheetLines> } = {}): StandingSheet {
  return { key, firstRow: 1, firstColumn: 0, values, formulas, written: { lines: { column: 0, heading: '', sections: [], inputColumns: [], inputs: [], ...lines }, columns: 2 } };
}

/** The sheets of a budget of one stream with £1,000 too much forecast, written over those that stood before. */
export function writtenOver(...sheets: readonly StandingSheet[]) {
  const budget = [['Service stream', 'Cost centre', 'Description', 'Current budget', 'Forecast outturn'], ['ICT', 'C1', 'Licences', 100_000, 200_000]];
  return summariseDrawn({ sheets: { Budget: budget }, context: { standing: sheets, inputs: contextOf('council.xlsx').inputs } }).summary;
}

/** The sheet as it stands once it is written, with what a user then types on a row of it. */
export function standingAs(key: string, { cells, rows, lines, columns }: Sheet, typed: { readonly row: number; readonly column: number; readonly value: Held; readonly formula?: string }): StandingSheet {
  const width = Math.max(columns.length, typed.column + 1);
  const values = rows.map((): Held[] => Array.from({ length: width }, () => ''));
  for (const { row, column, content } of cells) values[row - 1]![column] = heldBy(content);
  const formulas = values.map((row) => [...row]);
  const at = typed.row - 1;
  values[at]![typed.column] = typed.value;
  formulas[at]![typed.column] = typed.formula ?? typed.value;
  return { key, firstRow: 1, firstColumn: 0, values, formulas, written: { lines, columns: columns.length } };
}

function heldBy(content: SheetCell['content']): Held {
  if (content.kind === 'blank') return '';
  return content.kind === 'text' ? content.text : content.value;
}

/** The first row of a sheet with this label. */
export function rowOfLine({ cells, lines }: Sheet, label: string): number {
  return cells.find(({ column, content }) => column === lines.column && content.kind === 'text' && content.text === label)?.row ?? 0;
}

/** What a sheet holds in a cell. */
export function cellAt({ cells }: Sheet, at: { readonly row: number; readonly column: number }): SheetCell | undefined {
  return cells.find(({ row, column }) => row === at.row && column === at.column);
}
