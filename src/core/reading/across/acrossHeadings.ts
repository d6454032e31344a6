import { sameName } from '../../model/wording';
import { plainName } from '../budgetSections';
import { DIRECTORATE } from '../datasets/aliases';
import { budget } from '../datasets/catalogue';
import { drivers } from '../datasets/drivers';
import { fieldsOfHeading } from '../fieldsOfHeading';
import { readHeading } from '../heading';
import type { HeadingCell } from '../headingCell';
import type { HeadingRow } from '../headingRows';
import { readPeriodHeading } from '../periodHeading';
import { isRead, readNumber } from '../readCell';
import { isTotalLabel } from '../rowShape';

/** The columns that stand under one name: a single column of figures, or several with headings of their own. */
export interface Block {
  readonly name: string;
  readonly cells: readonly HeadingCell[];
  /** True where the name is a directorate's for certain: other sheets name it, or a heading over it says so. */
  readonly told: boolean;
}

/** A row of headings as it reads when directorates stand across the columns. */
export interface AcrossHeadings {
  readonly row: HeadingRow;
  readonly labels: readonly HeadingCell[];
  readonly blocks: readonly Block[];
  readonly totals: readonly HeadingCell[];
  /** Figures that are neither a directorate's nor their total. */
  readonly others: readonly HeadingCell[];
  /** True where the name stands over headings of its columns ("Budget", "Forecast"), false where it is the heading. */
  readonly stacked: boolean;
}

/** More columns are a published return, not the directorates of a council. */
const MOST_COLUMNS = 200;
const SPOKEN = DIRECTORATE.map((word) => readHeading(word).words);

type Part = 'label' | 'total' | 'other' | Omit<Block, 'cells'> & { readonly stacked: boolean };

/** How many of a row's headings are directorates for certain, by what they or what stands over them say; told without looking at their cells. */
export function directoratesTold({ cells }: HeadingRow, known: ReadonlySet<string>): number {
  return cells.filter(({ text, band }) => known.has(sameName(plainName(text))) || (band !== '' && (known.has(sameName(plainName(band))) || bandName(band).told))).length;
}

/** Reads a row of headings as directorates across the columns; null where fewer than two names could be ones. */
export function acrossIn(row: HeadingRow, known: ReadonlySet<string>): AcrossHeadings | null {
  if (row.cells.length > MOST_COLUMNS) return null;
  const parts = row.cells.map((cell) => [cell, partOf(cell, known)] as const);
  const of = (wanted: Part): readonly HeadingCell[] => parts.flatMap(([cell, part]) => (part === wanted ? [cell] : []));
  const named = parts.flatMap(([cell, part]) => (typeof part === 'string' ? [] : [{ ...part, cell }]));
  const stacked = named.some((part) => part.stacked && part.told) || named.every((part) => part.stacked);
  const own = named.filter((part) => part.stacked === stacked);
  const blocks = blocksOf(own);
  if (blocks.length < 2) return null;
  const rest = named.filter((part) => part.stacked !== stacked).map(({ cell }) => cell);
  return { row, labels: of('label'), blocks, totals: of('total'), others: [...of('other'), ...rest], stacked };
}

function blocksOf(parts: readonly (Omit<Block, 'cells'> & { readonly cell: HeadingCell })[]): readonly Block[] {
  const blocks = new Map<string, Block>();
  for (const { name, told, cell } of parts) {
    blocks.set(sameName(name), { name, told, cells: [...(blocks.get(sameName(name))?.cells ?? []), cell] });
  }
  return [...blocks.values()];
}

function partOf(cell: HeadingCell, known: ReadonlySet<string>): Part {
  const field = fieldOf(cell);
  const [text, band] = [plainName(cell.text), bandName(cell.band)];
  if (!holdsFigures(cell) || field === 'label') return 'label';
  if (isTotalLabel(cell.text) || isTotalLabel(cell.band)) return 'total';
  if (known.has(sameName(text))) return { name: text, told: true, stacked: false };
  if (known.has(sameName(band.name))) return { name: band.name, told: true, stacked: true };
  if (band.told) return band.name === '' ? { name: text, told: true, stacked: false } : { name: band.name, told: true, stacked: true };
  if (cell.cells().length === 0) return 'other';
  if (field === 'figure') return canName(cell.band) ? { name: band.name, told: false, stacked: true } : 'other';
  return canName(cell.text) ? { name: text, told: false, stacked: false } : 'other';
}

/** What stands over a heading without a word such as "Directorate" before it, and whether there was one. */
function bandName(band: string): { readonly name: string; readonly told: boolean } {
  const { words } = readHeading(band);
  if (SPOKEN.includes(words)) return { name: '', told: true };
  const before = DIRECTORATE.find((word) => new RegExp(`^${word}s?\\b[\\s:-]+(?!of\\b|for\\b)`, 'i').test(band));
  return before === undefined ? { name: plainName(band), told: false } : { name: plainName(band.slice(before.length).replace(/^s?[\s:-]+/i, '')), told: true };
}

/** Whether a heading by itself names what labels a row, or figures, of a budget or of counts. */
function fieldOf({ column, text, cells }: HeadingCell): 'label' | 'figure' | null {
  const alone = { column, text, band: '', cells, heading: readHeading(text), phrases: () => [{ words: readHeading(text).words, how: 'asWritten' as const }] };
  const inBudget = budget.fields.find(({ name }) => name === fieldsOfHeading(alone, budget)[0]?.field);
  const counted = drivers.fields.find(({ name }) => name === fieldsOfHeading(alone, drivers)[0]?.field);
  if (inBudget === undefined && counted === undefined) return null;
  return inBudget?.money === true || counted?.money === true || counted?.holds === 'number' ? 'figure' : 'label';
}

function canName(text: string): boolean {
  return readHeading(text).words !== '' && readPeriodHeading(text) === null;
}

function holdsFigures({ cells }: HeadingCell): boolean {
  const held = cells();
  return held.filter((value) => isRead(readNumber(value))).length * 2 >= held.length;
}
