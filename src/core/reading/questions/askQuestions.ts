import type { Issue } from '../../model/issue';
import { type FinancialYear, financialYear, yearLabel } from '../../model/period';
import { present } from '../../model/present';
import type { Answer, Question } from '../../model/question';
import { type Pence, NO_MONEY, pence, sum } from '../../model/money';
import { answersName, isAbout } from '../answers/columnsAnswered';
import { plainHeading } from '../answers/plainHeading';
import { EACH, NONE, wordsFor } from '../answers/topics';
import { fieldOfColumn } from '../fieldOfColumn';
import type { Start } from '../findStart';
import type { FoundTable } from '../findTables';
import type { SheetTables } from '../tablesOfSheet';
import { columnCandidates, moneyOf, moved, sampleOf, wordCandidates } from './candidates';
import { yearsNamed } from './yearsNamed';

/** What reading came to, as far as questions are made from it. */
export interface Unsettled {
  readonly sheets: readonly SheetTables[];
  readonly found: readonly FoundTable[];
  readonly issues: readonly Issue[];
  readonly start: Start;
  readonly year: FinancialYear;
  /** Answers whose heading or table is no longer there. */
  readonly gone: readonly Answer[];
}

type Asked = Omit<Question, 'setting' | 'gone' | 'heads'> & { readonly heads?: string };

/** Everything recognition could not settle and an answer could, in the order of the sheets; the year comes first. */
export function askQuestions({ sheets, found, issues, start, year, gone }: Unsettled): readonly Question[] {
  const asked: readonly Asked[] = [
    ...(found.some(({ dataset }) => dataset.name === 'Budget') ? askYear({ sheets, start, year, issues }) : []),
    ...sheets.flatMap((sheet) => {
      const { file, sheet: name } = sheet.grid;
      const tables = found.filter(({ grid }) => grid.file === file && grid.sheet === name);
      const own = issues.filter(({ at }) => at.file === file && at.sheet === name);
      return [...askTables(sheet), ...askBelow(sheet), ...askAcross(sheet), ...tables.flatMap((table) => [...askDataset(table), ...askColumns(table), ...askMonths(table)]), ...own.flatMap(askConvention)];
    }),
  ];
  const questions = asked.map((question): Question => ({ heads: '', ...question, setting: settingOf(question), gone: goneOf(question, gone) }));
  return [...new Map(questions.map((question) => [`${question.file}\u0000${question.setting}`, question])).values()];
}

function settingOf({ sheet, table, field }: Asked): string {
  return sheet === '' ? field : `mapping.${answersName({ sheet, excelTable: table })}.${field}`;
}

function goneOf({ field, file, sheet, table }: Asked, gone: readonly Answer[]): string {
  const answer = gone.find((each) => each.field === field && isAbout(each, { file, sheet, excelTable: table }));
  return answer === undefined ? '' : answer.heading === '' ? answer.value : answer.heading;
}

const noneOf = (about: Pick<Answer, 'file' | 'sheet' | 'field'>): Answer => ({ ...about, heading: '', occurrence: 1, value: NONE });

/** A field of a table as its answers name it. */
function aboutTable({ grid }: FoundTable, field: string): Pick<Answer, 'file' | 'sheet' | 'field'> {
  return { file: grid.file, sheet: answersName(grid), field };
}

/** A field of a table as its question names it: on its sheet, and in which Excel table of several. */
function placeOf({ grid: { file, sheet, excelTable } }: FoundTable, field: string): Pick<Question, 'file' | 'sheet' | 'table' | 'field'> {
  return { file, sheet, field, ...(excelTable === undefined ? {} : { table: excelTable }) };
}

function askColumns(table: FoundTable): readonly Asked[] {
  return table.rivals.map(({ field, columns }) => {
    const { money, aliases } = present(fieldOfColumn(table.dataset, field), field);
    const about = aboutTable(table, field);
    return { code: 'heading.twoCandidates', ...placeOf(table, field), heads: aliases[0], candidates: columnCandidates(table, field, columns), none: noneOf(about), used: present(columns[0], 'first column'), amount: money === true ? moved(table, columns) : null };
  });
}

