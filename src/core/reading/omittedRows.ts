import type { Pence } from '../model/money';

/** A line of a total with its amount in the column summed. */
export interface SummedLine {
  readonly row: number;
  readonly amount: Pence;
}

/** The rows between the first and the last of "=SUM(F5:F12)"; null for any other formula. */
function rowsSummed(formula: string): readonly [number, number] | null {
  const match = /^=\s*(?:SUM|SUBTOTAL)\(\s*(?:\d+\s*,\s*)?\$?([A-Z]{1,3})\$?(\d+)\s*:\s*\$?([A-Z]{1,3})\$?(\d+)\s*\)$/i.exec(formula);
  if (match === null || match[1]?.toUpperCase() !== match[3]?.toUpperCase()) return null;
  return [Number(match[2]), Number(match[4])];
}

/** The shortest run at one end of the lines whose amounts come to what is missing. */
function runAtEnd(lines: readonly SummedLine[], missing: number): readonly number[] {
  let sum = 0;
  for (const [index, { amount }] of lines.entries()) {
    sum += amount;
    if (sum === missing) return lines.slice(0, index + 1).map(({ row }) => row);
  }
  return [];
}

/**
 * The rows that a total leaves out: those outside the range of its formula, else one line, or a run of lines at either
 * end, that the difference is exactly. Empty when nothing tells.
 */
export function omittedRows(lines: readonly SummedLine[], difference: Pence, formula: string): readonly number[] {
  const range = rowsSummed(formula);
  if (range !== null) return lines.filter(({ row }) => row < range[0] || row > range[1]).map(({ row }) => row);
  const missing = 0 - difference;
  const one = lines.filter(({ amount }) => amount === missing);
  if (one.length === 1) return one.map(({ row }) => row);
  const [atStart, atEnd] = [runAtEnd(lines, missing), runAtEnd([...lines].reverse(), missing)];
  const [only, ...others] = [atStart, atEnd].filter((rows) => rows.length > 0 && rows.length < lines.length);
  return only === undefined || others.length > 0 ? [] : only;
}
