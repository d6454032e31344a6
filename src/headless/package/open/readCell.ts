import { columnLetter } from '../../../core/model/address';
import type { CellValue } from '../../workbook/sheetState';
import { PackageFault } from '../packageFault';
import type { ReadingGuard } from '../readingGuard';
import { isoSerial } from '../serialDate';
import { unescapeCellText, unescapeXml } from '../xml/xmlText';
import { attributeOfTag, tagEnd } from '../xml/xmlTree';
import { itemText, ownText } from './itemText';
import type { CellSpan } from './scanRows';
import { type SharedFormula, sharedFormula } from './sharedFormula';

/** What the cells of a worksheet are read with. */
export interface CellSource {
  readonly prefix: string;
  readonly strings: readonly string[];
  readonly dateSystem: 1900 | 1904;
  /** Formulas that are written once and shared, by their index; grows as the sheet is read. */
  readonly shared: Map<string, SharedFormula>;
  /** Number format by style index. */
  readonly formatOf: (style: number) => string;
  /** Texts that stand in cells more than once are kept once. */
  readonly texts: Map<string, string>;
  /** Counts the formulas that are written out. */
  readonly guard: ReadingGuard;
}

/** The content of a cell as Excel would give it: '' is empty, errors are texts, a formula has its equals sign. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | undefined;
}

/** The text between the tags of the first element with this name in the content of a cell; null when there is none. */
function inner(content: string, name: string): { readonly tag: string; readonly text: string } | null {
  let start = content.indexOf(`<${name}`);
  while (start >= 0 && !/[\s/>]/.test(content.charAt(start + 1 + name.length))) start = content.indexOf(`<${name}`, start + 1);
  const end = start < 0 ? -1 : tagEnd(content, start + 1);
  if (end < 0) return null;
  const tag = content.slice(start, end);
  if (tag.endsWith('/>')) return { tag, text: '' };
  const close = content.indexOf(`</${name}`, end);
  return { tag, text: content.slice(end, close < 0 ? content.length : close) };
}

function addressOf({ column, row }: CellSpan): string {
  return `${columnLetter(column)}${row + 1}`;
}

function kept(text: string, texts: Map<string, string>): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  const own = ownText(text);
  texts.set(own, own);
  return own;
}

function numberOf(text: string): CellValue {
  if (text.trim() === '') return '';
  const value = Number(text);
  return Number.isFinite(value) ? value : '#NUM!';
}

/** A number without a text behind it would be a cell lost in silence. */
function sharedText(index: string, span: CellSpan, strings: readonly string[]): string {
  if (index.trim() === '') return '';
  const text = strings[Number(index)];
  if (text === undefined) throw new PackageFault('unreadable', `the cell ${addressOf(span)} names the shared text ${index}, and there are ${strings.length}`);
  return text;
}

function valueOf(text: string, span: CellSpan, source: CellSource): CellValue {
  switch (span.type) {
    case '':
    case 'n': {
      const serial = Number.isNaN(Number(text)) ? isoSerial(unescapeXml(text), source.formatOf(span.style), source.dateSystem) : null;
      return serial ?? numberOf(text);
    }
    case 's':
      return sharedText(text, span, source.strings);
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'd':
      return isoSerial(text, 'd', source.dateSystem) ?? kept(unescapeXml(text), source.texts);
    default:
      return kept(unescapeCellText(text), source.texts);
  }
}

/** Reads a cell that a scan has found. Formulas that are shared are written out for the cell. */
export function readCell(text: string, span: CellSpan, source: CellSource): CellContent {
  const { contentStart: from, contentEnd: to } = span;
  if (from === to) return { value: '', formula: undefined };
  const { prefix } = source;
  if (prefix === '' && text.startsWith('<v>', from) && text.indexOf('</v>', from) === to - 4) {
    return { value: valueOf(text.slice(from + 3, to - 4), span, source), formula: undefined };
  }
  const content = text.slice(from, to);
  if (inner(content, `${prefix}c`) !== null) throw new PackageFault('unreadable', `the cell ${addressOf(span)} does not end`);
  if (span.type === 'inlineStr') {
    const item = inner(content, `${prefix}is`);
    return { value: item === null ? '' : kept(itemText(item.text), source.texts), formula: undefined };
  }
  const [formula, value] = [inner(content, `${prefix}f`), inner(content, `${prefix}v`)];
  return {
    value: value === null ? '' : valueOf(value.text, span, source),
    formula: formula === null ? undefined : formulaOf(formula, span, source),
  };
}

function formulaOf(formula: { readonly tag: string; readonly text: string }, span: CellSpan, { shared, guard }: CellSource): string | undefined {
  const own = ownText(unescapeXml(formula.text));
  if (attributeOfTag(formula.tag, 't') !== 'shared') return own === '' ? undefined : `=${own}`;
  const index = attributeOfTag(formula.tag, 'si') ?? '';
  if (own === '') {
    const moved = shared.get(index)?.(span.row, span.column);
    guard.shared(moved?.length ?? 0);
    return moved;
  }
  shared.set(index, sharedFormula(`=${own}`, span.row, span.column));
  return `=${own}`;
}
