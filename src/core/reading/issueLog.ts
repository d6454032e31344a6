import { columnIndex, columnRuns, fewRuns, rowRuns, runsAcross } from '../model/address';
import type { Facts, Issue, IssueCode } from '../model/issue';
import { type Pence, NO_MONEY, sum } from '../model/money';
import { present } from '../model/present';

interface Entry {
  readonly code: IssueCode;
  readonly file: string;
  readonly sheet: string;
  readonly facts: Facts;
  readonly cells: Map<string, number[]>;
  detail: Facts;
  amount: Pence;
}

/** Where an issue is: a cell, or a row when the column is "". */
export interface IssuePlace {
  readonly file: string;
  readonly sheet: string;
  readonly column: string;
  readonly row: number;
}

/** What one cell adds to an issue: money, which is summed over its cells, and facts that are told when it is alone. */
export interface Tally {
  readonly amount: Pence;
  readonly detail?: Facts;
}

const NOTHING: Tally = { amount: NO_MONEY };

/**
 * Collects the issues of a reading. Cells of one column with one cause become one issue that names them all and the
 * money of their lines; the list is complete and in order of first appearance.
 */
export class IssueLog {
  readonly #entries = new Map<string, Entry>();

  /** A cell, or a row when the column is "". Facts are part of the cause: other facts make another issue. */
  add(code: IssueCode, at: IssuePlace, facts: Facts = {}, { amount, detail = {} }: Tally = NOTHING): void {
    const entry = this.#entry(JSON.stringify([code, at.file, at.sheet, at.column, facts]), { code, facts, ...at });
    const rows = entry.cells.get(at.column);
    if (rows === undefined) entry.cells.set(at.column, [at.row]);
    else rows.push(at.row);
    entry.detail = detail;
    entry.amount = sum([entry.amount, amount]);
  }

  /** Cells of several columns of one row with one cause, as one issue. */
  addAcross(code: IssueCode, at: { file: string; sheet: string; row: number }, columns: readonly string[], facts: Facts = {}): void {
    if (columns.length === 0) return;
    const entry = this.#entry(JSON.stringify([code, at.file, at.sheet, at.row, facts]), { code, facts, ...at });
    for (const column of columns) entry.cells.set(column, [at.row]);
  }

  /** An issue of a whole sheet or file. */
  addWhole(code: IssueCode, at: { file: string; sheet: string }, facts: Facts = {}): void {
    this.#entry(JSON.stringify([code, at.file, at.sheet, facts]), { code, facts, ...at });
  }

  issues(): readonly Issue[] {
    return [...this.#entries.values()].map(({ code, file, sheet, facts, cells, detail, amount }) => {
      const places = [...cells].map(([column, rows]) => [column, [...new Set(rows)]] as const);
      const count = places.reduce((so, [, rows]) => so + rows.length, 0);
      const more = { ...(count === 1 ? detail : {}), ...(amount === 0 ? {} : { amount }) };
      return { code, at: { file, sheet, cells: sayCells(places) }, count: Math.max(1, count), facts: { ...facts, ...more } };
    });
  }

  #entry(key: string, { code, file, sheet, facts }: Pick<Entry, 'code' | 'file' | 'sheet' | 'facts'>): Entry {
    const known = this.#entries.get(key);
    if (known !== undefined) return known;
    const made: Entry = { code, file, sheet, facts, cells: new Map(), detail: {}, amount: NO_MONEY };
    this.#entries.set(key, made);
    return made;
  }
}

function sayCells(places: readonly (readonly [column: string, rows: readonly number[]])[]): string {
  const [first, ...others] = places;
  if (first === undefined) return '';
  const [column, rows] = first;
  if (others.length === 0) return fewRuns(column === '' ? rowRuns(rows) : columnRuns(column, rows));
  return runsAcross(places.map(([letters]) => present(columnIndex(letters), `column ${letters}`)), present(rows[0], 'row'));
}
