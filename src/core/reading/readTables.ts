import { MOST_ROWS } from '../model/address';
import type { StructureEntry } from '../model/budgetLine';
import type { Grid } from '../model/grid';
import type { Issue } from '../model/issue';
import type { Policy } from '../model/policy';
import type { DriverCount } from '../model/recharge';
import type { TableSource } from '../model/source';
import type { Tables } from '../model/tables';
import { sameName } from '../model/wording';
import { classifyRows } from './classifyRows';
import { detectConventions } from './conventions';
import type { Dataset } from './dataset';
import { DATASETS } from './datasets/catalogue';
import { claims } from './datasets/claims';
import { drivers } from './datasets/drivers';
import { establishment } from './datasets/establishment';
import { internalPairs } from './datasets/internalPairs';
import { payScale } from './datasets/payScale';
import { payroll } from './datasets/payroll';
import { pools } from './datasets/pools';
import { rateCard } from './datasets/rateCard';
import { rates } from './datasets/rates';
import { type SettingRow, settingRows } from './datasets/settingRows';
import { structure } from './datasets/structure';
import { virements } from './datasets/virements';
import { zeroBaseLines } from './datasets/zeroBaseLines';
import { type Answer, type FoundTable, findTable } from './findTables';
import { findStart } from './findStart';
import { IssueLog } from './issueLog';
import { reportHeadings, reportSheets } from './reportRecognition';
import { readBudget } from './readBudget';
import { RowReader } from './rowReader';
import type { GivenSetting } from './settingCatalogue';
import { type SettingFault, answerIn, policyFrom } from './settings';
import { tableSourceOf } from './tableSource';
import { findWideDrivers, isWide, readWideDrivers } from './wideDrivers';

/** Everything reading gives: records, the policy they are reviewed by, and what could not be made sense of. */
export interface WorkbookReading {
  readonly tables: Tables;
  readonly policy: Policy;
  readonly issues: readonly Issue[];
  /** Settings given from outside the workbook that cannot be used; the door refuses them. */
  readonly faults: readonly SettingFault[];
  /** False when nothing names the financial year: no setting, heading, title or sheet. */
  readonly yearKnown: boolean;
}

interface Read<Record> {
  readonly sources: readonly TableSource[];
  readonly records: readonly Record[];
}

function readDataset<Record>(found: readonly FoundTable[], dataset: Dataset<Record>, log: IssueLog): Read<Record> {
  const sources: TableSource[] = [];
  const records: Record[] = [];
  for (const table of found.filter((candidate) => candidate.dataset.name === dataset.name)) {
    const rows = classifyRows(table);
    const data = rows.filter(({ kind }) => kind === 'data');
    const source = tableSourceOf(table, rows, detectConventions(table, data, () => false));
    sources.push(source);
    for (const row of data) {
      const record = dataset.read(new RowReader({ found: table, source, log }, row));
      if (record !== null) records.push(record);
    }
  }
  return { sources, records };
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
  const first = findAll(grids, null, answersGiven);
  const rowsOfSettings = readDataset(first, settingRows, log);
  const stated = rowsOfSettings.records.map(({ name, value, at }) => ({ name, value, dateSystem: dateSystemOf(grids, at.table) }));
  const all = [...stated, ...given];
  const start = findStart(first, all);
  const { policy, faults } = policyFrom(start, all);
  const outside = reportFaults([...rowsOfSettings.records, ...given.map(() => null)], faults, log);
  const answers: readonly Answer[] = [...all.map(answerIn).filter((answer) => answer !== null)];
  const found = withWideDrivers(grids, findAll(grids, policy.year.startsIn, answers));
  reportSheets(grids, found, log);
  found.forEach((table) => { reportHeadings(table, log); });
  const tables = readAll(found, rowsOfSettings.sources, log);
  return { tables, policy, issues: log.issues(), faults: outside, yearKnown: start.yearKnown };
}

function dateSystemOf(grids: readonly Grid[], { file, sheet }: TableSource): 1900 | 1904 {
  return grids.find((grid) => grid.file === file && grid.sheet === sheet)?.dateSystem ?? 1900;
}

