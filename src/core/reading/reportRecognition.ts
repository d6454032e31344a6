import { columnLetter } from '../model/address';
import type { CrossTable } from '../model/crossTable';
import type { Grid } from '../model/grid';
import type { FoundTable } from './findTables';
import { sayHeading } from './headingCell';
import type { IssueLog } from './issueLog';
import type { NotUsedHeading } from './matchHeadings';
import type { FurtherTable, SheetTables } from './tablesOfSheet';

/** What was made of the sheets besides the tables found in each. */
interface Made {
  readonly found: readonly FoundTable[];
  readonly described: readonly CrossTable[];
}

/** Says which sheets gave no table and why, which were read although they are hidden, and what stood beside or below a table. */
export function reportSheets(sheets: readonly SheetTables[], { found, described }: Made, log: IssueLog): void {
  const key = ({ file, sheet }: { file: string; sheet: string }): string => `${file}\u0000${sheet}`;
  const used = new Set(found.map(({ grid }) => key(grid)));
  const crossed = new Map(described.map((table) => [key(table), table]));
  for (const { grid, sideBySide, further } of sheets) {
    if (grid.rows.length === 0) continue;
    const cross = crossed.get(key(grid));
    if (sideBySide.length > 0) log.addWhole('sheet.sideBySide', grid, { tables: sideBySide.join(', ') });
    else if (cross !== undefined) log.addWhole('sheet.crossTable', grid, { bodies: cross.rows, services: cross.details });
    else if (!used.has(key(grid))) log.addWhole('sheet.notRecognised', grid);
    else if (grid.hidden) log.addWhole('sheet.hidden', grid);
    if (further !== null) reportFurther(grid, further, log);
  }
}

function reportFurther({ file, sheet }: Grid, { dataset, headingRow, lastRow }: FurtherTable, log: IssueLog): void {
  const at = { file, sheet, column: '', row: headingRow };
  log.add('sheet.severalTables', at, { dataset, heading: headingRow, rows: `${headingRow}:${lastRow}` });
}

/** Headings of one cause that an issue names before it says how many more there are. */
const NAMED = 6;

function quoted(headings: readonly NotUsedHeading[]): string {
  const more = headings.length > NAMED ? ` and ${headings.length - NAMED} more` : '';
  return headings.slice(0, NAMED).map((heading) => `"${sayHeading(heading)}"`).join(', ') + more;
}

/** Says of a table which headings were not understood or used, which fields two columns claim, and which rows are hidden. */
export function reportHeadings(table: FoundTable, year: string, log: IssueLog): void {
  const at = { file: table.grid.file, sheet: table.grid.sheet, row: table.headingRow };
  const because = (why: NotUsedHeading['why']): readonly NotUsedHeading[] => table.notUsed.filter((heading) => heading.why === why);
  const letters = (headings: readonly { column: number }[]): readonly string[] => headings.map(({ column }) => columnLetter(column));
  const [unknown, otherYear] = [because('unknown'), because('otherYear')];
  log.addAcross('heading.notUsed', at, letters(unknown), { heading: quoted(unknown) });
  log.addAcross('heading.otherYear', at, letters(otherYear), { heading: quoted(otherYear), year });
  for (const heading of [...because('otherContent'), ...because('passedOver')]) {
    const code = heading.why === 'otherContent' ? 'heading.otherContent' : 'heading.passedOver';
    const used = table.columns.get(heading.field);
    const facts = { heading: sayHeading(heading), field: heading.field, ...(used === undefined ? {} : { used: columnLetter(used) }) };
    log.add(code, { ...at, column: columnLetter(heading.column) }, facts);
  }
  for (const { field, heading, column, how } of table.matched) {
    if (how === 'near') log.add('heading.near', { ...at, column: columnLetter(column) }, { heading, field });
  }
  for (const { field, columns } of table.rivals) {
    const facts = { field, columns: columns.join(' and '), used: columns[0] ?? '', sheet: at.sheet };
    log.add('heading.twoCandidates', { ...at, column: columns[0] ?? '' }, facts);
  }
  const hidden = [...table.columns.values()].filter((column) => table.grid.hiddenColumns?.has(column) === true);
  log.addAcross('heading.hidden', at, hidden.map(columnLetter));
  if (table.grid.formulasNotRead === true) log.addWhole('sheet.formulasNotRead', at);
  for (const row of table.body) {
    if (row.hidden) log.add('row.hidden', { ...at, column: '', row: row.row });
  }
}