function askTables({ grid, beside, tables, setAside }: SheetTables): readonly Asked[] {
  if (beside.length === 0 || tables.length > 0 || setAside.length > 0) return [];
  const about = { file: grid.file, sheet: grid.sheet, field: 'tables' };
  const candidates = beside.map((each, index) => {
    const before = beside.slice(0, index).filter(({ heading }) => plainHeading(heading).toLowerCase() === plainHeading(each.heading).toLowerCase());
    const answer = { ...about, heading: plainHeading(each.heading), occurrence: before.length + 1, value: '' };
    return { value: each.cell, heading: each.name, cell: each.cell, sample: sampleOf(present(each.table.headings[0], 'heading').cells()[0]), answer };
  });
  const amount = totalOf(beside.map(({ table }) => moneyOf(table)));
  return [{ code: 'sheet.sideBySide', ...about, candidates: [...wordCandidates(about, [EACH]), ...candidates], none: noneOf(about), used: '', amount }];
}

function askBelow({ grid, further }: SheetTables): readonly Asked[] {
  const below = further?.table ?? null;
  if (further === null || below === null) return [];
  const about = { file: grid.file, sheet: grid.sheet, field: 'tableBelow' };
  const heading = `row ${further.headingRow} (${below.dataset.name})`;
  const candidates = wordCandidates(about, wordsFor('tableBelow')).map((each) => (each.value === 'read' ? { ...each, heading } : each));
  return [{ code: 'sheet.severalTables', ...about, candidates, none: null, used: '', amount: moneyOf(below) }];
}

function askAcross({ grid: { file, sheet }, across }: SheetTables): readonly Asked[] {
  if (across === null) return [];
  const about = { file, sheet, field: 'across' };
  const amount = totalOf(across.amounts.map(moneyOf));
  return [{ code: 'sheet.across', ...about, candidates: wordCandidates(about, wordsFor('across')), none: null, used: '', amount }];
}

function askDataset(table: FoundTable): readonly Asked[] {
  const { dataset, equals } = table;
  if (equals.length === 0) return [];
  const about = aboutTable(table, 'dataset');
  return [{ code: 'sheet.twoDatasets', ...placeOf(table, 'dataset'), candidates: wordCandidates(about, [dataset.name, ...equals]), none: null, used: dataset.name, amount: null }];
}

function askMonths(table: FoundTable): readonly Asked[] {
  const unclear = table.periods.filter(({ kind, measure }) => kind === 'month' && measure === null);
  if (table.dataset.name !== 'Budget' || unclear.length === 0) return [];
  const about = aboutTable(table, 'monthsAre');
  return [{ code: 'heading.monthsUnclear', ...placeOf(table, 'monthsAre'), candidates: wordCandidates(about, wordsFor('monthsAre')), none: null, used: '', amount: null }];
}

function askConvention({ code, at: { file, sheet }, facts }: Issue): readonly Asked[] {
  const field = code === 'unit.mixed' ? 'moneyUnit' : code === 'sign.unclear' ? String(facts.convention) : '';
  if (field === '') return [];
  const about = { file, sheet, field };
  return [{ code, ...about, candidates: wordCandidates(about, wordsFor(field)), none: null, used: String(facts.used ?? 'pounds'), amount: null }];
}

function askYear({ sheets, start, year, issues }: Pick<Unsettled, 'sheets' | 'start' | 'year' | 'issues'>): readonly Asked[] {
  const label = (startsIn: number): string => yearLabel(financialYear(startsIn, year.firstMonth));
  const leftOut = totalOf(issues.map(({ code, facts }) => (code === 'row.otherYear' ? pence(Number(facts.amount ?? 0)) : null)));
  const ask = (code: Asked['code'], years: readonly number[], used: string): readonly Asked[] => {
    const about = { file: '', sheet: '', field: 'year' };
    return [{ code, ...about, candidates: wordCandidates(about, years.map(label)), none: null, used, amount: leftOut }];
  };
  if (start.yearsOfRows.length > 1) return ask('heading.severalYears', start.yearsOfRows, label(start.year));
  if (start.fromLoneYear) return ask('heading.loneYear', [start.year, start.year - 1], label(start.year));
  return start.yearKnown ? [] : ask('yearNotNamed', yearsNamed(sheets.map(({ grid }) => grid)), '');
}

function totalOf(amounts: readonly (Pence | null)[]): Pence | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : sum([NO_MONEY, ...known]);
}
