/** What a user typed on a sheet of ours. It is carried from run to run and decides nothing. */
export interface Note {
  /** "EXCEPTIONS|EST-04|p199|L": sheet, line and column, whatever row it stood on. */
  readonly key: string;
  readonly value: string | number | boolean;
  /** What was typed: a formula is kept where its line has not moved, else its value. */
  readonly formula: string;
  readonly row: number;
  /** The line in words, for when it is gone: rule, subject and what was found there. */
  readonly told: readonly [rule: string, subject: string, found: string];
}

/** Notes by their key. */
export type Notes = ReadonlyMap<string, Note>;

/** A note that a gone line left is listed under its own key; that of a finding is known by the finding's. */
export function noteKey(sheet: string, line: string, column: string): string {
  return /^(GOVERNANCE|EXCEPTIONS|EVIDENCE|COMMITTEE|ROUND)\|/.test(line) ? line : [sheet, line, column].join('|');
}
