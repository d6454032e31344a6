import type { SheetToPublish } from '../app/host';
import { a1, sheetReference } from '../core/model/address';
import { type FoundWorkbook, OUR_COMMENT, leadsToOther } from './findPublished';
import type { Queued } from './sendInParts';

interface WantedName {
  readonly formula: string;
  readonly visible: boolean;
}

/** About what one small request among many takes, in bytes. */
export const A_NAME = 400;

/** Queues our names: they move with their figures, and those of the last run that have no figure any more go; those of sheets that are not written stay. */
export function* writeNames({ workbook: { names: items } }: Excel.RequestContext, found: FoundWorkbook, sheets: readonly SheetToPublish[]): Queued {
  const { names, ours, markers } = found;
  const wanted = wantedNames(markers, sheets);
  for (const [name, { formula }] of names) {
    if (ours.has(name) && !wanted.has(name) && !leadsToOther(formula, found, sheets)) items.getItem(name).delete();
  }
  for (const [name, { formula, visible }] of wanted) {
    const before = names.get(name);
    if (before === undefined) addName(items, name, { formula, visible });
    else if (before.formula !== formula) items.getItem(name).formula = formula;
    yield A_NAME;
  }
}

/** Every name that sheets bring, with where it leads. */
export function wantedNames(markers: FoundWorkbook['markers'], sheets: readonly SheetToPublish[]): ReadonlyMap<string, WantedName> {
  const wanted = new Map<string, WantedName>();
  for (const { key, sheet } of sheets) {
    const refersTo = (column: number, row: number): string => `=${sheetReference(sheet.name)}!${absolute(column, row)}`;
    wanted.set(markers[key], { formula: refersTo(0, 1), visible: false });
    for (const { name, row, column } of sheet.names) wanted.set(name, { formula: refersTo(column, row), visible: true });
  }
  return wanted;
}

function addName(items: Excel.NamedItemCollection, name: string, { formula, visible }: WantedName): void {
  const item = items.add(name, formula, OUR_COMMENT);
  if (!visible) item.visible = false;
}

function absolute(column: number, row: number): string {
  return a1(column, row).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
}
