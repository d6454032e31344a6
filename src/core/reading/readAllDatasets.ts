import { grouped } from '../model/grouped';
import { MOST_ROWS } from '../model/address';
import type { BudgetLine, StructureEntry } from '../model/budgetLine';
import type { Policy } from '../model/policy';
import type { DriverCount } from '../model/recharge';
import type { TableSource } from '../model/source';
import type { Tables } from '../model/tables';
import { sameName } from '../model/wording';
import type { Dataset } from './dataset';
import { actions } from './datasets/actions';
import { claims } from './datasets/claims';
import { drivers } from './datasets/drivers';
import { establishment } from './datasets/establishment';
import { evidenceLog } from './datasets/evidenceLog';
import { forecastHistory } from './datasets/forecastHistory';
import { funding } from './datasets/funding';
import { internalPairs } from './datasets/internalPairs';
import { ledger } from './datasets/ledger';
import { packages } from './datasets/packages';
import { payScale } from './datasets/payScale';
import { payroll } from './datasets/payroll';
import { pools } from './datasets/pools';
import { projects } from './datasets/projects';
import { rateCard } from './datasets/rateCard';
import { rates } from './datasets/rates';
import { responses } from './datasets/responses';
import { reviews } from './datasets/reviews';
import { structure } from './datasets/structure';
import { virements } from './datasets/virements';
import { zeroBaseLines } from './datasets/zeroBaseLines';
import type { FoundTable } from './findTables';
import type { IssueLog } from './issueLog';
import { readBudget } from './readBudget';
import { type Read, readDataset } from './readDataset';
import { isWide, readWideDrivers } from './wideDrivers';

/** Datasets whose rows become records by themselves, under the names that Tables gives them. */
const PLAIN = {
  virements,
  internalPairs,
  forecastHistory,
  responses,
  ledger,
  payroll,
  payScale,
  rates,
  rateCard,
  pools,
  packages,
  funding,
  projects,
  actions,
  reviews,
  evidence: evidenceLog,
  claims,
} satisfies Partial<{ readonly [Name in keyof Tables]: Dataset<Tables[Name][number]> }>;
type Plain = keyof typeof PLAIN;
type PlainTables = Pick<Tables, Plain>;

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
  const budget = budgetRead.flatMap(({ lines }) => lines);
  const named = directorateNamer(budget);
  const [posts, counts, zeroBase] = [readDataset(found, establishment, log), readDrivers(found, log), readDataset(found, zeroBaseLines, log)];
  const plain = readPlain(found, log);
  const read = [...budgetRead.map(({ source }) => source), ...[structureRead, posts, counts, zeroBase, plain].flatMap(({ sources }) => sources)];
  return {
    ...plain.tables,
    sources: inSheetOrder([...read, ...settings], found),
    budget,
    streamNotes: budgetRead.flatMap(({ notes }) => notes),
    statedTotals: budgetRead.flatMap(({ totals }) => totals),
    structure: structureRead.records,
    establishment: posts.records.map(named),
    drivers: counts.records,
    zeroBase: zeroBase.records.map(named),
  };
}

/** Gives a record of a stream the directorate that the budget has for it; none where several have a stream of that name. */
function directorateNamer(budget: readonly BudgetLine[]) {
  const streams = grouped(budget, ({ stream }) => sameName(stream));
  const directorates = new Map([...streams].map(([name, [first, ...others]]) => [name, others.every(({ directorate }) => directorate === first.directorate) ? first.directorate : '']));
  return <Record extends { readonly stream: string }>(record: Record): Record & { directorate: string } => ({
    ...record,
    directorate: directorates.get(sameName(record.stream)) ?? '',
  });
}

function readPlain(found: readonly FoundTable[], log: IssueLog): { sources: readonly TableSource[]; tables: PlainTables } {
  const read = (Object.entries(PLAIN) as [Plain, Dataset<unknown>][]).map(([name, dataset]) => [name, readDataset(found, dataset, log)] as const);
  return {
    sources: read.flatMap(([, { sources }]) => sources),
    tables: Object.fromEntries(read.map(([name, { records }]) => [name, records])) as unknown as PlainTables,
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
