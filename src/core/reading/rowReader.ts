import { columnLetter } from '../model/address';
import type { Day } from '../model/day';
import type { CellValue } from '../model/grid';
import type { IssueCode } from '../model/issue';
import { GREATEST_AMOUNT, type Pence, inPounds, toPence } from '../model/money';
import { type Quantity, compare, fraction, magnitude, times } from '../model/quantity';
import type { RowSource, TableSource } from '../model/source';
import type { ClassifiedRow } from './classifyRows';
import type { FoundTable } from './findTables';
import type { IssueLog } from './issueLog';
import { type Reading, isError, isRead, readDay, readFlag, readNumber, readText } from './readCell';

const GREATEST = inPounds(GREATEST_AMOUNT);
const WHY = { placeholder: 'cell.notKnown', error: 'cell.error' } as const;

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
    if (isError(value)) this.#issue('cell.error', field);
    return readText(value);
  }

  /** The cell as it stands, for values whose kind depends on another cell. */
  value(field: string): CellValue {
    return this.#value(field);
  }

  flag(field: string): boolean {
    return readFlag(this.#value(field));
  }

  quantity(field: string): Quantity | null {
    const reading = readNumber(this.#value(field));
    if (isRead(reading) && reading.fromText) this.#issue('cell.textNumber', field);
    return this.#read(field, reading, 'cell.notNumber');
  }

  /** Money in pence with the table's unit applied; the sign is as typed. */
  money(field: string): Pence | null {
    const reading = readNumber(this.#value(field));
    if (isRead(reading) && reading.fromText) this.#issue('cell.textNumber', field);
    const value = this.#read(field, reading, 'cell.notMoney');
    if (value === null) return null;
    const amount = this.at.table.unit === 'thousands' ? times(value, fraction(1000)) : value;
    if (compare(magnitude(amount), GREATEST) <= 0) return toPence(amount);
    this.#issue('cell.tooLarge', field);
    return null;
  }

  day(field: string): Day | null {
    return this.#read(field, readDay(this.#value(field), this.#found.grid.dateSystem), 'cell.notDate');
  }

  /** Says that the row cannot be used because this field is missing; for `return row.leaveOut('amount')`. */
  leaveOut(field: string): null {
    this.#log.add('row.incomplete', this.#place(''), { dataset: this.at.table.dataset, missing: field });
    return null;
  }

  /** Reports an issue at one of the row's cells. */
  issue(code: IssueCode, field: string): void {
    this.#issue(code, field);
  }

  #value(field: string): CellValue {
    const column = this.#found.columns.get(field);
    return column === undefined ? '' : (this.#row.row.values[column - this.#found.grid.firstColumn] ?? '');
  }

  #read<Value>(field: string, reading: Reading<{ readonly value: Value }>, unreadable: IssueCode): Value | null {
    if (isRead(reading)) return reading.value;
    if (reading !== 'blank') this.#issue(reading === 'unreadable' ? unreadable : WHY[reading], field);
    return null;
  }

  #issue(code: IssueCode, field: string): void {
    const column = this.#found.columns.get(field);
    this.#log.add(code, this.#place(column === undefined ? '' : columnLetter(column)));
  }

  #place(column: string): { file: string; sheet: string; column: string; row: number } {
    const { file, sheet } = this.at.table;
    return { file, sheet, column, row: this.at.row };
  }
}
