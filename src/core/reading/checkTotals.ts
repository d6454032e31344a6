import { a1, rowRuns } from '../model/address';
import { type Pence, difference, pence } from '../model/money';
import { present } from '../model/present';
import type { StatedSum, StatedTotal } from '../model/statedTotal';
import { totalTolerance } from '../model/totalTolerance';
import { type BudgetTable, amountIn } from './budgetTable';
import type { ClassifiedRow } from './classifyRows';
import { type SummedLine, omittedRows } from './omittedRows';

/** A run of lines that a total may stand for: from one line to the last before it. */
interface Candidate {
  readonly from: number;
  readonly to: number;
}

/** A column of money with the running sums of its lines, plain and with income taken off. */
interface SummedColumn {
  readonly field: string;
  readonly column: number;
  readonly lines: readonly Pence[];
  readonly plain: readonly number[];
  readonly net: readonly number[];
}

/** Headings, subtotals and totals so far back may start what a total sums. */
const STARTS_LOOKED_AT = 8;
/** A total of more lines names its first and last, and is not searched for what it leaves out. */
const MOST_LINES = 2_000;

function running(amounts: readonly number[]): readonly number[] {
  let so = 0;
  return [0, ...amounts.map((amount) => (so += amount))];
}

function summed(table: BudgetTable, lines: readonly ClassifiedRow[], isIncome: (row: ClassifiedRow) => boolean): readonly SummedColumn[] {
  const money = table.found.dataset.fields.filter((field) => field.money === true);
  return money.flatMap(({ name }) => {
    const column = table.found.columns.get(name);
    if (column === undefined) return [];
    const own = lines.map((line) => amountIn(table, line, column) ?? pence(0));
    const net = lines.map((line, index) => (isIncome(line) ? 0 - present(own[index], 'amount') : present(own[index], 'amount')));
    return [{ field: name, column, lines: own, plain: running(own), net: running(net) }];
  });
}

function between(sums: readonly number[], { from, to }: Candidate): Pence {
  return pence(present(sums[to], 'sum') - present(sums[from], 'sum'));
}

/**
 * Holds every subtotal and total of a budget against its lines: those since the heading, subtotal or total before it for
 * which most of its figures agree. Where income is typed positive a total may also take it off.
 */
export function checkTotals(table: BudgetTable, rows: readonly ClassifiedRow[], isIncome: (row: ClassifiedRow) => boolean): readonly StatedTotal[] {
  if (!rows.some(isTotal)) return [];
  const lines = rows.filter(({ kind }) => kind === 'data');
  const columns = summed(table, lines, isIncome);
  const checked: StatedTotal[] = [];
  let to = 0;
  const starts: number[] = [0];
  for (const row of rows) {
    if (row.kind === 'data') to++;
    else if (isTotal(row)) {
      const total = { table, row, columns, lines };
      const agreed = candidatesOf(starts, to, row.kind).map((candidate) => ({ candidate, agreeing: agreeing(total, candidate) }));
      const best = agreed.reduce((a, b) => (b.agreeing > a.agreeing ? b : a));
      const result = checkOne(total, best.candidate);
      if (result.sums.length > 0) checked.push(result);
      starts.push(to);
    } else if (row.kind === 'section') starts.push(to);
  }
  return checked;
}

function isTotal(row: ClassifiedRow): row is ClassifiedRow & { readonly kind: 'subtotal' | 'total' } {
  return row.kind === 'subtotal' || row.kind === 'total';
}

/** The nearest start first for a subtotal, the first of all for a total. */
function candidatesOf(starts: readonly number[], to: number, kind: 'subtotal' | 'total'): readonly Candidate[] {
  const near = [...new Set(starts.slice(-2 * STARTS_LOOKED_AT))].slice(-STARTS_LOOKED_AT).reverse();
  const from = [...new Set([...(kind === 'total' ? [0] : []), ...near, 0])].filter((start) => start < to);
  return (from.length === 0 ? [to] : from).map((start) => ({ from: start, to }));
}

interface Total {
  readonly table: BudgetTable;
  readonly row: ClassifiedRow & { readonly kind: 'subtotal' | 'total' };
  readonly columns: readonly SummedColumn[];
  readonly lines: readonly ClassifiedRow[];
}

/** What a column states and what its lines come to, with income taken off where that is nearer. */
function compare({ table, row }: Total, column: SummedColumn, candidate: Candidate) {
  const stated = amountIn(table, row, column.column);
  if (stated === null) return null;
  const [plain, net] = [between(column.plain, candidate), between(column.net, candidate)];
  const takesOff = table.source.signs.income === 'positive' && Math.abs(stated - net) < Math.abs(stated - plain);
  const sum = takesOff ? net : plain;
  const tolerance = totalTolerance(candidate.to - candidate.from, table.source.roundingUnit);
  return { stated, sum, difference: difference(stated, sum), tolerance, takesOff };
}

function agreeing(total: Total, candidate: Candidate): number {
  return total.columns.filter((column) => {
    const compared = compare(total, column, candidate);
    return compared !== null && Math.abs(compared.difference) <= compared.tolerance;
  }).length;
}

function checkOne(total: Total, candidate: Candidate): StatedTotal {
  const { table, row, columns, lines } = total;
  const own = lines.slice(candidate.from, candidate.to).map((line) => line.row.row);
  const sums = columns.flatMap((column) => sumOf(total, column, candidate) ?? []);
  const runs = own.length > MOST_LINES ? `${present(own[0], 'first line')}:${present(own.at(-1), 'last line')}` : rowRuns(own);
  return { at: { table: table.source, row: row.row.row }, label: row.label, kind: row.kind, lines: runs, sums };
}

function sumOf(total: Total, column: SummedColumn, candidate: Candidate): StatedSum | null {
  const compared = compare(total, column, candidate);
  if (compared === null) return null;
  const { row, columns, table } = total;
  const formulaOf = (at: number): string => row.row.formulas[at - table.found.grid.firstColumn] ?? '';
  const others = columns.filter((other) => other !== column && formulaOf(other.column) !== '').length;
  const { takesOff, ...sum } = compared;
  const looks = Math.abs(sum.difference) > sum.tolerance && !takesOff && candidate.to - candidate.from <= MOST_LINES;
  return {
    field: column.field,
    cell: a1(column.column, row.row.row),
    ...sum,
    omits: looks ? rowRuns(omittedRows(linesOf(total, column, candidate), sum.difference, formulaOf(column.column))) : '',
    typedOver: formulaOf(column.column) === '' && others > 0 && others * 2 >= columns.length - 1,
  };
}

function linesOf({ lines }: Total, column: SummedColumn, { from, to }: Candidate): readonly SummedLine[] {
  return lines.slice(from, to).map((line, index) => ({ row: line.row.row, amount: present(column.lines[from + index], 'line') }));
}
