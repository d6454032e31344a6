import { a1, columnRuns } from '../model/address';
import { present } from '../model/present';
import type { DraftBlock, DraftCell, DraftRow } from './draft';
import type { CellFinder, DraftFigure } from './figure';
import type { CellContent, SheetCell, SheetLink } from './sheet';
import type { StyleName } from './styles';

/** A figure with its cell, before it is named. Rows from 1, columns from 0. */
export interface PlacedFigure {
  readonly figure: DraftFigure;
  readonly row: number;
  readonly column: number;
  readonly style: StyleName;
  readonly formula: string | null;
}

/** Blocks laid out as rows and cells of one sheet. */
export interface LaidOut {
  readonly rows: readonly number[];
  readonly cells: readonly SheetCell[];
  readonly links: readonly SheetLink[];
  readonly figures: readonly PlacedFigure[];
  readonly breaks: readonly number[];
  readonly marks: ReadonlyMap<string, number>;
}

/** How blocks follow each other on paper; heights in points. */
export interface PageRule {
  /** What a page holds, and how much of it the repeated title rows take on every page but the first. */
  readonly height: number;
  readonly repeated: number;
  /** Between blocks of a page, and above the first of a page. */
  readonly gap: DraftRow;
  readonly pageGap: readonly DraftRow[];
}

/**
 * Puts blocks under each other, a block to the next page where it does not fit this one, or its further tables where that
 * saves a page, then finds every cell that a formula or link names. A formula that names a figure the sheet does not hold is a bug of ours and throws.
 */
export function layOut(blocks: readonly DraftBlock[], rule: PageRule, sheet: (mark: string, row: number) => string): LaidOut {
  const { rows, breaks } = paginate(blocks, rule);
  const marks = new Map(rows.flatMap(({ mark }, index) => (mark === undefined ? [] : [[mark, index + 1] as const])));
  const placed = rows.flatMap((row, index) => inColumnOrder(row.cells).map((cell) => ({ cell, row: index + 1, column: columnOf(cell) })));
  const finder = finderOf(placed);
  const cells = placed.map(({ cell, row, column }) => ({ row, column, content: contentOf(cell, finder), style: cell.style }));
  return {
    rows: rows.map(({ height }) => height),
    cells,
    links: placed.flatMap(({ cell, row, column }) => (cell.link === undefined ? [] : [{ row, column, to: 'to' in cell.link ? cell.link.to : sheet(cell.link.mark, rowOf(marks, cell.link.mark)) }])),
    figures: placed.flatMap(({ cell, row, column }, index) => {
      const content = cells[index]?.content;
      const formula = content?.kind === 'formula' ? content.formula : null;
      return cell.content.kind === 'figure' ? [{ figure: cell.content.figure, row, column, style: cell.style, formula }] : [];
    }),
    breaks,
    marks,
  };
}

interface PlacedDraft {
  readonly cell: DraftCell;
  readonly row: number;
  readonly column: number;
}

interface Paged {
  readonly rows: readonly DraftRow[];
  readonly breaks: readonly number[];
}

/** Blocks whole, but for one that would leave a fifth of a page empty; all broken between their tables where that saves a page. */
function paginate(blocks: readonly DraftBlock[], rule: PageRule): Paged {
  const [whole, broken] = [place(blocks, rule, rule.height / 5), place(blocks, rule, 0)];
  return broken.breaks.length < whole.breaks.length ? broken : whole;
}

/** What stays together: the gap above it on a page it shares, and what says on a new page what it goes on with. */
interface Part {
  readonly gap: readonly DraftRow[];
  readonly rows: readonly DraftRow[];
  readonly again: readonly DraftRow[];
}

function partsOf({ rows, again = [] }: DraftBlock, { gap }: PageRule): readonly Part[] {
  const starts = [0, ...rows.flatMap(({ mayBreak }, index) => (mayBreak === undefined ? [] : [index]))];
  return starts.map((start, index): Part => {
    const own = rows.slice(start, starts[index + 1]);
    const [first] = own;
    if (index === 0 || first === undefined) return { gap: [gap], rows: own, again: [] };
    return first.mayBreak === 'here' ? { gap: [first], rows: own.slice(1), again } : { gap: [], rows: own, again };
  });
}

/** A block that does not fit is broken where it would leave more than so much of the page empty. */
function place(blocks: readonly DraftBlock[], rule: PageRule, empty: number): Paged {
  const [rows, breaks]: [DraftRow[], number[]] = [[], []];
  let used = 0;
  const put = ({ gap, rows: own, again }: Part): void => {
    const height = heightOf(own);
    const full = rows.length > 0 && used + heightOf(gap) + height > rule.height && used > rule.repeated;
    const above = rows.length === 0 ? [] : full ? rule.pageGap : gap;
    rows.push(...above);
    if (full) breaks.push(rows.length + 1);
    rows.push(...(full ? again : []), ...own);
    used = full ? rule.repeated + heightOf(again) + height : used + heightOf(above) + height;
  };
  for (const block of blocks) {
    const keeps = used + rule.gap.height + heightOf(block.rows) <= rule.height || rule.height - used <= empty;
    (keeps ? [{ gap: [rule.gap], rows: block.rows, again: [] }] : partsOf(block, rule)).forEach(put);
  }
  return { rows, breaks };
}

function heightOf(rows: readonly DraftRow[]): number {
  return rows.reduce((so, { height }) => so + height, 0);
}

function columnOf({ column }: DraftCell): number {
  return column.charCodeAt(0) - 65;
}

function inColumnOrder(cells: readonly DraftCell[]): readonly DraftCell[] {
  return [...cells].sort((a, b) => columnOf(a) - columnOf(b));
}

function rowOf(marks: ReadonlyMap<string, number>, mark: string): number {
  return present(marks.get(mark), `layOut: row marked ${mark}`);
}

function finderOf(placed: readonly PlacedDraft[]): CellFinder {
  const byKey = new Map(placed.flatMap((each) => (each.cell.content.kind === 'figure' ? [[each.cell.content.figure.key, each] as const] : [])));
  const find = (key: string): PlacedDraft => present(byKey.get(key), `layOut: figure ${key}`);
  return {
    at: (key) => a1(find(key).column, find(key).row),
    all: (keys) => {
      const byColumn = new Map<string, number[]>();
      for (const { cell, row } of keys.map(find)) byColumn.set(cell.column, [...(byColumn.get(cell.column) ?? []), row]);
      return [...byColumn].map(([column, rows]) => columnRuns(column, rows).replaceAll(', ', ',')).join(',');
    },
  };
}

function contentOf({ content }: DraftCell, finder: CellFinder): CellContent {
  if (content.kind === 'formula') return { kind: 'formula', formula: content.formula(finder), value: content.value };
  if (content.kind === 'text' && content.text === '') return { kind: 'blank' };
  if (content.kind !== 'figure') return content;
  const { formula, value } = content.figure;
  return formula === null ? { kind: 'number', value } : { kind: 'formula', formula: formula(finder), value };
}
