import { columnLetter } from '../model/address';
import { type FinancialYear, financialYear, yearLabel } from '../model/period';
import { present } from '../model/present';
import { sayList } from '../model/wording';
import type { Start } from './findStart';
import type { FoundTable } from './findTables';
import type { IssueLog } from './issueLog';

/** Says which years headings skip and rows mix, and which columns by month do not say what they are. */
export function reportYears(found: readonly FoundTable[], { start, year }: { start: Start; year: FinancialYear }, log: IssueLog): void {
  const label = (startsIn: number): string => yearLabel(financialYear(startsIn, year.firstMonth));
  for (const table of found.filter(({ dataset }) => dataset.name === 'Budget')) {
    const at = { file: table.grid.file, sheet: table.grid.sheet, row: table.headingRow };
    const missing = missingYears(table);
    if (missing.length > 0) {
      const columns = dated(table);
      const facts = { years: sayList(yearsOf(table).map(label)), missing: sayList(missing.map(label)) };
      log.addAcross('heading.yearMissing', at, columns.map(({ column }) => columnLetter(column)), facts);
    }
    const years = table.columns.get('year');
    if (start.yearsOfRows.length > 1 && years !== undefined) {
      const facts = { years: sayList(start.yearsOfRows.map(label)), used: yearLabel(year) };
      log.add('heading.severalYears', { ...at, column: columnLetter(years) }, facts);
    }
    if (start.fromLoneYear) reportLoneYear(table, year, log);
    reportMonths(table, log);
  }
}

/** Columns whose headings name a year; months are left out. */
function dated({ headings, periods }: FoundTable): readonly { readonly column: number; readonly year: number }[] {
  const months = new Set(periods.map(({ column }) => column));
  return headings.flatMap(({ heading: { year }, column }) => (year === null || months.has(column) ? [] : [{ column, year }]));
}

function yearsOf(table: FoundTable): readonly number[] {
  return [...new Set(dated(table).map(({ year }) => year))].sort((a, b) => a - b);
}

function reportLoneYear(table: FoundTable, year: FinancialYear, log: IssueLog): void {
  const own = dated(table).filter((column) => column.year === year.startsIn);
  const at = { file: table.grid.file, sheet: table.grid.sheet, row: table.headingRow };
  log.addAcross('heading.loneYear', at, own.map(({ column }) => columnLetter(column)), { heading: String(year.startsIn), year: yearLabel(year) });
}

/** Years between the first and the last that headings name which none of them names. */
function missingYears(table: FoundTable): readonly number[] {
  const years = yearsOf(table);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  return last - first > 9 ? [] : Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index).filter((year) => !years.includes(year));
}

function reportMonths({ grid, headingRow, periods }: FoundTable, log: IssueLog): void {
  const unclear = periods.filter(({ kind, measure }) => kind === 'month' && measure === null);
  if (unclear.length === 0) return;
  const [first, last] = [present(unclear[0], 'first month'), present(unclear.at(-1), 'last month')];
  const columns = unclear.map(({ column }) => columnLetter(column));
  log.addAcross('heading.monthsUnclear', { file: grid.file, sheet: grid.sheet, row: headingRow }, columns, { heading: `${first.text} to ${last.text}` });
}
