import type { CellValue, Grid } from '../core/model/grid';
import type { Issue } from '../core/model/issue';
import { decodeText } from './decodeText';
import { findDelimiter } from './findDelimiter';
import { LARGEST_TEXT } from './limits';
import { parseDelimited } from './parseDelimited';
import { findDecimalMark, readNumbers } from './readNumbers';
import { tooManyValues } from './tooManyValues';
import type { TextFault } from './textFault';

export type TextReading =
  | { readonly kind: 'read'; readonly grid: Grid; readonly issues: readonly Issue[] }
  | { readonly kind: 'fault'; readonly fault: TextFault };

/** Excel's own way to name the delimiter in the first line, which is no row. */
const DELIMITER_LINE = /^sep=(.)\r?\n/i;

/**
 * Reads a text with columns (.csv, .tsv and their like) as one sheet called after the file. Encoding, delimiter and
 * decimal mark are found from the text itself. Cells are texts unless they are plainly numbers.
 */
export function readText(bytes: Uint8Array, file: string): TextReading {
  if (bytes.length > LARGEST_TEXT) return faulty({ kind: 'tooLarge', megabytes: Math.round(bytes.length / 2 ** 20) });
  const decoded = decodeText(bytes);
  if (decoded === null) return faulty({ kind: 'notText' });
  const [line, named] = DELIMITER_LINE.exec(decoded.text) ?? [];
  const text = decoded.text.slice(line?.length ?? 0);
  const delimiter = named ?? findDelimiter(text);
  const { rows, fault } = parseDelimited(text, delimiter ?? ',');
  if (fault !== null) return faulty(fault);
  if (rows.every((row) => row.every((field) => field.trim() === ''))) return faulty({ kind: 'blank' });
  if (delimiter === null) return faulty({ kind: 'noColumns' });
  const mark = findDecimalMark(rows, delimiter);
  const at = { file, sheet: file.replace(/\.[^.]*$/, '') };
  const decimalComma: Issue = { code: 'file.decimalComma', at: { ...at, cells: '' }, count: 1, facts: {} };
  const issues = [...(mark === 'comma' ? [decimalComma] : []), ...tooManyValues(rows, at)];
  return { kind: 'read', grid: gridOf(readNumbers(rows, mark), at), issues };
}

function faulty(fault: TextFault): TextReading {
  return { kind: 'fault', fault };
}

function gridOf(rows: readonly (readonly CellValue[])[], at: Pick<Grid, 'file' | 'sheet'>): Grid {
  const held = rows.map((values, index) => ({ row: index + 1, hidden: false, values, formulas: [], numberFormats: [] }));
  return { ...at, hidden: false, firstColumn: 0, rows: held.filter(({ values }) => values.some((value) => value !== '')), tables: [], dateSystem: 1900 };
}
