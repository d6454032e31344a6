import type { BudgetLine, CipfaGroup, StreamNote } from '../model/budgetLine';
import { type Pence, NO_MONEY, opposite, sum } from '../model/money';
import { type FinancialYear, financialYear, yearIn, yearLabel } from '../model/period';
import { present } from '../model/present';
import type { RowSource, TableSource } from '../model/source';
import type { StatedTotal } from '../model/statedTotal';
import { sameName } from '../model/wording';
import { nameSummed, withSections } from './budgetSections';
import type { BudgetTable } from './budgetTable';
import { actualFromMonths, budgetFromMonths, checkPeriods } from './checkPeriods';
import { checkFormulas } from './checkFormulas';
import { checkTotals } from './checkTotals';
import { type ClassifiedRow, classifyRows } from './classifyRows';
import { type Conventions, detectConventions } from './conventions';
import { supplementsIn } from './datasets/supplements';
import type { FoundTable } from './findTables';
import type { IssueLog } from './issueLog';
import { type Naming, type NamingContext, type SectionedRow, cellText, groupOf, namesOf, namesStreams, natureOfRow } from './lineNames';
import { type NamesAbove, mergedNames } from './mergedNames';
import { RowReader } from './rowReader';
import { tableSourceOf } from './tableSource';

/** What a budget sheet gives. */
export interface BudgetReading {
  readonly source: TableSource;
  readonly lines: readonly BudgetLine[];
  readonly notes: readonly StreamNote[];
  readonly totals: readonly StatedTotal[];
}

/** What a budget is read by: the naming of its lines, and the year and period reviewed. */
export interface BudgetContext extends NamingContext {
  /** The year reviewed, and how far it has gone. */
  readonly year: FinancialYear;
  readonly period: number;
  readonly log: IssueLog;
}

/** Reads one budget table: its lines in pence with income negative, and the words typed on its subtotal rows. */
export function readBudget(found: FoundTable, context: BudgetContext): BudgetReading {
  const rows = withSections(classifyRows(found));
  const data = rows.filter(({ kind }) => kind === 'data');
  const natures = new Map(data.map((row) => [row as ClassifiedRow, natureOfRow(found, row)]));
  const conventions = detectConventions(found, data, (row) => natures.get(row) === 'income');
  const source = tableSourceOf(found, rows, conventions);
  reportUnits(source, conventions, context.log);
  reportSigns(source, conventions, context.log);
  checkFormulas(found, data, context.log);
  const table = { found, source, log: context.log, year: context.year };
  const ofYear = data.filter((row) => isOfYear(table, row));
  checkPeriods(table, ofYear, context.log);
  reportSums(table, ofYear);
  const above = mergedNames(found, rows);
  reportMerged(source, above, context.log);
  const naming = { ...context, namesStreams: namesStreams(found, ofYear, context) };
  const lines = ofYear.map((row): BudgetLine => {
    const names = namesOf(found, row, naming, above.get(row));
    const income = natures.get(row) === 'income';
    const line = readLine(new RowReader(table, row), { ...names, group: groupOf(found, row), income });
    return found.periods.length === 0 ? line : { ...line, ...toDate(table, row, { income, period: context.period }) };
  });
  return { source, lines, notes: notesOf(table, rows, lines), totals: checkTotals(table, rows, (row) => natures.get(row) === 'income') };
}

function reportUnits(source: TableSource, { mixedUnits, shownIn, currency }: Conventions, log: IssueLog): void {
  if (mixedUnits) log.addWhole('unit.mixed', source);
  if (shownIn !== null) log.addWhole('unit.shownInThousands', source, { shown: shownIn });
  if (currency !== null) log.addWhole('unit.currency', source, { currency });
}

function reportSigns({ file, sheet, headingRow, columns }: TableSource, { unclear }: Conventions, log: IssueLog): void {
  for (const { convention, used, forAndAgainst: [one, other] } of unclear) {
    const fields = convention === 'varianceSign' ? ['variance'] : ['current', 'original', 'forecast'];
    const column = present(fields.map((field) => columns.get(field)).find((letters) => letters !== undefined), convention);
    log.add('sign.unclear', { file, sheet, column, row: headingRow }, { convention, used, one, other });
  }
}

function reportMerged({ file, sheet, columns }: TableSource, above: NamesAbove, log: IssueLog): void {
  for (const [{ row }, names] of above) {
    for (const field of Object.keys(names)) log.add('cell.namedAbove', { file, sheet, column: present(columns.get(field), field), row: row.row }, { field });
  }
}

/** Says of lines without a code that are exactly the sum of those above that they may be totals by another name. */
function reportSums(table: { found: FoundTable; source: TableSource; log: IssueLog }, rows: readonly ClassifiedRow[]): void {
  const { file, sheet } = table.source;
  for (const row of rows) {
    if (row.sums === undefined) continue;
    const tally = { amount: new RowReader(table, row).lineMoney('') };
    table.log.add('row.mayBeTotal', { file, sheet, column: '', row: row.row.row }, { sums: row.sums }, tally);
  }
}

