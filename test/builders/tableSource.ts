import type { DatasetName } from '../../src/core/model/dataset';
import { type Pence, pence } from '../../src/core/model/money';
import type { RowSource, TableSource } from '../../src/core/model/source';
import type { Tables } from '../../src/core/model/tables';

/** What a test says of a table; the rest is a plain sheet in whole pounds with its headings in row 1. */
export interface TableParts {
  readonly dataset?: DatasetName;
  readonly sheet?: string;
  readonly file?: string;
  /** Field names in sheet order: the first stands in column A, the second in B. */
  readonly fields?: readonly string[];
  readonly roundingUnit?: Pence;
}

/** A recognised table: `tableSource({ dataset: 'Drivers', fields: ['recipient', 'driver', 'audit'] })`. */
export function tableSource(parts: TableParts = {}): TableSource {
  const { dataset = 'Budget', file = 'council.xlsx', fields = [], roundingUnit = pence(100) } = parts;
  return {
    file,
    sheet: parts.sheet ?? dataset,
    hidden: false,
    dataset,
    headingRow: 1,
    range: 'A1:Z100',
    columns: new Map(fields.map((field, index) => [field, String.fromCharCode(65 + index)])),
    unit: roundingUnit === 100_000 ? 'thousands' : 'pounds',
    signs: { income: 'negative', variance: 'forecast-budget' },
    roundingUnit,
    rows: 100,
    notUsed: [],
  };
}

/** A row of a table. */
export function rowOf(table: TableSource, row: number): RowSource {
  return { table, row };
}

/** Tables that hold only what a test puts in them. */
export function tablesWith(parts: Partial<Tables>): Tables {
  const none = { sources: [], budget: [], streamNotes: [], statedTotals: [], structure: [], virements: [], internalPairs: [] };
  const history = { forecastHistory: [], responses: [], ledger: [] };
  const people = { establishment: [], payroll: [], payScale: [], rates: [] };
  const charges = { drivers: [], rateCard: [], zeroBase: [], pools: [], claims: [] };
  const plans = { packages: [], funding: [], projects: [], actions: [], reviews: [], evidence: [] };
  return { ...none, ...history, ...people, ...charges, ...plans, ...parts };
}
