import type { CrossTable } from '../model/crossTable';
import type { Grid } from '../model/grid';
import type { Issue } from '../model/issue';
import { yearLabel } from '../model/period';
import type { Policy } from '../model/policy';
import { present } from '../model/present';
import type { Answer, Question } from '../model/question';
import { type TableSource, placeOf } from '../model/source';
import type { StatedSetting } from '../model/statedSetting';
import type { Tables } from '../model/tables';
import { answersGone, mergeAnswers, nameAnswers } from './answers/keepAnswers';
import { isAbout } from './answers/columnsAnswered';
import { isAnswer, typedAnswer } from './answers/typedAnswer';
import { askQuestions } from './questions/askQuestions';
import { readText } from './readCell';
import { SHAPES } from './shapes';
import { type SheetTables, tablesOfSheet } from './tablesOfSheet';
import { pools } from './datasets/pools';
import { rateCard } from './datasets/rateCard';
import { type SettingRow, settingRows } from './datasets/settingRows';
import { describeCross } from './describeCross';
import { findStart } from './findStart';
import type { FoundTable } from './findTables';
import { IssueLog } from './issueLog';
import { readAllDatasets } from './readAllDatasets';
import { readDataset } from './readDataset';
import { type RecognisedTable, explain } from './recognition';
import { reportHeadings, reportSheets } from './reportRecognition';
import { reportYears } from './reportYears';
import type { GivenSetting } from './settingCatalogue';
import { type SettingFault, policyFrom } from './settings';
import { saidOutside, statedSettings } from './statedSettings';
import { findWideDrivers } from './wideDrivers';
import { checkAcross } from './across/checkAcross';
import { withAcross } from './across/withAcross';

/** Everything reading gives: records, the policy they are reviewed by, and what could not be made sense of. */
export interface WorkbookReading {
  readonly tables: Tables;
  readonly policy: Policy;
  readonly issues: readonly Issue[];
  /** The tables read, with why each column was taken for what. */
  readonly recognised: readonly RecognisedTable[];
  /** Sheets with bodies down the rows and services across the columns, which are described and not read. */
  readonly described: readonly CrossTable[];
  /** Settings given from outside the workbook that cannot be used; the door refuses them. */
  readonly faults: readonly SettingFault[];
  /** False when nothing names the financial year: no setting, heading, title or sheet. */
  readonly yearKnown: boolean;
  /** Every value of a setting that was stated anywhere and can be used, in rising order. */
  readonly settings: readonly StatedSetting[];
  /** What could not be settled and an answer could. */
  readonly questions: readonly Question[];
  /** The answers among the settings given from outside, named so that a workbook can keep them. */
  readonly answered: readonly Answer[];
}

function reportFaults(
  rows: readonly (SettingRow | null)[],
  faults: readonly { readonly index: number; readonly fault: SettingFault }[],
  log: IssueLog,
): SettingFault[] {
  return faults.flatMap(({ index, fault }) => {
    const row = rows[index] ?? null;
    if (row === null) return [fault];
    const { file, sheet, columns } = row.at.table;
    const column = present(columns.get(fault.kind === 'unknown' ? 'name' : 'value'), 'column of the setting');
    const facts = fault.kind === 'unknown' ? { name: fault.name } : { name: fault.name, value: fault.value, expected: fault.expected };
    log.add(fault.kind === 'unknown' ? 'setting.unknown' : 'setting.badValue', { file, sheet, column, row: row.at.row }, facts);
    return [];
  });
}

/**
 * Reads the worksheets of one or several workbooks as tables, with the policy their settings and those given from
 * outside make (the later of these win, and all of them over those of the sheets) and by what was answered before
 * (settings win over that). Linear in cells; never throws for what a workbook holds.
 */
