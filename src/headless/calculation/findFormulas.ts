import type { BookState } from '../workbook/bookState';
import type { SheetState } from '../workbook/sheetState';

/** A formula of the workbook and where it stands; row and column from 0. */
export interface FormulaCell {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Every formula of the sheets that were written to since the workbook was opened, in the order of sheets and rows. */
export function findFormulas(book: BookState): readonly FormulaCell[] {
  return book.sheets.filter(isWrittenTo).flatMap(formulasOf);
}

/** Whether cells of a sheet were written since the workbook was opened. */
export function isWrittenTo({ changed }: SheetState): boolean {
  return changed.has('everything') || changed.has('cells');
}

function formulasOf(sheet: SheetState): readonly FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const row of [...sheet.rows.keys()].sort((a, b) => a - b)) {
    sheet.rows.get(row)?.formulas.forEach((formula, column) => {
      if (formula !== undefined) found.push({ sheet, row, column, formula });
    });
  }
  return found;
}
