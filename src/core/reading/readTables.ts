import type { CrossTable } from '../model/crossTable';
import type { Grid } from '../model/grid';
import type { Issue } from '../model/issue';
import { yearLabel } from '../model/period';
import type { Policy } from '../model/policy';
import type { TableSource } from '../model/source';
import type { Tables } from '../model/tables';
import { SHAPES } from './shapes';
import { type SheetTables, tablesOfSheet } from './tablesOfSheet';
import { pools } from './datasets/pools';
import { rateCard } from './datasets/rateCard';
import { type SettingRow, settingRows } from './datasets/settingRows';
import { describeCross } from './describeCross';
import { findStart } from './findStart';
import type { Answer, FoundTable } from './findTables';
import { IssueLog } from './issueLog';
import { readAllDatasets } from './readAllDatasets';
import { readDataset } from './readDataset';
import { type RecognisedTable, explain } from './recognition';
import { reportHeadings, reportSheets } from './reportRecognition';
import { reportYears } from './reportYears';
import type { GivenSetting } from './settingCatalogue';
import { type SettingFault, answerIn, policyFrom } from './settings';
import { findWideDrivers } from './wideDrivers';

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
    const column = columns.get(fault.kind === 'unknown' ? 'name' : 'value') ?? 'A';
    const facts = fault.kind === 'unknown' ? { name: fault.name } : { name: fault.name, value: fault.value, expected: fault.expected };
    log.add(fault.kind === 'unknown' ? 'setting.unknown' : 'setting.badValue', { file, sheet, column, row: row.at.row }, facts);
    return [];
  });
}

/**
 * Reads the worksheets of one or several workbooks as tables, with the policy their settings and those given from
 * outside make (the latter win). Linear in cells; never throws for what a workbook holds.
 */
export function readTables(grids: readonly Grid[], given: readonly GivenSetting[]): WorkbookReading {
  const log = new IssueLog();
  const answersGiven = given.map(answerIn).filter((answer) => answer !== null);
  const first = findAll(grids, null, answersGiven).flatMap(({ tables }) => tables);
  const rowsOfSettings = readDataset(first, settingRows, log);
  const stated = rowsOfSettings.records.map(({ name, value, at }) => ({ name, value, dateSystem: dateSystemOf(grids, at.table) }));
  const all = [...stated, ...given];
  const start = findStart(first, all);
  const { policy, faults } = policyFrom(start, all);
  const outside = reportFaults([...rowsOfSettings.records, ...given.map(() => null)], faults, log);
  const answers: readonly Answer[] = [...all.map(answerIn).filter((answer) => answer !== null)];
  const sheets = findAll(grids, policy.year.startsIn, answers);
  const found = withWideDrivers(sheets);
  const described = describeRest(sheets, found);
  reportSheets(sheets, { found, described, before: first, year: policy.year }, log);
  found.forEach((table) => { reportHeadings(table, yearLabel(policy.year), log); });
  reportYears(found, { start, year: policy.year }, log);
  const tables = readAllDatasets(found, { settings: rowsOfSettings.sources, policy, log });
  const recognised = explain(found, tables.sources, tables.statedTotals);
  return { tables, policy, issues: log.issues(), recognised, described, faults: outside, yearKnown: start.yearKnown };
}

function dateSystemOf(grids: readonly Grid[], { file, sheet }: TableSource): 1900 | 1904 {
  return grids.find((grid) => grid.file === file && grid.sheet === sheet)?.dateSystem ?? 1900;
}

function findAll(grids: readonly Grid[], year: number | null, answers: readonly Answer[]): readonly SheetTables[] {
  return grids.map((grid) => tablesOfSheet(grid, { datasets: SHAPES, year, answers }));
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

/** True for a sheet that gave no table and has none that was refused. */
function isOpen({ tables, sideBySide }: SheetTables): boolean {
  return tables.length === 0 && sideBySide.length === 0;
}

function describeRest(sheets: readonly SheetTables[], found: readonly FoundTable[]): readonly CrossTable[] {
  const used = new Set(found.map(({ grid }) => grid));
  return sheets.filter((sheet) => isOpen(sheet) && !used.has(sheet.grid)).map(({ grid }) => describeCross(grid)).filter((table) => table !== null);
}
