import { columnLetter } from '../model/address';
import type { GridRow } from '../model/grid';
import { GREATEST_AMOUNT, inPounds, toPence } from '../model/money';
import { present } from '../model/present';
import { compare, magnitude } from '../model/quantity';
import { isRead, readNumber } from './readCell';

/** As much of a classified row as it takes to see whether it sums others. */
interface Row {
  readonly row: GridRow;
  readonly kind: string;
  readonly label: string;
  readonly coded: boolean;
}

/** How a row is known to sum others: by its formulas, or by its figures, with the rows above that they are the sum of. */
export interface RowSums {
  readonly byFormula: boolean;
  readonly rows: string;
  /** How many lines those are. */
  readonly lines: number;
}

/** One line is the sum of none. */
const FEWEST_LINES = 2;
const STARTS_LOOKED_AT = 4;

/** True for a formula that adds cells of its own column: "=SUM(F5:F12)", "=F13+F20". */
function addsOwnColumn(formula: string, own: string): boolean {
  const plain = formula.replaceAll('$', '').toUpperCase();
  if (!/^=\s*(SUM|SUBTOTAL)\([\dA-Z:,\s]+\)$|^=[A-Z]{1,3}\d+(\+[A-Z]{1,3}\d+)+$/.test(plain)) return false;
  const columns = new Set(plain.replace(/^=\s*(SUM|SUBTOTAL)\(/, '').match(/[A-Z]{1,3}(?=\d)/g));
  const rows = new Set(plain.match(/(?<=[A-Z])\d+/g));
  return columns.size === 1 && columns.has(own) && rows.size > 1;
}

function isFormulaSum({ row }: Row, columns: readonly number[], firstColumn: number): boolean {
  if (row.formulas.length === 0) return false;
  const held = columns.filter((column) => row.values[column] !== undefined && row.values[column] !== '');
  const adding = held.filter((column) => addsOwnColumn(row.formulas[column] ?? '', columnLetter(firstColumn + column)));
  return adding.length > 0 && adding.length * 2 >= held.length;
}

/** Figures of a row in hundredths of what is typed; null where a cell holds none. */
function figuresOf({ row }: Row, columns: readonly number[]): readonly (number | null)[] {
  return columns.map((column) => {
    const reading = readNumber(row.values[column] ?? '');
    if (!isRead(reading) || compare(magnitude(reading.value), inPounds(GREATEST_AMOUNT)) > 0) return null;
    return toPence(reading.value);
  });
}

/** A place that a sum may start from: how many lines stand above it and what they come to. */
interface Start {
  readonly lines: number;
  readonly sums: readonly number[];
}

/** The lines above a row: their rows, what they come to, and where headings and sums part them. */
interface Above {
  readonly rows: number[];
  sums: readonly number[];
  readonly starts: Start[];
}

/** The lines that figures are exactly the sum of; null when they are not. */
function sumsLinesAbove(figures: readonly (number | null)[], { sums, rows, starts }: Above): RowSums | null {
  const told = figures.filter((figure) => figure !== null && figure !== 0).length;
  if (told < Math.min(2, figures.length)) return null;
  const whole: Start = { lines: 0, sums: figures.map(() => 0) };
  const start = [...starts.slice(-STARTS_LOOKED_AT).reverse(), whole].find(({ lines, sums: before }) => {
    if (rows.length - lines < FEWEST_LINES) return false;
    return figures.every((figure, index) => figure === null || figure === present(sums[index], 'sum') - present(before[index], 'sum'));
  });
  if (start === undefined) return null;
  return { byFormula: false, rows: `${present(rows[start.lines], 'row')}:${present(rows.at(-1), 'row')}`, lines: rows.length - start.lines };
}

const BY_FORMULA: RowSums = { byFormula: true, rows: '', lines: 0 };

/** Names that sums go by as well as lines: with figures that are exactly the sum of the lines above, a sum is meant. */
const SUMS_BY_NAME = /\bnet\b|\bgross\b|\bbudget requirement\b|\bcost of services\b|^all\b|\boverall\b|\bgeneral fund$/i;

/** True for a row that is a sum beyond doubt: its formulas say so, or its figures where nothing, or a name for sums, names it. */
export function isSum({ label }: Pick<Row, 'label'>, { byFormula }: RowSums): boolean {
  return byFormula || label === '' || SUMS_BY_NAME.test(label);
}

/**
 * The rows, of those taken for lines, that sum the lines above them. Columns are indexes into a row, which starts at `firstColumn`. Rows with a code are never looked at: what has a
 * code is a line.
 */
export function findSums<Own extends Row>(rows: readonly Own[], columns: readonly number[], firstColumn: number): ReadonlyMap<Own, RowSums> {
  const found = new Map<Own, RowSums>();
  if (columns.length === 0 || !rows.some(({ kind, coded }) => kind === 'data' && !coded)) return found;
  const above: Above = { rows: [], sums: columns.map(() => 0), starts: [] };
  const startHere = (): void => { above.starts.push({ lines: above.rows.length, sums: above.sums }); };
  for (const row of rows) {
    if (row.kind !== 'data') {
      if (row.kind !== 'blank') startHere();
      continue;
    }
    const figures = figuresOf(row, columns);
    const byFormula = !row.coded && isFormulaSum(row, columns, firstColumn);
    const summed = byFormula ? BY_FORMULA : row.coded ? null : sumsLinesAbove(figures, above);
    if (summed !== null) found.set(row, summed);
    if (summed !== null && isSum(row, summed)) {
      startHere();
      continue;
    }
    above.rows.push(row.row.row);
    above.sums = figures.map((figure, index) => present(above.sums[index], 'sum') + (figure ?? 0));
  }
  return found;
}
