// A sheet of one table: title, note, blank row, one heading row, rows. Cells and planted faults know their addresses.
import { columnLetter } from './sheetXml.mjs';
import { headStyleFor } from './styles.mjs';
import { serialOf } from './dates.mjs';

/**
 * columns: {key, heading, width, shape, formula?: (row number, letter of key, line) => ({f, v})}
 * lines:   {kind?: 'line' | 'sub' | 'total' | 'section' | 'blank', values: {key: value | {f, v}},
 *           data?: what column formulas are given instead of values,
 *           shapes?: {key: shape, where it differs from the column's}, faults?: [{at: key, rule, expect}]}
 */
export function tableSheet({ name, title, note, footer, columns, lines, upper, freezeColumns = 0, filter = false, lists = [] }) {
  const letters = Object.fromEntries(columns.map((column, at) => [column.key, columnLetter(at + 1)]));
  const rows = [
    { height: 26, cells: [{ v: title, s: 'title' }] },
    { height: 15, cells: [{ v: note, s: 'note' }] },
    { height: 15, cells: [] },
    ...(upper ? [{ height: 19, cells: columns.map((column) => ({ v: column.key === upper.from ? upper.text : null, s: 'head.centre' })) }] : []),
    { height: headingHeight(columns), cells: columns.map((column) => ({ v: column.heading, s: headStyleFor(column.shape) })) },
  ];
  const headRow = rows.length;
  const first = headRow + 1;
  const faults = [];
  const places = new Map();
  for (const line of lines) {
    const number = rows.length + 1;
    if (line.id !== undefined) places.set(line.id, number);
    rows.push(bodyRow(line, number, columns, letters));
    for (const fault of line.faults ?? []) faults.push({ ...fault, sheet: name, cell: `${letters[fault.at]}${number}` });
  }
  const bottom = rows.length;
  return {
    name, rows, footer, faults,
    widths: columns.map((column) => column.width),
    freeze: { rows: headRow, columns: freezeColumns },
    titleRow: headRow,
    filter: filter ? { top: headRow, bottom, right: columns.length } : undefined,
    wide: columns.length > 14,
    lists: lists.map(({ key, options }) => ({ ref: `${letters[key]}${first}:${letters[key]}${bottom}`, options })),
    merges: upper ? [`${letters[upper.from]}4:${letters[upper.to]}4`] : undefined,
    last: bottom, letters,
    cellOf: (id, key) => `${letters[key]}${places.get(id)}`,
  };
}

function bodyRow(line, number, columns, letters) {
  const kind = line.kind ?? 'line';
  if (kind === 'blank') return { height: 8, cells: [] };
  if (kind === 'section') return { height: 18, cells: columns.map((column) => ({ v: line.values[column.key] ?? null, s: 'section' })) };
  const cells = columns.map((column) => {
    const given = line.values[column.key];
    const shown = given === undefined && column.formula && kind === 'line' ? column.formula(number, letters, line.data ?? line.values) : given;
    return cellFor(shown, { ...column, shape: line.shapes?.[column.key] ?? column.shape }, kind, number, letters);
  });
  return { height: kind === 'line' ? rowHeight(columns, line.values) : 18, cells };
}

function cellFor(given, column, kind, number, letters) {
  const s = `${kind}.${column.shape ?? 'text'}`;
  const value = typeof given === 'function' ? given(number, letters) : given;
  if (value !== null && typeof value === 'object') return { ...value, s };
  if (column.shape?.endsWith('date') && typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return { v: serialOf(value), s };
  return { v: value ?? null, s };
}

function linesNeeded(text, width) {
  return String(text).split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil((part.length * 1.0) / (width - 1))), 0);
}

const headingHeight = (columns) => 4 + 15 * Math.max(...columns.map((column) => wordLines(column.heading, column.width)));

function wordLines(text, width) {
  let count = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const size = word.length * 1.15;
    if (used && used + 1 + size > width - 1) { count += 1; used = 0; }
    used += (used ? 1 : 0) + size;
  }
  return count;
}

function rowHeight(columns, values) {
  const wrapped = columns.filter((column) => column.shape === 'wrap' && typeof values[column.key] === 'string');
  return 15 * Math.max(1, ...wrapped.map((column) => linesNeeded(values[column.key], column.width)));
}
