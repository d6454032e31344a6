import type { Grid } from '../model/grid';
import type { FoundTable } from './findTables';
import type { IssueLog } from './issueLog';
import { columnLetter } from '../model/address';

/** Says which sheets gave no table, and which were read although they are hidden. */
export function reportSheets(grids: readonly Grid[], found: readonly FoundTable[], log: IssueLog): void {
  const used = new Set(found.map(({ grid }) => grid));
  for (const grid of grids) {
    if (grid.rows.length === 0) continue;
    if (!used.has(grid)) log.addWhole('sheet.notRecognised', grid);
    else if (grid.hidden) log.addWhole('sheet.hidden', grid);
  }
}

/** Says of a table which headings were not understood, which fields two columns claim, and which rows are hidden. */
export function reportHeadings(table: FoundTable, log: IssueLog): void {
  const { file, sheet } = table.grid;
  for (const { column, text } of table.notUsed) {
    log.add('heading.notUsed', { file, sheet, column: columnLetter(column), row: table.headingRow }, { heading: text });
  }
  for (const { field, columns } of table.rivals) {
    const facts = { field, columns: columns.join(' and '), used: columns[0] ?? '', sheet };
    log.add('heading.twoCandidates', { file, sheet, column: columns[0] ?? '', row: table.headingRow }, facts);
  }
  for (const row of table.body) {
    if (row.hidden) log.add('row.hidden', { file, sheet, column: '', row: row.row });
  }
}
