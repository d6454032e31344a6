import { columnRuns, rowRuns } from '../model/address';
import type { Facts, Issue, IssueCode } from '../model/issue';

interface Entry {
  readonly code: IssueCode;
  readonly file: string;
  readonly sheet: string;
  readonly column: string;
  readonly facts: Facts;
  readonly rows: number[];
}

/**
 * Collects the issues of a reading. Cells of one column with one cause become one issue that names them all; the list
 * is complete and in order of first appearance.
 */
export class IssueLog {
  readonly #entries = new Map<string, Entry>();

  /** A cell, or a row when the column is "". Facts are part of the cause: other facts make another issue. */
  add(code: IssueCode, at: { file: string; sheet: string; column: string; row: number }, facts: Facts = {}): void {
    const key = JSON.stringify([code, at.file, at.sheet, at.column, facts]);
    const entry = this.#entries.get(key);
    if (entry === undefined) this.#entries.set(key, { code, file: at.file, sheet: at.sheet, column: at.column, facts, rows: [at.row] });
    else entry.rows.push(at.row);
  }

  /** An issue of a whole sheet or file. */
  addWhole(code: IssueCode, at: { file: string; sheet: string }, facts: Facts = {}): void {
    const { file, sheet } = at;
    this.#entries.set(JSON.stringify([code, file, sheet, facts]), { code, file, sheet, column: '', facts, rows: [] });
  }

  issues(): readonly Issue[] {
    return [...this.#entries.values()].map(({ code, file, sheet, column, facts, rows }) => {
      const distinct = [...new Set(rows)];
      const cells = column === '' ? rowRuns(distinct) : columnRuns(column, distinct);
      return { code, at: { file, sheet, cells }, count: Math.max(1, distinct.length), facts };
    });
  }
}
