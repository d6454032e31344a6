import type { CellValue } from '../../workbook/sheetState';
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
}

/** The content of a cell as Excel would give it: '' is empty, errors are texts, a formula has its equals sign. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | undefined;
}

/** The text between the tags of the first element with this name in a stretch of text; null when there is none. */
function inner(text: string, name: string, span: { readonly from: number; readonly to: number }): { readonly tag: string; readonly text: string } | null {
  const { from, to } = span;
  let start = text.indexOf(`<${name}`, from);
  while (start >= 0 && start < to && !/[\s/>]/.test(text.charAt(start + 1 + name.length))) start = text.indexOf(`<${name}`, start + 1);
  if (start < 0 || start >= to) return null;
  const end = tagEnd(text, start + 1);
  const tag = text.slice(start, end);
  if (tag.endsWith('/>')) return { tag, text: '' };
  const close = text.indexOf(`</${name}`, end);
  return { tag, text: text.slice(end, close < 0 || close > to ? to : close) };
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

function valueOf(text: string, span: CellSpan, source: CellSource): CellValue {
  switch (span.type) {
    case '':
    case 'n': {
      const serial = Number.isNaN(Number(text)) ? isoSerial(unescapeXml(text), source.formatOf(span.style), source.dateSystem) : null;
      return serial ?? numberOf(text);
    }
    case 's':
      return source.strings[Number(text)] ?? '';
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
  if (prefix === '' && text.startsWith('<v>', from)) {
    return { value: valueOf(text.slice(from + 3, text.indexOf('</v>', from)), span, source), formula: undefined };
  }
  if (span.type === 'inlineStr') {
    const item = inner(text, `${prefix}is`, { from, to });
    return { value: item === null ? '' : kept(itemText(item.text), source.texts), formula: undefined };
  }
  const [formula, value] = [inner(text, `${prefix}f`, { from, to }), inner(text, `${prefix}v`, { from, to })];
  return {
    value: value === null ? '' : valueOf(value.text, span, source),
    formula: formula === null ? undefined : formulaOf(formula, span, source.shared),
  };
}

function formulaOf(formula: { readonly tag: string; readonly text: string }, span: CellSpan, shared: CellSource['shared']): string | undefined {
  const own = ownText(unescapeXml(formula.text));
  if (attributeOfTag(formula.tag, 't') !== 'shared') return own === '' ? undefined : `=${own}`;
  const index = attributeOfTag(formula.tag, 'si') ?? '';
  if (own === '') return shared.get(index)?.(span.row, span.column);
  shared.set(index, sharedFormula(`=${own}`, span.row, span.column));
  return `=${own}`;
}
