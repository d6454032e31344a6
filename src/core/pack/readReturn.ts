import type { CellValue, Grid, GridRow } from '../model/grid';
import { present } from '../model/present';
import { ASKED_KINDS, type ReturnedPack, type ReturnedRow } from '../model/round';
import { sayNumber } from '../model/wording';
import { readDay, readText } from '../reading/readCell';
import { countTyped, figureIn, figureTyped } from './figureIn';
import { type PackField, fieldOfHeading } from './headings';
import { IDENTITY, PACK } from './words';

/** A return, or that a workbook holds nothing that could be one. */
export type ReturnRead = { readonly kind: 'return'; readonly pack: ReturnedPack } | { readonly kind: 'noPack' };

/** Longer texts of others are cut. */
const LONGEST = 500;

/** No pack asks more of one directorate; a file that has more is none of ours. */
const MOST_LINES = 100_000;

const ID = new RegExp(`^(?:${ASKED_KINDS.join('|')})\\|`);

/**
 * Reads a pack as it came back: lines by their id, columns by their headings, so that rows may be sorted or filtered, columns
 * added, sheets and files renamed and the file saved by another program. Nothing in it is calculated or followed: a
 * formula or words where a figure belongs are kept as text.
 */
export function readReturn(grids: readonly Grid[], file: string): ReturnRead {
  const identity = identityIn(grids);
  const tables = grids.flatMap((grid) => tablesIn(grid));
  const sheet = tables[0]?.sheet ?? '';
  const rows = tables.flatMap((table) => table.rows);
  if (rows.length === 0 && identity.round === '') return { kind: 'noPack' };
  return { kind: 'return', pack: { file, sheet, ...identity, rows, ...signatureIn(grids.find((grid) => grid.sheet === sheet)) } };
}

type Identity = Pick<ReturnedPack, 'round' | 'directorate' | 'version' | 'fingerprint'>;

/** What stands beside the labels of the sheet that says which pack it is, whatever that is called now; two that say different things carry no mark. */
function identityIn(grids: readonly Grid[]): Identity {
  const [first, ...others] = grids.map(({ rows }) => rows).filter(saysWhich).map(identityOn);
  const found = first ?? identityOn([]);
  return others.every((other) => JSON.stringify(other) === JSON.stringify(found)) ? found : { ...found, fingerprint: '' };
}

function saysWhich(rows: readonly GridRow[]): boolean {
  return [IDENTITY.round, IDENTITY.version, IDENTITY.mark].every((label) => rows.some(({ values }) => values.includes(label)));
}

function identityOn(rows: readonly GridRow[]): Identity {
  const version = Number(beside(rows, IDENTITY.version));
  return { round: beside(rows, IDENTITY.round), directorate: beside(rows, IDENTITY.directorate), version: Number.isSafeInteger(version) && version > 0 ? version : 0, fingerprint: beside(rows, IDENTITY.mark) };
}

/** The first text to the right of a label; "" where there is none, or a formula that may say anything. */
function beside(rows: readonly GridRow[], label: string): string {
  for (const { values, formulas } of rows) {
    const at = values.findIndex((value) => value === label);
    const next = values.findIndex((value, column) => column > at && value !== '');
    if (at >= 0) return next < 0 || (formulas[next] ?? '') !== '' ? '' : cut(readText(present(values[next], label)));
  }
  return '';
}

type Columns = ReadonlyMap<PackField, number>;

const ASKED_FOR = ['answer', 'value', 'reason'] as const;

interface ReturnedTable {
  readonly sheet: string;
  readonly rows: readonly ReturnedRow[];
}

/** The lines of a sheet under each row of our headings. */
function tablesIn({ sheet, rows, formulasNotRead }: Grid): readonly ReturnedTable[] {
  let columns: Columns = new Map();
  const found: ReturnedRow[] = [];
  for (const row of rows) {
    if (found.length === MOST_LINES) break;
    const headings = headingsIn(row);
    if (headings !== null) columns = headings;
    else {
      const id = row.values.map(readText).find((text) => ID.test(text));
      if (id !== undefined) found.push(formulasNotRead === true ? asText(lineOf(row, id, columns)) : lineOf(row, id, columns));
    }
  }
  return found.length === 0 ? [] : [{ sheet, rows: found }];
}

/** Where our headings stand in a row that has the three that are asked for, the first of each; null for any other row. */
function headingsIn({ values }: GridRow): Columns | null {
  const columns = new Map<PackField, number>();
  values.forEach((value, column) => {
    const field = typeof value === 'string' ? fieldOfHeading(value) : null;
    if (field !== null && !columns.has(field)) columns.set(field, column);
  });
  return ASKED_FOR.every((field) => columns.has(field)) ? columns : null;
}

function lineOf({ row, values, formulas }: GridRow, id: string, columns: Columns): ReturnedRow {
  const cell = (field: PackField): CellValue => values[columns.get(field) ?? -1] ?? '';
  const formula = formulas[columns.get('value') ?? -1] ?? '';
  const typed = formula !== '' ? null : id.startsWith('budget|') ? figureTyped(cell('value')) : countTyped(cell('value'));
  const words = formula === '' ? readText(cell('value')) : formula;
  return {
    id,
    subject: cut(readText(cell('item'))),
    answer: answerIn(readText(cell('answer'))),
    value: typed,
    reason: cut(readText(cell('reason'))),
    odd: typed === null ? cut(words) : '',
    before: figureIn(cell('before')),
    issued: figureIn(cell('issued')),
    price: figureIn(cell('price')),
    row,
  };
}

/** Of a sheet so large that its formulas were not read, no figure is known to be typed. */
function asText(line: ReturnedRow): ReturnedRow {
  return line.value === null ? line : { ...line, value: null, odd: sayNumber(line.value) };
}

function answerIn(words: string): ReturnedRow['answer'] {
  if (/^(confirm|agree|accept|yes\b|correct)/i.test(words)) return 'Confirmed';
  return /^(disput|disagree|reject|no\b|wrong)/i.test(words) ? 'Disputed' : '';
}

/** Job title and date stand to the right of their labels. */
function signatureIn(grid: Grid | undefined): Pick<ReturnedPack, 'signedBy' | 'signedOn'> {
  const row = grid?.rows.find(({ values }) => values.includes(PACK.jobTitle));
  if (grid === undefined || row === undefined) return { signedBy: '', signedOn: null };
  const [title, date] = [row.values.indexOf(PACK.jobTitle), row.values.indexOf(PACK.date)];
  const until = date > title ? date : row.values.length;
  const signedBy = row.values.slice(title + 1, until).map(readText).find((text) => text !== '') ?? '';
  const day = row.values.slice(date + 1).map((value) => readDay(value, grid.dateSystem)).find((reading) => typeof reading !== 'string');
  return { signedBy: cut(signedBy), signedOn: date < 0 || day === undefined || typeof day === 'string' ? null : day.value };
}

function cut(text: string): string {
  return text.slice(0, LONGEST);
}
