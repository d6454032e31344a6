import type { CipfaGroup, Nature, StructureEntry } from '../model/budgetLine';
import { sameName } from '../model/wording';
import { groupIn, natureOf, typeNature } from './budgetNature';
import { type SectionContext, plainName } from './budgetSections';
import type { ClassifiedRow } from './classifyRows';
import type { FoundTable } from './findTables';
import { readText } from './readCell';

/** A row with what the section headings above it say. */
export type SectionedRow = ClassifiedRow & { readonly section: SectionContext };

/** The text of a cell by its field. */
export function cellText(found: FoundTable, row: ClassifiedRow, field: string): string {
  const column = found.columns.get(field);
  return column === undefined ? (found.stated?.get(field) ?? '') : readText(row.row.values[column - found.grid.firstColumn] ?? '');
}

/** The CIPFA group a row names, else its section or account. */
export function groupOf(found: FoundTable, row: SectionedRow): CipfaGroup | null {
  return groupIn(cellText(found, row, 'group')) ?? row.section.group ?? groupIn(cellText(found, row, 'subjective'));
}

function wordsOf(found: FoundTable, row: ClassifiedRow): string {
  return ['subjective', 'description', 'group', 'service'].map((field) => cellText(found, row, field)).join(' ');
}

/** The stream and directorate of a line. */
export interface Naming {
  readonly directorate: string;
  readonly stream: string;
}

/** What names a line's stream and directorate besides its own cells. */
export interface NamingContext {
  readonly structure: ReadonlyMap<string, StructureEntry>;
  /** True when each of several sheets holds a budget: their names then name directorates or streams. */
  readonly severalSheets: boolean;
}

/** The naming of one sheet. */
export interface SheetNaming extends NamingContext {
  /** True when a column or Structure gives lines of the sheet a stream: a line without one then belongs to none (BUD-06). */
  readonly namesStreams: boolean;
}

/** Whether lines of a sheet have streams of their own, rather than the directorate's or the sheet's name for one. */
export function namesStreams(found: FoundTable, rows: readonly ClassifiedRow[], { structure }: NamingContext): boolean {
  if (structure.size === 0 && !found.columns.has('stream')) return false;
  return rows.some((row) => cellText(found, row, 'stream') !== '' || (structure.get(sameName(cellText(found, row, 'costCentre')))?.stream ?? '') !== '');
}

/** What cells merged downwards name a line by, where its own are blank. */
export interface NamesOfAbove {
  readonly directorate?: string;
  readonly stream?: string;
}

/**
 * Names a line's stream and directorate: by Structure, its own columns, its section, the sheet (datasets). A section over
 * lines that name their own streams is their directorate; where lines have no streams the directorate or sheet is one.
 */
export function namesOf(found: FoundTable, row: SectionedRow, context: SheetNaming, above: NamesOfAbove = {}): Naming {
  const entry = context.structure.get(sameName(cellText(found, row, 'costCentre')));
  const { outer, inner } = row.section;
  const sheet = context.severalSheets ? plainName(found.grid.sheet) : '';
  const first = (...names: readonly string[]): string => names.find((name) => name !== '') ?? '';
  const inColumn = first(plainName(cellText(found, row, 'stream')), plainName(above.stream ?? ''));
  const ownStream = first(entry?.stream ?? '', inColumn, inner);
  const section = inColumn !== '' && sameName(inColumn) !== sameName(inner) ? inner : '';
  const ownDirectorate = first(plainName(cellText(found, row, 'directorate')), plainName(above.directorate ?? ''));
  const directorate = first(ownDirectorate, entry?.directorate ?? '', outer, section, ownStream === '' && !context.namesStreams ? '' : sheet);
  return { directorate, stream: context.namesStreams ? ownStream : first(ownStream, directorate, sheet) };
}

/** Income or expenditure: as the row's type says, else by its group, words and section. */
export function natureOfRow(found: FoundTable, row: SectionedRow): Nature {
  return typeNature(cellText(found, row, 'type')) ?? natureOf(groupOf(found, row), wordsOf(found, row), row.section.nature);
}
