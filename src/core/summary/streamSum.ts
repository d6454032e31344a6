import { sheetReference } from '../model/address';
import type { MonitoredLine } from '../model/monitoring';
import type { TableSource } from '../model/source';
import type { CellFinder } from '../sheet/figure';
import { type LineMeasure, type Term, lineTerms } from './lineTerms';
import type { SourceCells } from './sourceCells';
import { type Expression, NO_CELL, faultOf, plainSum, timesUnit } from './sumOfCells';

/** An expression that may name the cell with the stream's own name, or why there is none. */
export type StreamExpression = { readonly formula: (cells: CellFinder) => string } | { readonly why: string };

/** A stream's row on the summary: the key of the figure, whose row holds the label in column B. */
export interface StreamRow {
  readonly lines: readonly MonitoredLine[];
  readonly stream: string;
  readonly key: string;
  /** True when column B shows the stream's name as the budget writes it. */
  readonly labelled: boolean;
}

/** How the rows of a table are named in its stream column: the rows of each name, folded. */
export type StreamRows = (table: TableSource) => ReadonlyMap<string, readonly number[]> | null;

/**
 * A measure of a stream from the cells of its lines: by the stream column where every line has its own name there and no
 * other row has it, else as sums of the lines' row ranges.
 */
export function streamSum(row: StreamRow, measure: LineMeasure, cells: SourceCells, streamRows: StreamRows): StreamExpression {
  const terms: Term[] = [];
  for (const line of row.lines) {
    const own = lineTerms(line, measure);
    if (own === null) return { why: `the forecast method "${line.basis}"` };
    terms.push(...own);
  }
  const fault = terms.length === 0 ? NO_CELL : faultOf(terms, cells);
  if (fault !== null) return { why: fault };
  const keyed = byKey(row, terms, cells, streamRows);
  if (keyed !== null) return keyed;
  const ranges: Expression = plainSum(terms);
  return 'why' in ranges ? ranges : { formula: () => ranges.formula };
}

function byKey(row: StreamRow, terms: readonly Term[], cells: SourceCells, streamRows: StreamRows): StreamExpression | null {
  const [first] = terms;
  if (first === undefined || terms.length !== row.lines.length) return null;
  const { table, column, sign } = first;
  const alike = terms.every((term) => term.table === table && term.column === column && term.sign === sign);
  const keys = table.columns.get('stream');
  const named = streamRows(table)?.get(foldKey(row.stream)) ?? [];
  const own = new Set(terms.map((term) => term.row));
  if (!alike || keys === undefined || named.length !== own.size || !named.every((at) => own.has(at))) return null;
  if (row.stream.length > 200) return null;
  const [from, to] = dataRows(table);
  if (cells.columnHasErrors(table, column)) return null;
  const [sheet, minus, times] = [sheetReference(table.sheet), sign === 1 ? '' : '-', timesUnit(table.unit)];
  const range = (letter: string): string => `${sheet}!$${letter}$${from}:$${letter}$${to}`;
  return {
    formula: (finder) => {
      const label = row.labelled ? `$B${finder.at(row.key).replace(/\D/g, '')}` : `"${row.stream.replaceAll('"', '""')}"`;
      const sum = isPlainKey(row.stream)
        ? `SUMIFS(${range(column)},${range(keys)},${label})`
        : `SUMPRODUCT((${range(keys)}=${label})*1,${range(column)})`;
      return `${minus}${sum}${times}`;
    },
  };
}

/** A key that SUMIFS takes as nothing but itself: words that no one could read as a number, date, criterion or pattern. */
export function isPlainKey(key: string): boolean {
  return /^\p{L}[\p{L} &,.'()/-]*$/u.test(key) && !/^(true|false)$/i.test(key) && !/^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(key);
}

export function foldKey(name: string): string {
  return name.toLowerCase();
}

/** The rows under the headings of a table, the first and the last. */
export function dataRows({ range, headingRow }: TableSource): readonly [number, number] {
  return [headingRow + 1, Number(range.replace(/^.*\D/, ''))];
}
