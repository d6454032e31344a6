import { addressOf, coverCells, rowRunsOf } from '../core/sheet/coverCells';
import { PALETTE } from '../core/sheet/palette';
import type { Sheet, SheetArea, SheetCell } from '../core/sheet/sheet';
import { type CellLook, FONT, type Rule, lookOf } from '../core/sheet/styles';
import { joinAddresses } from './joinAddresses';
import type { Queued } from './sendInParts';

/** The font of every cell whose look does not say otherwise. */
const BASE = { size: 11, colour: PALETTE.ink } as const;

/** A trait of a look: what it is, by which cells that have it are sent together, and how it is set. */
interface Trait {
  readonly key: string;
  readonly set: (format: Excel.RangeFormat) => void;
  /** Which edge it is, if one: cells below each other are then not one area. */
  readonly edge?: 'EdgeTop' | 'EdgeBottom';
  /** The same rule between the rows of a list. */
  readonly inside?: Trait;
}

/**
 * Queues fonts, alignment and rules: the common font over all cells, then each trait over all cells that have it, however
 * they look otherwise: fewer requests than a look at a time, which share most of their traits. The cells are those of a
 * cleared sheet.
 */
export function* renderLooks(worksheet: Excel.Worksheet, sheet: Sheet): Queued {
  const byTrait = new Map<string, { trait: Trait; cells: SheetCell[] }>();
  for (const cell of sheet.cells) {
    for (const trait of traitsOf(lookOf(cell.style, sheet.money))) {
      const group = byTrait.get(trait.key);
      if (group === undefined) byTrait.set(trait.key, { trait, cells: [cell] });
      else group.cells.push(cell);
    }
  }
  const groups = [...byTrait.values()].sort((a, b) => rankOf(a.trait) - rankOf(b.trait));
  for (const [address, traits] of byAddress(groups)) {
    const { format } = worksheet.getRanges(address).untrack();
    for (const trait of traits) trait.set(format);
    yield address.length;
  }
}

/** Traits that the same cells have are set on one range; the common font stays the first. */
function byAddress(groups: readonly { readonly trait: Trait; readonly cells: readonly SheetCell[] }[]): ReadonlyMap<string, readonly Trait[]> {
  const ranges = new Map<string, Trait[]>();
  const add = (areas: readonly SheetArea[], traits: readonly Trait[]): void => {
    for (const address of joinAddresses(areas.map(addressOf))) ranges.set(address, [...(ranges.get(address) ?? []), ...traits]);
  };
  for (const { trait, cells } of groups) {
    const lists = trait.inside === undefined ? [] : coverCells(cells).filter(isList);
    const listed = cells.filter((cell) => !lists.some((area) => holds(area, cell)));
    add(trait.edge === undefined ? coverCells(cells) : rowRunsOf(listed), [trait]);
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

/** Cells that share an edge set it one after the other: the upper rule of the lower cell is to stay, as over a total. */
function rankOf({ edge }: Trait): number {
  return edge === undefined ? 0 : edge === 'EdgeBottom' ? 1 : 2;
}

const COMMON: Trait = {
  key: 'common',
  set: ({ font }) => {
    font.set({ name: FONT, size: BASE.size, bold: false, color: BASE.colour, underline: 'None' });
  },
};

/** The common font first: what sets a cell apart from it is set after. */
function traitsOf({ size, bold, colour, underline, horizontal, vertical, wrap, indent, fill, top, bottom }: CellLook): readonly Trait[] {
  const traits: Trait[] = [COMMON];
  if (size !== BASE.size) traits.push({ key: `size ${size}`, set: ({ font }) => { font.size = size; } });
  if (bold) traits.push({ key: 'bold', set: ({ font }) => { font.bold = true; } });
  if (colour !== BASE.colour) traits.push({ key: `colour ${colour}`, set: ({ font }) => { font.color = colour; } });
  if (underline) traits.push({ key: 'underline', set: ({ font }) => { font.underline = 'Single'; } });
  traits.push({ key: `horizontal ${horizontal}`, set: (format) => { format.horizontalAlignment = horizontal; } });
  if (vertical !== 'Bottom') traits.push({ key: `vertical ${vertical}`, set: (format) => { format.verticalAlignment = vertical; } });
  if (wrap) traits.push({ key: 'wrap', set: (format) => { format.wrapText = true; } });
  if (indent > 0) traits.push({ key: `indent ${indent}`, set: (format) => { format.indentLevel = indent; } });
  if (fill !== null) traits.push({ key: `fill ${fill}`, set: (format) => { format.fill.color = fill; } });
  return [...traits, ...ruleTraits('EdgeTop', top), ...ruleTraits('EdgeBottom', bottom)];
}

function ruleTraits(edge: 'EdgeTop' | 'EdgeBottom', rule: Rule | null): readonly Trait[] {
  if (rule === null) return [];
  const { style, weight, colour } = rule;
  const of = (side: 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal'): Trait => ({
    key: `${side} ${style} ${weight} ${colour}`,
    set: ({ borders }) => {
      const border = borders.getItem(side);
      border.style = style;
      border.weight = weight;
      border.color = colour;
    },
  });
  return [edge === 'EdgeBottom' ? { ...of(edge), edge, inside: of('InsideHorizontal') } : { ...of(edge), edge }];
}
