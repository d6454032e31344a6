/** Where the digits stand: how many, whether in thousands, and what the number is multiplied by first. */
export interface NumberPart {
  readonly kind: 'number';
  readonly leastWhole: number;
  readonly decimals: number;
  readonly leastDecimals: number;
  readonly grouped: boolean;
  readonly scale: number;
}

/** A piece of a number format. */
export type FormatPart =
  | NumberPart
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'date'; readonly code: string }
  | { readonly kind: 'general' }
  | { readonly kind: 'text' };

/** What a number format does to one kind of value: positive, negative, nil or text. */
export type Section = readonly FormatPart[];

/** The sections of a number format this host can show, or null: fractions, exponents, conditions and fills it cannot. */
export function formatSections(numberFormat: string): readonly Section[] | null {
  const known = cache.get(numberFormat);
  if (known !== undefined) return known;
  const sections = splitSections(numberFormat).map(readSection);
  const result = sections.every((section) => section !== null) ? sections : null;
  cache.set(numberFormat, result);
  return result;
}

const cache = new Map<string, readonly Section[] | null>();

function splitSections(numberFormat: string): string[] {
  const sections: string[] = [];
  let section = '';
  for (const [piece] of numberFormat.matchAll(/"[^"]*"?|[\\_*].|[^]/g)) {
    if (piece !== ';') {
      section += piece;
      continue;
    }
    sections.push(section);
    section = '';
  }
  return [...sections, section].slice(0, 4);
}

const pieces =
  /"([^"]*)"|\\(.)|_(.)|\[(?:Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Color\s?\d+)\]|\[\$([^\]-]*)(?:-[0-9A-Fa-f]+)?\]|(General)|(@)|([#0?,]+(?:\.[#0?]*)?|\.[#0?]+)|(yyyy|yy|mmmmm|mmmm|mmm|mm|m|dddd|ddd|dd|d|hh|h|ss|s|AM\/PM)|([-+()%£$€ :/.–—!&'~{}<>=^]|[\u00A0-\uFFFF])/giy;

function readSection(text: string): Section | null {
  const parts: FormatPart[] = [];
  pieces.lastIndex = 0;
  while (pieces.lastIndex < text.length) {
    const found = pieces.exec(text);
    if (found === null) return null;
    const part = readPart(found);
    if (part !== null) parts.push(part);
  }
  return withScale(parts);
}

function readPart(found: RegExpExecArray): FormatPart | null {
  const [, quoted, escaped, space, currency, general, text, number, date, plain] = found;
  const literal = quoted ?? escaped ?? currency ?? plain;
  if (literal !== undefined) return { kind: 'literal', text: literal };
  if (space !== undefined) return { kind: 'literal', text: ' ' };
  if (general !== undefined) return { kind: 'general' };
  if (text !== undefined) return { kind: 'text' };
  if (date !== undefined) return { kind: 'date', code: date.toLowerCase() };
  return number === undefined ? null : readNumber(number);
}

function readNumber(pattern: string): FormatPart {
  const [whole = '', fraction = ''] = pattern.split('.');
  const thousands = /,+$/.exec(whole)?.[0].length ?? 0;
  return {
    kind: 'number',
    leastWhole: whole.replaceAll(/[^0]/g, '').length,
    decimals: fraction.length,
    leastDecimals: fraction.replaceAll(/[^0]/g, '').length,
    grouped: whole.slice(0, whole.length - thousands).includes(','),
    scale: 1000 ** -thousands,
  };
}

function withScale(parts: readonly FormatPart[]): Section | null {
  const numbers = parts.filter((part) => part.kind === 'number').length;
  if (numbers > 1) return null;
  const percent = 100 ** parts.filter((part) => part.kind === 'literal' && part.text === '%').length;
  return parts.map((part) => (part.kind === 'number' ? { ...part, scale: part.scale * percent } : part));
}
