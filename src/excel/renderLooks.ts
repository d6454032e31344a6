import { grouped } from '../core/model/grouped';
import { addressOf, coverCells, rowRunsOf } from '../core/sheet/coverCells';
import type { Sheet, SheetArea, SheetCell } from '../core/sheet/sheet';
import { lookOf } from '../core/sheet/styles';
import { joinAddresses } from './joinAddresses';
import type { Queued } from './sendInParts';
import { type Trait, traitsOf } from './traitsOf';

/** Cells that have a trait. */
interface Having {
  readonly trait: Trait;
  readonly cells: SheetCell[];
}

/**
 * Queues fonts, alignment and rules: the common font over all cells, then each trait over all cells that have it, however
 * they look otherwise: fewer requests than a look at a time, which share most of their traits. The cells are those of a
 * cleared sheet.
 */
export function* renderLooks(worksheet: Excel.Worksheet, sheet: Sheet): Queued {
  const having = havingOf(sheet);
  for (const turn of [undefined, 'EdgeBottom', 'EdgeTop'] as const) { // an edge that two cells share is the lower one's, as over a total
    for (const [address, traits] of byAddress(having.filter(({ trait }) => trait.edge === turn))) {
      const { format } = worksheet.getRanges(address).untrack();
      for (const trait of traits) trait.set(format);
      yield address.length;
    }
  }
}

function havingOf({ cells, money }: Sheet): readonly Having[] {
  const having = new Map<string, Having>();
  for (const [style, own] of grouped(cells, (cell) => cell.style)) {
    for (const trait of traitsOf(lookOf(style, money))) {
      const all = having.get(trait.key) ?? { trait, cells: [] };
      having.set(trait.key, all);
      for (const cell of own) all.cells.push(cell);
    }
  }
  return [...having.values()];
}

/** Traits that the same cells have are set on one range; the common font stays the first. */
function byAddress(having: readonly Having[]): ReadonlyMap<string, readonly Trait[]> {
  const ranges = new Map<string, Trait[]>();
  const add = (areas: readonly SheetArea[], traits: readonly Trait[]): void => {
    for (const address of joinAddresses(areas.map(addressOf))) ranges.set(address, [...(ranges.get(address) ?? []), ...traits]);
  };
  for (const { trait, cells } of having) {
    const lists = trait.inside === undefined ? [] : coverCells(cells).filter(isList);
    const others = lists.length === 0 ? cells : cells.filter((cell) => !lists.some((area) => holds(area, cell)));
    add(trait.edge === undefined ? coverCells(cells) : rowRunsOf(others), [trait]);
    if (trait.inside !== undefined) add(lists, [trait, trait.inside]);
  }
  return ranges;
}

/** So many rows below each other take their rules together: row by row their addresses would be the most of a look. */
const A_LIST = 60;

function isList({ firstRow, lastRow }: SheetArea): boolean {
  return lastRow - firstRow >= A_LIST;
}

function holds({ firstRow, lastRow, firstColumn, lastColumn }: SheetArea, { row, column }: SheetCell): boolean {
  return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
}
