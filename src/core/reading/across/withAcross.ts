import { present } from '../../model/present';
import type { Answer } from '../../model/question';
import { topicsAnswered } from '../answers/columnsAnswered';
import { describeCross } from '../describeCross';
import { type FoundTable, headingRowsOf } from '../findTables';
import { type HeadingRow, isWordsOnly, textsOf } from '../headingRows';
import type { SheetTables } from '../tablesOfSheet';
import { type AcrossHeadings, acrossIn, directoratesTold } from './acrossHeadings';
import { type Held, acrossTables } from './acrossTables';
import { directorateNames, driverNames } from './directorateNames';
import { isSummary } from './isSummary';
import { saidAcross, whatIsHeld } from './whatIsHeld';

/** What sheets are looked through with: the year reviewed once it is known, and what was answered. */
interface Looking {
  readonly year: number | null;
  readonly answers: readonly Answer[];
}

/** A sheet that reads as directorates across its columns: what it gives either way, and what its cells say it holds. */
interface Crossing {
  readonly sheet: SheetTables;
  readonly across: AcrossHeadings;
  readonly held: Held | null;
  readonly tables: readonly FoundTable[];
}

/**
 * The sheets with those that have a directorate in each column read as a table for each directorate. Where it is not
 * certain that the columns are directorates, what they hold, or that they do not sum up another budget, none is read
 * until it is answered.
 */
export function withAcross(sheets: readonly SheetTables[], looking: Looking): readonly SheetTables[] {
  const found = sheets.flatMap(({ tables }) => tables);
  const names = { directorates: directorateNames(found), drivers: driverNames(found) };
  const crossings = new Map(sheets.map((sheet) => [sheet, crossingOf(sheet, names, looking)]));
  const certain = [...crossings.values()].filter((crossing) => crossing !== null).filter(({ held, tables }) => held !== null && tables.length > 0);
  const others = sheets.filter((sheet) => (crossings.get(sheet) ?? null) === null).flatMap(({ tables }) => tables);
  return sheets.map((sheet) => {
    const crossing = crossings.get(sheet) ?? null;
    if (crossing === null) return sheet;
    const rivals = [...others, ...certain.filter((each) => each !== crossing).flatMap(({ tables }) => tables)];
    return settled(crossing, rivals, looking);
  });
}

function settled({ sheet, across, held, tables }: Crossing, rivals: readonly FoundTable[], looking: Looking): SheetTables {
  const answer = topicsAnswered(sheet.grid, looking.answers).get('across')?.value;
  if (answer === 'leave') return sheet;
  if (answer === 'amounts' || answer === 'counts') {
    const answered = acrossTables(sheet.grid, across, answer, looking);
    return answered.length === 0 ? sheet : { ...sheet, tables: answered };
  }
  if (held !== null && tables.length > 0 && !isSummary(tables, rivals)) return { ...sheet, tables };
  const columns = across.blocks.flatMap(({ name, cells }) => cells.map(({ column }) => ({ column, name })));
  const amounts = acrossTables(sheet.grid, across, 'amounts', looking);
  return { ...sheet, tables: [], across: { headingRow: present(sheet.grid.rows[across.row.index], 'row of headings').row, columns, amounts } };
}

function crossingOf(sheet: SheetTables, names: { readonly directorates: ReadonlySet<string>; readonly drivers: ReadonlySet<string> }, looking: Looking): Crossing | null {
  const answered = topicsAnswered(sheet.grid, looking.answers).has('across');
  if (sheet.beside.length > 0 || sheet.further !== null || sheet.setAside.length > 0) return null;
  const said = saidAcross(sheet.grid);
  for (const row of headingRowsOf(sheet.grid)) {
    const isSaid = row.index > said;
    if (!answered && !isSaid && directoratesTold(row, names.directorates) < 2) continue;
    const across = acrossIn(row, names.directorates);
    if (across === null || standsOverHeadings(sheet, row) || !couldBe(across, sheet)) continue;
    const told = across.blocks.filter((block) => block.told).length;
    const isCertain = told === across.blocks.length && sameUnder(across);
    if (!isCertain && told < 2 && !answered && (!isSaid || describeCross(sheet.grid) !== null)) continue;
    const held = isCertain ? whatIsHeld(sheet.grid, across, names.drivers) : null;
    return { sheet, across, held, tables: held === null ? [] : acrossTables(sheet.grid, across, held, looking) };
  }
  return null;
}

/** True for names over a row of words, which are the headings of the columns. */
function standsOverHeadings({ grid }: SheetTables, { index }: HeadingRow): boolean {
  const below = grid.rows[index + 1];
  if (below === undefined) return false;
  const texts = textsOf(below, grid.firstColumn, grid.dateSystem);
  return texts.size > 1 && isWordsOnly(below, texts);
}

/** False where the sheet is read as something else, or has money of its own besides what its directorates have. */
function couldBe({ blocks, totals }: AcrossHeadings, { tables }: SheetTables): boolean {
  const own = new Set([...blocks.flatMap(({ cells }) => cells), ...totals].map(({ column }) => column));
  return tables.every(({ dataset, columns }) => {
    if (dataset.name !== 'Budget' && dataset.name !== 'Drivers') return false;
    const figures = dataset.fields.filter(({ name, money }) => money === true || ['audit', 'baseline', 'returned', 'locked'].includes(name));
    return figures.flatMap(({ name }) => columns.get(name) ?? []).every((column) => own.has(column));
  });
}

/** True where the columns under every name have the same headings. */
function sameUnder({ blocks, stacked }: AcrossHeadings): boolean {
  const under = blocks.map(({ cells }) => (stacked ? cells.map(({ text }) => text.toLowerCase()).sort().join('\u0000') : String(cells.length)));
  return new Set(under).size === 1 && (stacked || under[0] === '1');
}
