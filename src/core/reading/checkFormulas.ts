import { columnLetter } from '../model/address';
import type { Grid, GridRow } from '../model/grid';
import type { ClassifiedRow } from './classifyRows';
import type { FoundTable } from './findTables';
import type { IssueLog } from './issueLog';

/** A column is one of formulas when at least four of its lines in five are, and there are so many. */
const FEWEST_FORMULAS = 3;

function formulaAt(row: GridRow, at: number): string {
  return row.formulas[at] ?? '';
}

/** True when formulas were written to the file and never calculated: there are some and none has a result. */
function isNotCalculated({ rows }: Grid): boolean {
  let held = 0;
  for (const row of rows) {
    for (const [at, formula] of row.formulas.entries()) {
      if ((formula ?? '') === '') continue;
      if (row.values[at] !== undefined && row.values[at] !== '') return false;
      held++;
    }
  }
  return held > 0;
}

/** What adds, takes off or multiplies gives a number or an error, never nothing. */
const ARITHMETIC = /[-+*/^]|\b(SUM|SUMIFS?|SUMPRODUCT|SUBTOTAL|PRODUCT|ROUND)\(/i;

/** True for arithmetic without a result in a sheet that is otherwise calculated; a formula that may give "" is left alone. */
function lacksResult(row: GridRow, at: number): boolean {
  const formula = formulaAt(row, at);
  return (row.values[at] ?? '') === '' && ARITHMETIC.test(formula) && !/[&"]|\b(IF|IFERROR|IFS|CHOOSE|INDEX|[HVX]LOOKUP)\(/i.test(formula);
}

/** Reports, in the columns in use, formulas without a result and figures typed over a formula in a column of formulas. */
export function checkFormulas(table: FoundTable, rows: readonly ClassifiedRow[], log: IssueLog): void {
  const { grid } = table;
  if (!grid.rows.some(({ formulas }) => formulas.length > 0)) return;
  const notCalculated = isNotCalculated(grid);
  for (const [field, column] of table.columns) {
    const at = column - grid.firstColumn;
    const place = { file: grid.file, sheet: grid.sheet, column: columnLetter(column) };
    const formulas = rows.filter(({ row }) => formulaAt(row, at) !== '');
    for (const { row } of formulas) if (notCalculated || lacksResult(row, at)) log.add('cell.notCalculated', { ...place, row: row.row });
    const typed = rows.filter(({ row }) => formulaAt(row, at) === '' && typeof row.values[at] === 'number');
    if (formulas.length < Math.max(FEWEST_FORMULAS, typed.length * 4)) continue;
    for (const { row } of typed) log.add('cell.typedOver', { ...place, row: row.row }, { field });
  }
}