/** False for a row that its column of years puts in another year, which is said with its money. */
function isOfYear(table: BudgetTable & { readonly log: IssueLog }, row: ClassifiedRow): boolean {
  const { found, source, year, log } = table;
  const own = yearIn(cellText(found, row, 'year'));
  if (own === null || own === year.startsIn) return true;
  const facts = { year: yearLabel(financialYear(own, year.firstMonth)), reviewed: yearLabel(year) };
  const { file, sheet } = source;
  log.add('row.otherYear', { file, sheet, column: '', row: row.row.row }, facts, { amount: new RowReader(table, row).lineMoney('year') });
  return false;
}

/** Actual and budget to date from columns by month, where no column states them. */
function toDate(table: BudgetTable, row: ClassifiedRow, { income, period }: { income: boolean; period: number }): Partial<BudgetLine> {
  const { found, source } = table;
  const signed = (amount: Pence | null): Pence | null => (amount === null || !income || source.signs.income === 'negative' ? amount : opposite(amount));
  return {
    ...(found.columns.has('actualToDate') ? {} : { actualToDate: signed(actualFromMonths(table, row, period)) }),
    ...(found.columns.has('budgetToDate') ? {} : { budgetToDate: signed(budgetFromMonths(table, row, period)) }),
  };
}

interface LineFacts extends Naming {
  readonly group: CipfaGroup | null;
  readonly income: boolean;
}

/** Columns that class a line: an Excel error in them is said with the line's money. */
const CLASSED_BY = ['directorate', 'stream', 'group', 'type', 'year'];

function readLine(row: RowReader, { directorate, stream, group, income }: LineFacts): BudgetLine {
  const { signs } = row.at.table;
  const turned = income && signs.income === 'positive';
  const money = (field: string): Pence | null => {
    const amount = row.money(field);
    return amount === null || !turned ? amount : opposite(amount);
  };
  const [original, virement] = [money('original'), money('virement')];
  const supplements = supplementsIn(row, money);
  const supplementary = supplements.length === 0 ? null : sum(supplements.map(({ amount }) => amount));
  const statedCurrent = money('current');
  if (original === null && statedCurrent === null) row.issue('row.noBudget', row.has('current') ? 'current' : 'original');
  const stated = row.money('variance');
  for (const field of CLASSED_BY) row.sayError(field);
  return {
    at: row.at,
    directorate,
    stream,
    service: row.text('service'),
    costCentre: row.text('costCentre'),
    subjective: row.text('subjective'),
    group,
    description: row.text('description'),
    nature: income ? 'income' : 'expenditure',
    original,
    virement,
    supplementary,
    supplements,
    statedCurrent,
    current: statedCurrent ?? sum([original, virement, supplementary].map((amount) => amount ?? NO_MONEY)),
    budgetToDate: money('budgetToDate'),
    actualToDate: money('actualToDate'),
    commitments: money('commitments'),
    forecast: money('forecast'),
    previousForecast: money('previousForecast'),
    statedVariance: stated !== null && signs.variance === 'budget-forecast' ? opposite(stated) : stated,
    lastYear: money('lastYear'),
    ...wordsFrom(row),
  };
}

function wordsFrom(row: RowReader): Pick<BudgetLine, 'explanation' | 'cause' | 'recurrence' | 'action' | 'owner'> {
  return {
    explanation: row.text('explanation'),
    cause: row.text('cause'),
    recurrence: row.text('recurrence'),
    action: row.text('action'),
    owner: row.text('owner'),
  };
}

/** A subtotal row that carries words explains its stream: the one it names, else the one of the lines above it. */
function notesOf(
  table: { found: FoundTable; source: TableSource; log: IssueLog },
  rows: readonly SectionedRow[],
  lines: readonly BudgetLine[],
): readonly StreamNote[] {
  const byRow = new Map(lines.map((line) => [line.at.row, line]));
  const byName = new Map(lines.map((line) => [sameName(line.stream), line]));
  let last: BudgetLine | null = null;
  const notes: StreamNote[] = [];
  for (const row of rows) {
    last = byRow.get(row.row.row) ?? last;
    if (row.kind !== 'subtotal') continue;
    const reader = new RowReader(table, row);
    const words = wordsFrom(reader);
    const summed = sameName(nameSummed(row.label));
    const line = last !== null && sameName(last.stream) === summed ? last : (byName.get(summed) ?? last);
    if (line === null || Object.values(words).every((text) => text === '')) continue;
    const at: RowSource = reader.at;
    notes.push({ at, directorate: line.directorate, stream: line.stream, ...words });
  }
  return notes;
}
