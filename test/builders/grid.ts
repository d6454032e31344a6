import type { CellValue, Grid } from '../../src/core/model/grid';
import { classifyRows } from '../../src/core/reading/classifyRows';
import { detectConventions } from '../../src/core/reading/conventions';
import type { Dataset } from '../../src/core/reading/dataset';
import { findTable } from '../../src/core/reading/findTables';
import { IssueLog } from '../../src/core/reading/issueLog';
import { RowReader } from '../../src/core/reading/rowReader';
import { tableSourceOf } from '../../src/core/reading/tableSource';

/** A row as drawn: null is an empty cell. */
export type Drawn = readonly (string | number | boolean | null)[];

/** What a test says of a sheet besides its cells. */
export interface GridParts {
  readonly file?: string;
  readonly hidden?: boolean;
  /** Rows that are hidden, as Excel numbers them. */
  readonly hiddenRows?: readonly number[];
  /** The column that the first drawn cell stands in: 0 is A. */
  readonly firstColumn?: number;
  readonly dateSystem?: 1900 | 1904;
  /** Columns that are hidden: 0 is A. */
  readonly hiddenColumns?: readonly number[];
  /** The number format of every cell. */
  readonly numberFormat?: string;
  /** A column of formulas: 0 is A; so many of the rows under the headings, all of them when it is not said. */
  readonly formulas?: { readonly column: number; readonly rows?: number };
  readonly formulasNotRead?: true;
}

function formulasIn({ formulas }: GridParts, index: number): readonly (string | undefined)[] {
  if (formulas === undefined || index === 0 || index > (formulas.rows ?? Infinity)) return [];
  return Array.from({ length: formulas.column + 1 }, (_, column) => (column === formulas.column ? '=B2*1' : undefined));
}

/** A sheet from its rows as drawn in the test: the first is row 1; null is an empty cell, a row of nulls is not there. */
export function gridOf(sheet: string, rows: readonly Drawn[], parts: GridParts = {}): Grid {
  const drawn = rows.map((cells, index) => ({
    row: index + 1,
    hidden: parts.hiddenRows?.includes(index + 1) ?? false,
    values: cells.map((cell): CellValue => cell ?? ''),
    formulas: formulasIn(parts, index),
    numberFormats: parts.numberFormat === undefined ? [] : cells.map(() => parts.numberFormat ?? ''),
  }));
  return {
    file: parts.file ?? 'council.xlsx',
    sheet,
    hidden: parts.hidden ?? false,
    firstColumn: parts.firstColumn ?? 0,
    rows: drawn.filter(({ values }) => values.some((value) => value !== '')),
    tables: [],
    dateSystem: parts.dateSystem ?? 1900,
    ...(parts.hiddenColumns === undefined ? {} : { hiddenColumns: new Set(parts.hiddenColumns) }),
    ...(parts.formulasNotRead === undefined ? {} : { formulasNotRead: true as const }),
  };
}

/** The rows of a drawn sheet read as records of one dataset, and its issues as "code cells missing-field". */
export function readRows<Record>(dataset: Dataset<Record>, rows: readonly Drawn[]): { readonly records: readonly Record[]; readonly issues: readonly string[] } {
  const found = findTable(gridOf(dataset.name, rows), [dataset], null);
  if (found === null) throw new Error(`the drawing is no table of ${dataset.name}`);
  const [log, classified] = [new IssueLog(), classifyRows(found)];
  const data = classified.filter(({ kind }) => kind === 'data');
  const source = tableSourceOf(found, classified, detectConventions(found, data, () => false));
  const records = data.map((row) => dataset.read(new RowReader({ found, source, log }, row))).filter((record) => record !== null);
  const issues = log.issues().map(({ code, at, facts }) => [code, at.cells, facts.missing ?? ''].join(' ').trim());
  return { records, issues };
}