function findAll(grids: readonly Grid[], year: number | null, answers: readonly Answer[]): readonly FoundTable[] {
  return grids.map((grid) => findTable(grid, DATASETS, year, answers)).filter((table) => table !== null);
}

/** Adds tables of counts with drivers across the columns, now that pools and rate card have named the drivers. */
function withWideDrivers(grids: readonly Grid[], found: readonly FoundTable[]): readonly FoundTable[] {
  const unnoted = new IssueLog();
  const named = [
    ...readDataset(found, pools, unnoted).records.map(({ driver }) => driver),
    ...readDataset(found, rateCard, unnoted).records.map(({ element }) => element),
  ];
  const used = new Set(found.map(({ grid }) => grid));
  return [...found, ...findWideDrivers(grids.filter((grid) => !used.has(grid)), named)];
}

/** Counts of either shape: a row for each driver, or a column. */
function readDrivers(found: readonly FoundTable[], log: IssueLog): Read<DriverCount> {
  const long = readDataset(found.filter((table) => !isWide(table)), drivers, log);
  const wide = found.filter(isWide).map((table) => readWideDrivers(table, log));
  return {
    sources: [...long.sources, ...wide.map(({ source }) => source)],
    records: [...long.records, ...wide.flatMap(({ records }) => records)],
  };
}

function readAll(found: readonly FoundTable[], settingSources: readonly TableSource[], log: IssueLog): Tables {
  const structureRead = readDataset(found, structure, log);
  const entries = new Map(structureRead.records.map((entry): [string, StructureEntry] => [sameName(entry.costCentre), entry]));
  const budgets = found.filter(({ dataset }) => dataset.name === 'Budget');
  const budgetRead = budgets.map((table) => readBudget(table, { structure: entries, severalSheets: budgets.length > 1, log }));
  const streams = new Map(budgetRead.flatMap(({ lines }) => lines).map((line) => [sameName(line.stream), line.directorate]));
  const named = <Record extends { readonly stream: string }>(record: Record): Record & { directorate: string } => ({
    ...record,
    directorate: streams.get(sameName(record.stream)) ?? '',
  });
  const read = {
    virements: readDataset(found, virements, log),
    internalPairs: readDataset(found, internalPairs, log),
    establishment: readDataset(found, establishment, log),
    payroll: readDataset(found, payroll, log),
    payScale: readDataset(found, payScale, log),
    rates: readDataset(found, rates, log),
    drivers: readDrivers(found, log),
    rateCard: readDataset(found, rateCard, log),
    pools: readDataset(found, pools, log),
    zeroBase: readDataset(found, zeroBaseLines, log),
    claims: readDataset(found, claims, log),
  };
  const sources = [budgetRead.map(({ source }) => source), structureRead.sources, settingSources, ...Object.values(read).map((part) => part.sources)].flat();
  return {
    sources: inSheetOrder(sources, found),
    budget: budgetRead.flatMap(({ lines }) => lines),
    streamNotes: budgetRead.flatMap(({ notes }) => notes),
    structure: structureRead.records,
    virements: read.virements.records,
    internalPairs: read.internalPairs.records,
    establishment: read.establishment.records.map(named),
    payroll: read.payroll.records,
    payScale: read.payScale.records,
    rates: read.rates.records,
    drivers: read.drivers.records,
    rateCard: read.rateCard.records,
    zeroBase: read.zeroBase.records.map(named),
    pools: read.pools.records,
    claims: read.claims.records,
  };
}

function inSheetOrder(sources: readonly TableSource[], found: readonly FoundTable[]): readonly TableSource[] {
  const order = new Map(found.map(({ grid }, index) => [`${grid.file}\u0000${grid.sheet}`, index]));
  const place = ({ file, sheet }: TableSource): number => order.get(`${file}\u0000${sheet}`) ?? MOST_ROWS;
  return [...sources].sort((a, b) => place(a) - place(b));
}