export function readTables(grids: readonly Grid[], given: readonly GivenSetting[], kept: readonly Answer[] = []): WorkbookReading {
  const log = new IssueLog();
  const before = findAll(grids, null, mergeAnswers([...kept, ...answersIn(given)]));
  const first = before.flatMap(({ tables }) => tables);
  const starting = before.flatMap(({ tables, beside, across }) => (tables.length > 0 ? tables : [...beside.map(({ table }) => table), ...(across?.amounts ?? [])]));
  const rowsOfSettings = readDataset(first, settingRows, log);
  const stated = rowsOfSettings.records.map(({ name, value, at }) => ({ name, value, dateSystem: dateSystemOf(grids, at.table) }));
  const years = kept.filter(({ field }) => field === 'year').map(({ value }): GivenSetting => ({ name: 'year', value, dateSystem: 1900 }));
  const all = [...years, ...stated, ...given];
  const start = findStart(starting, all);
  const { policy, faults } = policyFrom(start, all);
  const rows = rowsOfSettings.records.map(({ at }, index) => ({ given: present(stated[index], 'setting'), from: 'sheet' as const, at: placeOf([at], 'value') }));
  const settings = statedSettings([...saidOutside(years, 'answer'), ...rows, ...saidOutside(given, 'given')], new Set(faults.map(({ index }) => index)));
  const outside = reportFaults([...years.map(() => null), ...rowsOfSettings.records, ...given.map(() => null)], faults, log);
  const answers = mergeAnswers([...kept, ...answersIn([...stated, ...given])]);
  const sheets = findAll(grids, policy.year.startsIn, answers);
  const found = withWideDrivers(sheets);
  const described = describeRest(sheets, found);
  const gone = answersGone(answers, sheets, found);
  reportSheets(sheets, { found, described, before: first, year: policy.year }, log);
  found.forEach((table) => { reportHeadings(table, yearLabel(policy.year), log); });
  reportYears(found, { start, year: policy.year }, log);
  checkAcross(found, log);
  reportGone(gone, grids, log);
  const tables = readAllDatasets(found, { settings: rowsOfSettings.sources, policy, log });
  const recognised = explain(found, tables.sources, tables.statedTotals);
  const issues = log.issues();
  const questions = askQuestions({ sheets, found, issues, start, year: policy.year, gone });
  const answered = [...nameAnswers(answersIn(given), sheets, found), ...yearAnswered(starting, given)];
  return { tables, policy, issues, recognised, described, faults: outside, yearKnown: start.yearKnown, settings, questions, answered };
}

function answersIn(settings: readonly GivenSetting[]): readonly Answer[] {
  return settings.map(typedAnswer).filter(isAnswer);
}

/** A year given from outside answers a question where the sheets leave the year open. */
function yearAnswered(found: readonly FoundTable[], given: readonly GivenSetting[]): readonly Answer[] {
  const year = given.filter(({ name, from }) => from === undefined && /^year$/i.test(name.trim())).at(-1);
  const open = findStart(found, []);
  const isOpen = !open.yearKnown || open.fromLoneYear || open.yearsOfRows.length > 1;
  return year === undefined || !isOpen ? [] : [{ file: '', sheet: '', field: 'year', heading: '', occurrence: 1, value: readText(year.value) }];
}

function reportGone(gone: readonly Answer[], grids: readonly Grid[], log: IssueLog): void {
  for (const answer of gone) {
    const { file, sheet } = grids.find((grid) => isAbout({ ...answer, sheet: answer.sheet.replace(/\[[^\]]*\]$/, '') }, grid)) ?? { file: answer.file === '' ? (grids[0]?.file ?? '') : answer.file, sheet: '' };
    log.addWhole('setting.answerGone', { file, sheet }, { heading: answer.heading, field: answer.field, sheet: answer.sheet });
  }
}

function dateSystemOf(grids: readonly Grid[], { file, sheet }: TableSource): 1900 | 1904 {
  return present(grids.find((grid) => grid.file === file && grid.sheet === sheet), sheet).dateSystem;
}

function findAll(grids: readonly Grid[], year: number | null, answers: readonly Answer[]): readonly SheetTables[] {
  return withAcross(grids.map((grid) => tablesOfSheet(grid, { datasets: SHAPES, year, answers })), { year, answers });
}

/** Adds tables of counts with drivers across the columns, now that pools and rate card have named the drivers. */
function withWideDrivers(sheets: readonly SheetTables[]): readonly FoundTable[] {
  const found = sheets.flatMap(({ tables }) => tables);
  const unnoted = new IssueLog();
  const named = [
    ...readDataset(found, pools, unnoted).records.map(({ driver }) => driver),
    ...readDataset(found, rateCard, unnoted).records.map(({ element }) => element),
  ];
  return [...found, ...findWideDrivers(sheets.filter(isOpen).map(({ grid }) => grid), named)];
}

/** True for a sheet that gave no table and has none that was refused or is asked about. */
function isOpen({ tables, beside, across }: SheetTables): boolean {
  return tables.length === 0 && beside.length === 0 && across === null;
}

function describeRest(sheets: readonly SheetTables[], found: readonly FoundTable[]): readonly CrossTable[] {
  const used = new Set(found.map(({ grid }) => grid));
  return sheets.filter((sheet) => isOpen(sheet) && !used.has(sheet.grid)).map(({ grid }) => describeCross(grid)).filter((table) => table !== null);
}
