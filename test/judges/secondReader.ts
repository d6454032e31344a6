import { strFromU8, unzipSync } from 'fflate';

/** A cell as the file has it: dates are numbers, errors texts; formulas without their equals sign. */
export interface ReadCell {
  readonly value: string | number | boolean | null;
  /** "" for a cell that shares the formula of another; null where there is none. */
  readonly formula: string | null;
}

/** Cells by address ("B7"), for every worksheet by name. */
export type ReadBook = ReadonlyMap<string, ReadonlyMap<string, ReadCell>>;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads the cells of an .xlsx with regular expressions and nothing of ours, to prove what our own code wrote. */
export function readWithSecondReader(xlsx: Uint8Array): ReadBook {
  const parts = unzipSync(xlsx);
  const text = (name: string): string => (parts[name] === undefined ? '' : strFromU8(parts[name]));
  const targets = new Map(
    tags(text('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ start }) => [attribute(start, 'Id'), attribute(start, 'Target') ?? '']),
  );
  const shared = tags(text('xl/sharedStrings.xml'), 'si').map(({ content }) => textIn(content));
  const sheets = tags(text('xl/workbook.xml'), 'sheet').flatMap(({ start }) => {
    const target = targets.get(attribute(start, '(?:\\w+:)id')) ?? '';
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return part.includes('worksheets/') ? [[attribute(start, 'name') ?? '', cellsOf(text(part), shared)] as const] : [];
  });
  return new Map(sheets);
}

function cellsOf(xml: string, shared: readonly string[]): ReadonlyMap<string, ReadCell> {
  const cells = new Map<string, ReadCell>();
  for (const { start, content } of tags(xml, 'c')) {
    const address = attribute(start, 'r');
    if (address === null) throw new Error(`a cell without an address: ${start}`);
    if (cells.has(address)) throw new Error(`two cells at ${address}`);
    cells.set(address, { value: valueOf(attribute(start, 't') ?? 'n', content, shared), formula: formulaOf(content) });
  }
  return cells;
}

function formulaOf(content: string): string | null {
  const [formula] = tags(content, 'f');
  return formula === undefined ? null : decoded(formula.content);
}

function valueOf(type: string, content: string, shared: readonly string[]): ReadCell['value'] {
  if (type === 'inlineStr') return textIn(content);
  const [kept] = tags(content, 'v');
  if (kept === undefined) return null;
  const value = decoded(kept.content);
  if (type === 's') return shared[Number(value)] ?? null;
  if (type === 'b') return value === '1';
  return type === 'n' ? Number(value) : value;
}

/** The runs of a text joined; readings for Japanese (rPh) are no part of it. */
function textIn(content: string): string {
  return tags(content.replaceAll(/<(\w+:)?rPh\b.*?<\/(\w+:)?rPh>/gs, ''), 't')
    .map((run) => decoded(run.content))
    .join('');
}

/** Every element of this name with its start tag and what is in it; these elements never hold one of their own kind. */
function tags(xml: string, name: string): readonly { readonly start: string; readonly content: string }[] {
  const element = new RegExp(`<((?:\\w+:)?${name})(\\s(?:[^>"]|"[^"]*")*?)?(?:/>|>(.*?)</\\1>)`, 'gs');
  return [...xml.matchAll(element)].map(([, , start = '', content = '']) => ({ start, content }));
}

function attribute(start: string, name: string): string | null {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(start)?.[1];
  return value === undefined ? null : decoded(value);
}

function decoded(text: string): string {
  return text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, named?: string) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    return decimal !== undefined ? String.fromCodePoint(Number(decimal)) : (NAMED[named ?? ''] ?? whole);
  });
}
