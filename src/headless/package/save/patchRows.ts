import { a1 } from '../../../core/model/address';
import type { RowState } from '../../workbook/sheetState';
import { scanRows } from '../open/scanRows';
import { withAttribute } from '../xml/rewriteXml';
import { attributeOfTag } from '../xml/xmlTree';
import { cellXml } from './cellXml';
import { NOTHING, type RowPatch, changedCell, surveyRows } from './changedCell';
import { rowLength } from './rowsXml';

interface OpenRow {
  readonly row: number;
  readonly state: RowState;
  /** Format of the row's empty cells. */
  readonly format: number;
  /** The first column that has not been looked at. */
  next: number;
}

/** The cells of a row that the text does not have, up to a column. */
function newCells(open: OpenRow, before: number, { styles, columnFormats, headers, source }: RowPatch): string {
  const { row, state, format } = open;
  let cells = '';
  const end = Math.min(before, Math.max(rowLength(state), ...[...(headers.get(row)?.keys() ?? [])].map((column) => column + 1)));
  for (; open.next < end; open.next++) {
    const column = open.next;
    const [look, formula] = [state.styles[column], state.formulas[column]];
    const value = headers.get(row)?.get(column) ?? state.values[column] ?? '';
    if (value === '' && formula === undefined && look === undefined) continue;
    const base = format === 0 ? (columnFormats.get(column) ?? 0) : format;
    cells += cellXml({ reference: a1(column, row + 1), style: look === undefined ? base : styles.formatOf(look, base), value, formula }, source.prefix);
  }
  return cells;
}

function openRow(row: number, tag: string, { sheet }: RowPatch): OpenRow {
  const format = /^(?:1|true)$/.test(attributeOfTag(tag, 'customFormat') ?? '') ? Number(attributeOfTag(tag, 's') ?? 0) : 0;
  return { row, state: sheet.rows.get(row) ?? NOTHING, format, next: 0 };
}

/** A row's tag without its hint at the columns used, when the row now reaches beyond them. */
function withinSpans(tag: string, state: RowState): string {
  const [, first, last] = /\sspans\s*=\s*["'](\d+):(\d+)["']/.exec(tag) ?? [];
  if (first === undefined) return tag;
  const start = [...state.values.keys()].find((column) => state.values[column] !== undefined || state.formulas[column] !== undefined) ?? Infinity;
  return rowLength(state) > Number(last) || start < Number(first) - 1 ? withAttribute(tag, 'spans', null) : tag;
}

/** A row that the text does not have; '' when there is nothing to say of it. */
function newRow(row: number, patch: RowPatch): string {
  const { prefix } = patch.source;
  const cells = newCells(openRow(row, '', patch), Infinity, patch);
  const tag = withHeight(`<${prefix}row r="${row + 1}">`, patch.sheet.rowHeights.get(row));
  return cells === '' && !tag.includes(' ht=') ? '' : `${tag}${cells}</${prefix}row>`;
}

/** A row's tag with the height that the workbook has for it. */
function withHeight(tag: string, height: number | undefined): string {
  const stated = attributeOfTag(tag, 'ht');
  if (height === undefined || (stated !== undefined && Number(stated) === height)) return tag;
  return withAttribute(withAttribute(tag, 'ht', String(height)), 'customHeight', '1');
}

/** Rows of a part with the cells that differ from the workbook written anew, and every other character as it was. */
export function patchRows(text: string, patch: RowPatch): string {
  const { prefix } = patch.source;
  const survey = surveyRows(text, patch);
  const { rows: held, rowHeights } = patch.sheet;
  const waiting = [...new Set([...held.keys(), ...rowHeights.keys()])].filter((row) => !survey.rows.has(row)).sort((a, b) => a - b);
  let [out, copied] = ['', 0];
  let open = openRow(-1, '', patch);
  const replace = (from: number, to: number, xml: string): void => {
    out += text.slice(copied, from) + xml;
    copied = to;
  };
  const newRows = (before: number): string => {
    const rows = waiting.splice(0, waiting.filter((row) => row < before).length);
    return rows.map((row) => newRow(row, patch)).join('');
  };
  scanRows(prefix, {
    openRow: (row, start, end) => {
      const tag = text.slice(start, end);
      open = openRow(row, tag, patch);
      const rows = waiting[0] !== undefined && waiting[0] < row ? newRows(row) : '';
      replace(start, end, rows + withHeight(withinSpans(tag, open.state), patch.sheet.rowHeights.get(row)));
    },
    cell: (span) => {
      const added = newCells(open, span.column, patch);
      open.next = span.column + 1;
      const changed = changedCell(text, span, patch, survey);
      if (added !== '' || changed !== null) replace(span.start, span.end, added + (changed ?? text.slice(span.start, span.end)));
    },
    closeRow: (at) => {
      const added = newCells(open, Infinity, patch);
      if (added === '') return;
      replace(at, at, '');
      const isClosed = text.startsWith('/>', at - 2) && !text.startsWith('</', at);
      out = isClosed ? `${out.slice(0, -2)}>${added}</${prefix}row>` : out + added;
    },
  }).scan(text, 0);
  replace(text.length, text.length, newRows(Infinity));
  return out;
}
