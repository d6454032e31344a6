import { columnIndex, columnLetter } from '../model/address';
import { grouped } from '../model/grouped';
import { addressOf, coverCells } from './coverCells';
import type { Sheet, SheetCell } from './sheet';
import type { StyleName } from './styles';

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
export function describeSheet({ cells, links, ...sheet }: Sheet): SheetDescription {
  const rest = Object.fromEntries(Object.entries(sheet).filter(([property]) => property !== 'names')) as Omit<typeof sheet, 'names'>;
  const styles = grouped(cells, ({ style }) => style);
  return { ...rest, links: describeLinks(links), styles: [...styles].map(([style, own]) => [style, coverCells(own).map(addressOf).join(',')]) };
}

function describeLinks(links: Sheet['links']): SheetDescription['links'] {
  const parts = links.map(({ row, column, to }) => {
    const end = to.lastIndexOf('!') + 1;
    return { sheet: to.slice(0, end), column: columnLetter(column), link: `${row} ${to.slice(end)}` };
  });
  return [...grouped(parts, ({ sheet, column }) => sheet + column).values()].map((own) => [own[0].sheet, own[0].column, own.map(({ link }) => link).join(';')]);
}

/** A described sheet again, its cells blank: what they held the workbook has, or whoever captured it. */
export function blankSheet({ styles, links, ...rest }: SheetDescription): Sheet {
  const cells = styles.flatMap(([style, areas]) => areas.split(',').flatMap(placesIn).map(({ row, column }): SheetCell => ({ row, column, style, content: { kind: 'blank' } })));
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
