import { MOST_ROWS } from '../model/address';
import type { StructureEntry } from '../model/budgetLine';
import type { Policy } from '../model/policy';
import type { DriverCount } from '../model/recharge';
import type { TableSource } from '../model/source';
import type { Tables } from '../model/tables';
import { sameName } from '../model/wording';
import { claims } from './datasets/claims';
import { drivers } from './datasets/drivers';
import { establishment } from './datasets/establishment';
import { internalPairs } from './datasets/internalPairs';
import { payScale } from './datasets/payScale';
import { payroll } from './datasets/payroll';
import { pools } from './datasets/pools';
import { rateCard } from './datasets/rateCard';
import { rates } from './datasets/rates';
import { structure } from './datasets/structure';
import { virements } from './datasets/virements';
import { zeroBaseLines } from './datasets/zeroBaseLines';
import type { FoundTable } from './findTables';
import type { IssueLog } from './issueLog';
import { readBudget } from './readBudget';
import { type Read, readDataset } from './readDataset';
import { isWide, readWideDrivers } from './wideDrivers';

/** What is known before the tables are read: where the settings stood, and the year and period reviewed. */
interface Known {
  readonly settings: readonly TableSource[];
  readonly policy: Policy;
  readonly log: IssueLog;
}

/** Reads every table found, Structure before the budgets whose streams it names. */
export function readAllDatasets(found: readonly FoundTable[], { settings, policy, log }: Known): Tables {
  const structureRead = readDataset(found, structure, log);
  const entries = new Map(structureRead.records.map((entry): [string, StructureEntry] => [sameName(entry.costCentre), entry]));
  const budgets = found.filter(({ dataset }) => dataset.name === 'Budget');
  const budgetRead = budgets.map((table) => readBudget(table, { structure: entries, severalSheets: budgets.length > 1, year: policy.year, period: policy.period, log }));
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
  const sources = [budgetRead.map(({ source }) => source), structureRead.sources, settings, ...Object.values(read).map((part) => part.sources)].flat();
  return {
    sources: inSheetOrder(sources, found),
    budget: budgetRead.flatMap(({ lines }) => lines),
    streamNotes: budgetRead.flatMap(({ notes }) => notes),
    statedTotals: budgetRead.flatMap(({ totals }) => totals),
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

/** Counts of either shape: a row for each driver, or a column. */
function readDrivers(found: readonly FoundTable[], log: IssueLog): Read<DriverCount> {
  const long = readDataset(found.filter((table) => !isWide(table)), drivers, log);
  const wide = found.filter(isWide).map((table) => readWideDrivers(table, log));
  return {
    sources: [...long.sources, ...wide.map(({ source }) => source)],
    records: [...long.records, ...wide.flatMap(({ records }) => records)],
  };
}
