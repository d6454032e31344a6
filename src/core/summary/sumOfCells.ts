import { columnRuns, sheetReference } from '../model/address';
import { POUNDS_IN, type TableSource, type Unit } from '../model/source';
import type { Term } from './lineTerms';
import type { SourceCells } from './sourceCells';

/** An expression for a formula, without its equals sign, or why there is none. */
export type Expression = { readonly formula: string } | { readonly why: string };

/** Excel takes 8,192 characters and 255 arguments of SUM. */
const LONGEST = 8000;
const MOST_RANGES = 250;

export const OTHER_FILE = 'another file';
export const NO_CELL = 'no cell holds any of it';
const TOO_LONG = 'too many ranges for a formula';
const MISREAD = 'cells that Excel reads otherwise';
const PARTS_OF_PENNY = 'cells with parts of a penny, rounded a row';

/** Cells added and taken away: "SUM(Budget!F5:F9)-SUM(Budget!F12)"; money in £000 times 1,000, counts as they are. */
export function sumOfCells(terms: readonly Term[], cells: SourceCells, kind: 'money' | 'counts' = 'money'): Expression {
  if (terms.length === 0) return { why: NO_CELL };
  const fault = faultOf(terms, cells);
  return fault === null ? plainSum(terms, kind) : { why: fault };
}

/** The same without looking at what the cells hold, for terms that are known to be without fault. */
export function plainSum(terms: readonly Term[], kind: 'money' | 'counts' = 'money'): Expression {
  const tables = [...new Set(terms.map(({ table }) => table))];
  const parts = tables.map((table) => sumOfTable(tables.length === 1 ? terms : terms.filter((term) => term.table === table), table, kind));
  if (parts.some((part) => part === null)) return { why: TOO_LONG };
  const formula = parts.join('+');
  return formula.length > LONGEST ? { why: TOO_LONG } : { formula };
}

/** Why a formula over these cells would not give the engine's figure; null when it would. */
export function faultOf(terms: readonly Term[], cells: SourceCells): string | null {
  if (terms.some(({ table }) => !cells.reaches(table))) return OTHER_FILE;
  if (terms.some(({ table, column, row }) => cells.misread(table, column, row))) return MISREAD;
  return Math.abs(partsOfPenny(terms, cells)) < 0.4 ? null : PARTS_OF_PENNY;
}

/** What rounding each cell to the penny takes from their sum, in pence. */
function partsOfPenny(terms: readonly Term[], cells: SourceCells): number {
  let lost = 0;
  for (const { table, column, row, sign } of terms) {
    const value = cells.at(table, column, row);
    if (typeof value !== 'number') continue;
    const inPence = value * (POUNDS_IN[table.unit] * 100);
    lost += sign * (inPence - Math.round(inPence));
  }
  return lost;
}

function sumOfTable(terms: readonly Term[], table: TableSource, kind: 'money' | 'counts'): string | null {
  const added = rangesOf(terms.filter(({ sign }) => sign === 1), table);
  const taken = rangesOf(terms.filter(({ sign }) => sign === -1), table);
  if (added === null || taken === null) return null;
  const sum = `${added.length === 0 ? '' : `SUM(${added.join(',')})`}${taken.length === 0 ? '' : `-SUM(${taken.join(',')})`}`;
  if (kind === 'counts' || table.unit === 'pounds') return sum;
  return `${added.length > 0 && taken.length > 0 ? `(${sum})` : sum}${timesUnit(table.unit)}`;
}

/** "*1000" for a sheet in £000, so that a formula over its cells is in pounds; "" for one in pounds. */
export function timesUnit(unit: Unit): string {
  return unit === 'pounds' ? '' : `*${POUNDS_IN[unit]}`;
}

/** "Budget!F5:F9", a run each, by column in order of appearance; null when there are more than SUM takes. */
function rangesOf(terms: readonly Term[], { sheet }: TableSource): readonly string[] | null {
  const rows = new Map<string, number[]>();
  for (const { column, row } of terms) {
    const known = rows.get(column);
    if (known === undefined) rows.set(column, [row]);
    else known.push(row);
  }
  const ranges: string[] = [];
  for (const [column, own] of rows) {
    own.sort((a, b) => a - b);
    if (countRuns(own) > MOST_RANGES) return null;
    ranges.push(...columnRuns(column, own).split(', '));
  }
  return ranges.length > MOST_RANGES ? null : ranges.map((run) => `${sheetReference(sheet)}!${run}`);
}

/** How many runs rows in ascending order make. */
function countRuns(rows: readonly number[]): number {
  return rows.reduce((so, row, index) => (row - 1 === rows[index - 1] ? so : so + 1), 0);
}
