import type { GridRow } from '../model/grid';
import type { NotUsedReason } from '../model/source';
import { isFootnote } from './classifyRows';
import { type Figures, added, figuresIn, isSumOf } from './crossFigures';
import { readText } from './readCell';
import { isTotalLabel } from './rowShape';

/** A row of a table of bodies and services, with what it is. */
export interface CrossRow {
  readonly row: GridRow;
  readonly kind: 'data' | NotUsedReason;
  readonly figures: Figures;
}

/** Where the labels and the figures of such a table stand, as indexes into its rows. */
export interface CrossColumns {
  readonly labels: readonly number[];
  readonly figures: readonly number[];
}

function firstKind(row: GridRow, { labels, figures }: CrossColumns): CrossRow['kind'] {
  const texts = row.values.map((value) => (typeof value === 'string' ? readText(value) : ''));
  const held = figures.some((column) => typeof row.values[column] === 'number');
  const label = labels.map((column) => texts[column] ?? '').find((text) => text !== '') ?? '';
  if (held) return isTotalLabel(label) ? 'total' : 'data';
  if (texts.every((text) => text === '')) return row.values.some((value) => typeof value === 'number') ? 'other' : 'blank';
  return isFootnote(label) ? 'footnote' : 'section';
}

/** Fewer bodies than this add up to another by chance. */
const FEWEST_BODIES = 5;

/** Rows that sum all the bodies above them, whatever they are called. */
function withTotals(rows: readonly CrossRow[]): readonly CrossRow[] {
  let [sum, lines]: [Figures | null, number] = [null, 0];
  return rows.map((row) => {
    if (row.kind !== 'data') return row;
    if (sum !== null && lines >= FEWEST_BODIES && isSumOf(row.figures, sum, lines)) return { ...row, kind: 'total' as const };
    sum = sum === null ? row.figures : added(sum, row.figures);
    lines++;
    return row;
  });
}

/** A column with so many different labels names bodies, not their classes. */
const MOST_CLASSES = 60;

/** Rows that sum the bodies of a class: "London boroughs" with the L of the class column, below a total. */
function withClasses(rows: readonly CrossRow[], { labels }: CrossColumns): readonly CrossRow[] {
  const firstTotal = rows.findIndex(({ kind }) => kind === 'total');
  if (firstTotal < 0) return rows;
  const above = rows.slice(0, firstTotal).filter(({ kind }) => kind === 'data');
  const classes = labels.map((column) => sumsByLabel(above, column)).filter((sums) => sums !== null);
  return rows.map((row, index) => {
    if (index < firstTotal || row.kind !== 'data') return row;
    const isClass = classes.some(({ column, sums }) => {
      const own = sums.get(readText(row.row.values[column] ?? ''));
      return own !== undefined && own.lines > 1 && isSumOf(row.figures, own.sum, own.lines);
    });
    return isClass ? { ...row, kind: 'subtotal' as const } : row;
  });
}

function sumsByLabel(rows: readonly CrossRow[], column: number) {
  const sums = new Map<string, { readonly sum: Figures; readonly lines: number }>();
  for (const { row, figures } of rows) {
    const label = readText(row.values[column] ?? '');
    const known = sums.get(label);
    sums.set(label, known === undefined ? { sum: figures, lines: 1 } : { sum: added(known.sum, figures), lines: known.lines + 1 });
    if (sums.size > MOST_CLASSES) return null;
  }
  return { column, sums };
}

/** Says of every row whether it is a body, a total of all, a sum of a class, a heading or a note. */
export function classifyCross(body: readonly GridRow[], columns: CrossColumns): readonly CrossRow[] {
  const rows = body.map((row): CrossRow => ({ row, kind: firstKind(row, columns), figures: figuresIn(row, columns.figures) }));
  const classified = withClasses(withTotals(rows), columns);
  const kinds = classified.map(({ kind }) => kind);
  const lastFigures = Math.max(...(['data', 'total', 'subtotal'] as const).map((kind) => kinds.lastIndexOf(kind)));
  return classified.map((row, index) => (row.kind === 'section' && index > lastFigures ? { ...row, kind: 'footnote' } : row));
}
