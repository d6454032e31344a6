import type { CellStyle } from '../../workbook/cellStyle';
import type { RowState } from '../../workbook/sheetState';
import { type Parts, streamText } from '../parts';
import { attributeOfTag } from '../xml/xmlTree';
import { type CellSource, readCell } from './readCell';
import { scanRows } from './scanRows';
import { splitSheet } from './splitSheet';

/** The cells of a worksheet. */
export interface OpenRows {
  readonly rows: Map<number, RowState>;
  /** Points. */
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
}

/** What the rows of every worksheet of a workbook are read with. */
export type RowSource = Omit<CellSource, 'prefix' | 'shared' | 'guard'> & { readonly styles: readonly CellStyle[] };

/** Reads a worksheet piece by piece: a sheet of two million cells is never held as text. `frame` is the part without its rows. */
export function readRows(parts: Parts, part: string, source: RowSource): OpenRows & { readonly frame: string } {
  const open: OpenRows = { rows: new Map(), rowHeights: new Map(), hiddenRows: new Set() };
  const split = splitSheet((prefix) => rowTaker(open, { ...source, prefix, shared: new Map(), guard: parts.guard }));
  streamText(parts, part, split.take);
  return { ...open, frame: split.frame() };
}

function rowTaker(open: OpenRows, source: CellSource & RowSource): (text: string) => string {
  let text = '';
  let [row, reach] = [emptyRow(), 0];
  const scan = scanRows(source.prefix, {
    openRow: (at, start, end) => {
      [row, reach] = [open.rows.get(at) ?? emptyRow(), 0];
      readRowTag(open, at, text.slice(start, end));
    },
    cell: (span) => {
      const style = span.style === 0 ? undefined : source.styles[span.style];
      const { value, formula } = readCell(text, span, source);
      if (value === '' && formula === undefined && style === undefined) return;
      const own = rowAt(open.rows, span.row, row);
      if (own !== row) [row, reach] = [own, 0];
      if (span.column >= reach) {
        source.guard.places(span.column + 1 - reach);
        reach = span.column + 1;
      }
      if (value !== '') row.values[span.column] = value;
      if (formula !== undefined) row.formulas[span.column] = formula;
      if (style !== undefined) row.styles[span.column] = style;
    },
    closeRow: () => undefined,
  });
  return (piece) => {
    text = piece;
    return piece.slice(scan.scan(piece, 0));
  };
}

/** The row that a cell says it is in, which some writers do not make the row it stands in. */
function rowAt(rows: Map<number, RowState>, index: number, open: RowState): RowState {
  const known = rows.get(index);
  if (known !== undefined) return known;
  const row = open.values.length + open.formulas.length + open.styles.length === 0 ? open : emptyRow();
  rows.set(index, row);
  return row;
}

function emptyRow(): RowState {
  return { values: [], formulas: [], styles: [] };
}

function readRowTag({ rowHeights, hiddenRows }: OpenRows, row: number, tag: string): void {
  const height = tag.includes('ht') ? Number(attributeOfTag(tag, 'ht')) : NaN;
  if (Number.isFinite(height)) rowHeights.set(row, height);
  if (tag.includes('hidden') && /^(?:1|true|on)$/.test(attributeOfTag(tag, 'hidden') ?? '')) hiddenRows.add(row);
}
