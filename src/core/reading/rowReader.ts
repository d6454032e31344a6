import { columnLetter } from '../model/address';
import type { Day } from '../model/day';
import type { CellValue } from '../model/grid';
import type { IssueCode } from '../model/issue';
import { GREATEST_AMOUNT, type Pence, NO_MONEY, inPounds, size, toPence } from '../model/money';
import { type Quantity, compare, fraction, magnitude, times } from '../model/quantity';
import { POUNDS_IN, type RowSource, type TableSource } from '../model/source';
import type { ClassifiedRow } from './classifyRows';
import type { FoundTable } from './findTables';
import type { IssueLog, IssuePlace } from './issueLog';
import { type Reading, isCoarse, isError, isRead, readDay, readFlag, readNumber, readText } from './readCell';

const WHY = { placeholder: 'cell.notKnown', error: 'cell.error' } as const;
/** Nobody counts or prices beyond it. */
const GREATEST_COUNT = fraction(1_000_000_000);
/** The money a line is known by, the first that it has: what a cell that cannot be read puts in doubt. */
export const LINE_MONEY = ['current', 'original', 'forecast', 'amount'];

/**
 * The cells of one row by field name, read as what the field holds. A cell that cannot be read is an issue with its
 * address and counts as blank. A field without a column is blank.
 */
export class RowReader {
  readonly at: RowSource;
  readonly #found: FoundTable;
  readonly #row: ClassifiedRow;
  readonly #log: IssueLog;

  constructor(table: { found: FoundTable; source: TableSource; log: IssueLog }, row: ClassifiedRow) {
    this.at = { table: table.source, row: row.row.row };
    this.#found = table.found;
    this.#row = row;
    this.#log = table.log;
  }

  has(field: string): boolean {
    return this.#found.columns.has(field);
  }

  text(field: string): string {
    const value = this.#value(field);
    if (isError(value)) this.#doubt('cell.error', field);
    return readText(value);
  }

  /** Says of a cell that classes the row when it holds an Excel error, with the row's money. */
  sayError(field: string): void {
    if (isError(this.#value(field))) this.#doubt('cell.error', field);
  }

  /** The cell as it stands, for values whose kind depends on another cell. */
  value(field: string): CellValue {
    return this.#value(field);
  }

  flag(field: string): boolean {
    return readFlag(this.#value(field));
  }

  /** A count, an FTE or a price. */
  quantity(field: string): Quantity | null {
    return this.#number(field, GREATEST_COUNT);
  }

  /** A figure of any kind, pounds as well. */
  figure(field: string): Quantity | null {
    return this.#number(field, inPounds(GREATEST_AMOUNT));
  }

  /** Money in pence with the table's unit applied; the sign is as typed. */
  money(field: string): Pence | null {
    const reading = readNumber(this.#value(field));
    if (isRead(reading) && reading.fromText) this.#issue('cell.textNumber', field);
    const value = this.#read(field, reading, 'cell.notMoney');
    if (value === null) return null;
    const amount = this.#pence(value);
    if (amount === null) this.#issue('cell.tooLarge', field);
    return amount;
  }

  day(field: string): Day | null {
    return this.#read(field, readDay(this.#value(field), this.#found.grid.dateSystem), 'cell.notDate');
  }

  /** Says that the row cannot be used because this field is missing; for `return row.leaveOut('amount')`. */
  leaveOut(field: string): null {
    this.#log.add('row.incomplete', this.#place(''), { dataset: this.at.table.dataset, missing: field }, { amount: this.lineMoney(field) });
    return null;
  }

  /** The size of the money the row is known by, besides that of one field; nil when it holds none that can be read. */
  lineMoney(except: string): Pence {
    const fields = [...LINE_MONEY, ...this.#found.dataset.fields.filter(({ money }) => money).map(({ name }) => name)];
    for (const field of fields) {
      const reading = field === except ? 'blank' : readNumber(this.#value(field));
      const amount = isRead(reading) ? this.#pence(reading.value) : null;
      if (amount !== null) return size(amount);
    }
    return NO_MONEY;
  }

  /** Reports an issue at one of the row's cells. */
  issue(code: IssueCode, field: string): void {
    this.#issue(code, field);
  }

  #value(field: string): CellValue {
    const column = this.#found.columns.get(field);
    return column === undefined ? (this.#found.stated?.get(field) ?? '') : (this.#row.row.values[column - this.#found.grid.firstColumn] ?? '');
  }

  #read<Value>(field: string, reading: Reading<{ readonly value: Value }>, unreadable: IssueCode): Value | null {
    if (isRead(reading)) return reading.value;
    if (reading !== 'blank') this.#doubt(reading === 'unreadable' ? unreadable : WHY[reading], field);
    return null;
  }

  #number(field: string, greatest: Quantity): Quantity | null {
    const reading = readNumber(this.#value(field));
    if (isRead(reading) && reading.fromText) this.#issue('cell.textNumber', field);
    const value = this.#read(field, reading, 'cell.notNumber');
    if (value === null || (compare(magnitude(value), greatest) <= 0 && isCoarse(value))) return value;
    this.#issue('cell.tooLarge', field);
    return null;
  }

  #pence(value: Quantity): Pence | null {
    const { unit } = this.at.table;
    const amount = unit === 'pounds' ? value : times(value, fraction(POUNDS_IN[unit]));
    return compare(magnitude(amount), inPounds(GREATEST_AMOUNT)) <= 0 ? toPence(amount) : null;
  }

  /** A cell that could not be read, with the money of its line. */
  #doubt(code: IssueCode, field: string): void {
    this.#log.add(code, this.#placeOf(field), { field }, { amount: this.lineMoney(field) });
  }

  #issue(code: IssueCode, field: string): void {
    this.#log.add(code, this.#placeOf(field), code.startsWith('cell.not') ? { field } : {});
  }

  #placeOf(field: string): IssuePlace {
    const column = this.#found.columns.get(field);
    return this.#place(column === undefined ? '' : columnLetter(column));
  }

  #place(column: string): IssuePlace {
    const { file, sheet } = this.at.table;
    return { file, sheet, column, row: this.at.row };
  }
}
