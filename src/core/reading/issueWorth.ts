import { columnIndex } from '../model/address';
import { SUPPLEMENT_FIELDS } from '../model/budgetLine';
import type { GridRow } from '../model/grid';
import type { IssueCode } from '../model/issue';
import { GREATEST_AMOUNT, type Pence, inPounds, sum, toPence } from '../model/money';
import { type Quantity, NIL, compare, fraction, magnitude, plus, times } from '../model/quantity';
import type { Unit } from '../model/source';
import { numberIn } from './conventions';
import type { FoundTable } from './findTables';
import type { IssuePlaces } from './issueLog';

/** A table with the unit its money is in. */
export interface MeasuredTable {
  readonly found: FoundTable;
  readonly unit: Unit;
}

type Amount = (row: GridRow) => Quantity | null;

/**
 * The money that an issue leaves out, in pence, sizes added up: of budget lines with an unreadable forecast or actual
 * their current budget, of rows that are left out their first amount. null where no money is known.
 */
export function issueWorth({ code, file, sheet, column, rows }: IssuePlaces, tables: readonly MeasuredTable[]): Pence | null {
  const table = tables.find(({ found }) => found.grid.file === file && found.grid.sheet === sheet);
  const amountOf = table === undefined ? null : amountLeftOut(code, column, table.found);
  if (table === undefined || amountOf === null) return null;
  const wanted = new Set(rows);
  const scale = fraction(table.unit === 'thousands' ? 1000 : 1);
  const amounts = table.found.body.filter(({ row }) => wanted.has(row)).flatMap((row) => inPence(amountOf(row), scale));
  const worth = sum(amounts);
  return worth === 0 ? null : worth;
}

/** Too large an amount is an issue itself and no measure of another. */
function inPence(amount: Quantity | null, scale: Quantity): Pence[] {
  if (amount === null) return [];
  const size = magnitude(times(amount, scale));
  return compare(size, inPounds(GREATEST_AMOUNT)) > 0 ? [] : [toPence(size)];
}

const VALUE_LEFT_OUT: ReadonlySet<IssueCode> = new Set(['cell.notMoney', 'cell.notKnown', 'cell.error', 'cell.tooLarge']);
const BUDGET_PARTS = ['original', 'virement', ...Object.keys(SUPPLEMENT_FIELDS)];

function amountLeftOut(code: IssueCode, column: string, found: FoundTable): Amount | null {
  const numberAt = (field: string): Amount => (row) => numberIn(found, { row, kind: 'data', label: '' }, field);
  const money = found.dataset.fields.filter((field) => field.money === true).map(({ name }) => name);
  if (code === 'row.incomplete') return (row) => money.map((field) => numberAt(field)(row)).find((amount) => amount !== null) ?? null;
  if (found.dataset.name !== 'Budget' || !VALUE_LEFT_OUT.has(code)) return null;
  const field = [...found.columns].find(([, index]) => index === columnIndex(column))?.[0] ?? '';
  const isFigure = money.includes(field) && field !== 'current' && !BUDGET_PARTS.includes(field);
  return isFigure ? (row) => numberAt('current')(row) ?? BUDGET_PARTS.reduce<Quantity>((so, part) => plus(so, numberAt(part)(row) ?? NIL), NIL) : null;
}
