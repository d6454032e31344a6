import { columnIndex, columnLetter } from '../model/address';
import { addressOf, coverCells } from './coverCells';
import type { CellContent, Sheet, SheetCell } from './sheet';
import { type StyleName, numberFormatOf } from './styles';

/**
 * A sheet without its contents: small enough to be kept in the workbook, and with the contents that the cells hold by
 * then enough to draw the sheet again after a failed update. Its names the workbook keeps itself.
 */
export interface SheetDescription extends Omit<Sheet, 'cells' | 'names' | 'links'> {
  /** By the sheet they lead to, as it stands in a reference, and the column they stand in: ["Evidence!", "K", "10 E317;12 E319"]. */
  readonly links: readonly (readonly [sheet: string, column: string, links: string])[];
  /** The cells of each style: "B5:B7,C9". */
  readonly styles: readonly (readonly [StyleName, string])[];
}

/** The sheet as a description: styles as areas, links by where they lead. */
export function describeSheet({ cells, names: _, links, ...rest }: Sheet): SheetDescription {
  const styles = new Map<StyleName, SheetCell[]>();
  for (const cell of cells) {
    const own = styles.get(cell.style);
    if (own === undefined) styles.set(cell.style, [cell]);
    else own.push(cell);
  }
  return { ...rest, links: describeLinks(links), styles: [...styles].map(([style, own]) => [style, coverCells(own).map(addressOf).join(',')]) };
}

function describeLinks(links: Sheet['links']): SheetDescription['links'] {
  const groups = new Map<string, { readonly sheet: string; readonly column: string; readonly links: string[] }>();
  for (const { row, column, to } of links) {
    const end = to.lastIndexOf('!') + 1;
    const [sheet, letter] = [to.slice(0, end), columnLetter(column)];
    const group = groups.get(sheet + letter) ?? { sheet, column: letter, links: [] };
    groups.set(sheet + letter, group);
    group.links.push(`${row} ${to.slice(end)}`);
  }
  return [...groups.values()].map(({ sheet, column, links: own }) => [sheet, column, own.join(';')]);
}

/** A described sheet with contents: `typed` gives what each cell holds as Excel gives it back (its formulas). */
export function withContents(
  { styles, links, ...rest }: SheetDescription,
  typed: (row: number, column: number) => string | number | boolean,
): Sheet {
  const cells = styles.flatMap(([style, areas]) => areas.split(',').flatMap(placesIn).map(({ row, column }): SheetCell => ({ row, column, style, content: contentOf(typed(row, column), style) })));
  return {
    ...rest,
    names: [],
    links: links.flatMap(([sheet, column, own]) => own.split(';').map((link) => linkIn(link, sheet, column))),
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

function linkIn(link: string, sheet: string, column: string): Sheet['links'][number] {
  const end = link.indexOf(' ');
  return { row: Number(link.slice(0, end)), column: columnIndex(column) ?? 0, to: sheet + link.slice(end + 1) };
}

/** The cells of "B5:C7", row by row. */
function placesIn(area: string): readonly { readonly row: number; readonly column: number }[] {
  const [, left = 'A', top = '1', right = left, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(area) ?? [];
  const [column, row] = [columnIndex(left) ?? 0, Number(top)];
  const width = (columnIndex(right) ?? 0) - column + 1;
  return Array.from({ length: (Number(bottom) - row + 1) * width }, (_, index) => ({ row: row + Math.floor(index / width), column: column + (index % width) }));
}

/** Cells of words stay texts whatever they begin with; the apostrophe that Excel may give back is not part of them. */
function contentOf(typed: string | number | boolean, style: StyleName): CellContent {
  if (typed === '') return { kind: 'blank' };
  if (typeof typed === 'number') return { kind: 'number', value: typed };
  const text = String(typed);
  if (text.startsWith('=') && numberFormatOf(style) !== null) return { kind: 'formula', formula: text, value: 0 };
  return { kind: 'text', text };
}
