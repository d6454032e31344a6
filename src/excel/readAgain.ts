import type { ReadAgain, SheetChange } from '../app/host';
import type { Grid } from '../core/model/grid';
import { findPublished } from './findPublished';
import { readGrids } from './readGrids';

/** Syncs before reading: one to find our own sheets, one for the ids of all. */
export const FINDING_SYNCS = 2;

/**
 * The user's sheets as they are now: those that changed are read, and all of them where sheets came, went or were
 * renamed; the others stay as they were read before. What changed on sheets of ours is nothing to read.
 */
export async function readAgain(context: Excel.RequestContext, before: readonly Grid[], changes: readonly SheetChange[]): Promise<ReadAgain> {
  const { published } = await findPublished(context);
  const ours = new Set(published.map(({ name }) => name));
  const sheets = await sheetNames(context);
  const held = new Map(before.map((grid) => [grid.sheet, grid]));
  const users = sheets.filter(({ name }) => !ours.has(name));
  const changed = new Set(changes.map(({ sheetId }) => sheetId));
  const isOther = users.length !== held.size || users.some(({ name }) => !held.has(name));
  const wanted = new Set(users.filter(({ id }) => isOther || changed.has(id)).map(({ name }) => name));
  const oursChanged = sheets.some(({ id, name }) => ours.has(name) && changed.has(id));
  if (wanted.size === 0) return { grids: before, typed: [], oursChanged };
  const [first] = before;
  const read = await readGrids(context, { file: first?.file ?? '', wanted: (name) => wanted.has(name) });
  const fresh = new Map(read.map((grid) => [grid.sheet, isOther || first === undefined ? grid : { ...grid, dateSystem: first.dateSystem }]));
  return { grids: users.flatMap(({ name }) => fresh.get(name) ?? held.get(name) ?? []), typed: typedOn(users, changes), oursChanged };
}

interface SheetName {
  readonly id: string;
  readonly name: string;
}

async function sheetNames(context: Excel.RequestContext): Promise<readonly SheetName[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  return worksheets.items.map(({ id, name }) => ({ id, name }));
}

/** The cells that were typed, by the names of their sheets, each once. */
function typedOn(users: readonly SheetName[], changes: readonly SheetChange[]): ReadAgain['typed'] {
  return users.flatMap(({ id, name }) => {
    const cells = changes.flatMap((change) => (change.kind === 'typed' && change.sheetId === id ? [change.cells] : []));
    return cells.length === 0 ? [] : [{ sheet: name, cells: cells.includes('') ? [] : [...new Set(cells)] }];
  });
}
