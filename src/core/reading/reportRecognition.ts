import { columnLetter } from '../model/address';
import type { CrossTable } from '../model/crossTable';
import type { Grid } from '../model/grid';
import { type FinancialYear, yearLabel } from '../model/period';
import { present } from '../model/present';
import { sayList } from '../model/wording';
import type { FoundTable } from './findTables';
import { answersName } from './answers/columnsAnswered';
import { sayHeading } from './headingCell';
import type { IssueLog } from './issueLog';
import type { NotUsedHeading } from './matchHeadings';
import type { FurtherTable } from './tablesBelow';
import type { AcrossTable, SheetTables } from './tablesOfSheet';

/** What was made of the sheets besides the tables found in each. */
interface Made {
  readonly found: readonly FoundTable[];
  readonly described: readonly CrossTable[];
  /** Tables that were found before the year was known: of these, some are of other years altogether. */
  readonly before: readonly FoundTable[];
  readonly year: FinancialYear;
}

/** Says which sheets gave no table and why, which were read although they are hidden, and what stood beside or below a table. */
export function reportSheets(sheets: readonly SheetTables[], { found, described, before, year }: Made, log: IssueLog): void {
  const key = ({ file, sheet }: { file: string; sheet: string }): string => `${file}\u0000${sheet}`;
  const used = new Set(found.map(({ grid }) => key(grid)));
  const yearsBefore = new Map(before.filter(({ dataset }) => dataset.name === 'Budget').map((table) => [key(table.grid), yearsNamed(table)]));
  const crossed = new Map(described.map((table) => [key(table), table]));
  for (const { grid, beside, tables, further, setAside, across } of sheets) {
    if (grid.rows.length === 0) continue;
    const cross = crossed.get(key(grid));
    if (beside.length > 0 && tables.length === 0 && setAside.length === 0) log.addWhole('sheet.sideBySide', grid, { tables: beside.map(({ name }) => name).join(', ') });
    else if (setAside.length > 0) log.addWhole('sheet.setAside', grid, { tables: setAside.join(', ') });
    else if (across !== null) reportAcross(grid, across, log);
    else if (cross !== undefined) log.addWhole('sheet.crossTable', grid, { bodies: cross.rows, services: cross.details });
    else if (!used.has(key(grid))) reportUnused(grid, { years: yearsBefore.get(key(grid)) ?? [], year }, log);
    else if (grid.hidden) log.addWhole('sheet.hidden', grid);
    if (further !== null) reportFurther(grid, further, log);
  }
}

function yearsNamed({ headings }: FoundTable): readonly number[] {
  return [...new Set(headings.flatMap(({ heading }) => heading.year ?? []))].sort((a, b) => a - b);
}

function reportUnused(grid: Grid, { years, year }: { years: readonly number[]; year: FinancialYear }, log: IssueLog): void {
  if (years.length === 0) log.addWhole('sheet.notRecognised', grid);
  else log.addWhole('sheet.otherYear', grid, { years: sayList(years.map((startsIn) => yearLabel({ ...year, startsIn }))), year: yearLabel(year) });
}

function reportAcross({ file, sheet }: Grid, { headingRow, columns }: AcrossTable, log: IssueLog): void {
  const names = [...new Set(columns.map(({ name }) => name))];
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  log.addAcross('sheet.across', { file, sheet, row: headingRow }, columns.map(({ column }) => columnLetter(column)), { names: names.slice(0, NAMED).join(', ') + more });
}

function reportFurther({ file, sheet }: Grid, { dataset, headingRow, lastRow }: FurtherTable, log: IssueLog): void {
  const at = { file, sheet, column: '', row: headingRow };
  log.add('sheet.severalTables', at, { dataset: dataset ?? 'of headings that are not known', heading: headingRow, rows: `${headingRow}:${lastRow}` });
}

/** Headings of one cause that an issue names before it says how many more there are. */
const NAMED = 6;

function quoted(headings: readonly NotUsedHeading[]): string {
  const more = headings.length > NAMED ? ` and ${headings.length - NAMED} more` : '';
  return headings.slice(0, NAMED).map((heading) => `"${sayHeading(heading)}"`).join(', ') + more;
}

/** True for a field that is of one year under a heading that names none. */
function isOfYearTaken({ dataset, headings }: FoundTable, column: number, name: string): boolean {
  const field = dataset.fields.find((each) => each.name === name);
  return field?.byYear === true && headings.every((heading) => heading.column !== column || heading.heading.year === null);
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
    if (how !== 'setting' && isOfYearTaken(table, column, field)) log.add('heading.yearTaken', { ...at, column: columnLetter(column) }, { heading, year });
    if (how === 'near') log.add('heading.near', { ...at, column: columnLetter(column) }, { heading, field });
  }
  for (const { field, columns } of table.rivals) {
    const used = present(columns[0], 'first column');
    log.add('heading.twoCandidates', { ...at, column: used }, { field, columns: columns.join(' and '), used, sheet: answersName(table.grid) });
  }
  if (table.equals.length > 0) log.add('sheet.twoDatasets', { ...at, column: '' }, { used: table.dataset.name, others: table.equals.join(' and ') });
  const hidden = [...table.columns.values()].filter((column) => table.grid.hiddenColumns?.has(column) === true);
  log.addAcross('heading.hidden', at, hidden.map(columnLetter));
  if (table.grid.formulasNotRead === true) log.addWhole('sheet.formulasNotRead', at);
  for (const row of table.body) {
    if (row.hidden) log.add('row.hidden', { ...at, column: '', row: row.row });
  }
}
