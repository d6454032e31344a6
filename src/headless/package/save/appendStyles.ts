import type { CellStyle } from '../../workbook/cellStyle';
import type { ConditionalFormatState } from '../../workbook/sheetState';
import { BUILT_IN } from '../open/numberFormats';
import { numberFormatsOf, readStyles, styleKey } from '../open/readStyles';
import { withAppended, withAttribute, withChildren, withRoot } from '../xml/rewriteXml';
import { escapeAttribute } from '../xml/xmlText';
import { type XmlElement, attribute, child, childrenOf, parseXml, rawOf, tagEnd } from '../xml/xmlTree';
import { MAIN, PROLOG } from './draft';
import { type StyleList, indexIn, styleList } from './styleList';
import { alignmentXml, borderXml, differenceXml, fillXml, fontXml, protectionXml } from './styleXml';

/** The styles of a workbook that is being saved. */
export interface StyleAppender {
  /** The index of the cell format for a look, on a cell that had the format `base`; what the two share is kept as it is written. */
  readonly formatOf: (style: CellStyle, base: number) => number;
  readonly differenceOf: (format: ConditionalFormatState) => number;
  /** The styles part with what was added at the end of its lists. */
  readonly text: () => string;
}

const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];
const FIRST: Readonly<Record<string, readonly string[]>> = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  dxfs: [],
};
/** Formats of a workbook's own are numbered from here. */
const FIRST_OWN = 164;

function numberFormats(root: XmlElement, list: StyleList): (code: string) => number {
  const formats = numberFormatsOf(root);
  const known = new Map([...formats].reverse().map(([id, code]) => [code, id]));
  for (const [id, code] of BUILT_IN) if (formats.get(id) === code) known.set(code, id);
  let next = Math.max(FIRST_OWN - 1, ...formats.keys()) + 1;
  return (code) => {
    const id = known.get(code);
    if (id !== undefined) return id;
    known.set(code, next);
    list.indexOf(`<numFmt numFmtId="${next}" formatCode="${escapeAttribute(code)}"/>`);
    return next++;
  };
}

function listsOf(root: XmlElement) {
  const open = (name: string): StyleList => styleList(root, name, FIRST[name] ?? []);
  return { numFmts: open('numFmts'), fonts: open('fonts'), fills: open('fills'), borders: open('borders'), cellXfs: open('cellXfs'), dxfs: open('dxfs') };
}

type Lists = ReturnType<typeof listsOf>;

/** Writes the cell format for a look, keeping from the old format every piece in which the two looks agree. */
function formatWriter(root: XmlElement, lists: Lists, theme: string) {
  const formats = childrenOf(child(root, 'cellXfs'), 'xf');
  const looks = readStyles(root.source, theme).cells;
  const numberFormat = numberFormats(root, lists.numFmts);
  return (style: CellStyle, base: number): number => {
    const [format, look] = [formats[base], looks[base]];
    const styleId = child(root, 'cellStyleXfs') === undefined ? null : (attribute(format, 'xfId') ?? '0');
    if (look !== undefined && styleKey(look) === styleKey(style)) return base;
    const piece = (name: string, changed: Partial<CellStyle>, fresh: () => number): number =>
      look !== undefined && styleKey({ ...look, ...changed }) === styleKey(look) ? indexIn(format, name) : fresh();
    const { numberFormat: code, fill, borders, fontName, fontSize, fontColor, bold, italic, underline, strikethrough } = style;
    const numFmt = piece('numFmtId', { numberFormat: code }, () => numberFormat(code));
    const font = piece('fontId', { fontName, fontSize, fontColor, bold, italic, underline, strikethrough }, () => lists.fonts.indexOf(fontXml(style)));
    const filled = piece('fillId', { fill }, () => lists.fills.indexOf(fillXml(fill)));
    const border = piece('borderId', { borders }, () => lists.borders.indexOf(borderXml(borders)));
    const inner = innerXml(style, format, look);
    return lists.cellXfs.indexOf(xfXml({ numFmt, font, fill: filled, border, styleId, inner }));
  };
}

/** What stands between the tags of a cell format: as it was where the looks agree, so that a turned text stays turned. */
function innerXml(style: CellStyle, format: XmlElement | undefined, look: CellStyle | undefined): string {
  const raw = (name: string): string => format?.children.filter((inner) => inner.name === name).map(rawOf).join('') ?? '';
  const aligned = look !== undefined && alignmentXml(look) === alignmentXml(style);
  const guarded = look?.locked === style.locked;
  return (aligned ? raw('alignment') : alignmentXml(style)) + (guarded ? raw('protection') : protectionXml(style));
}

interface Pieces {
  readonly numFmt: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly styleId: string | null;
  readonly inner: string;
}

function xfXml({ numFmt, font, fill, border, styleId, inner }: Pieces): string {
  const applied = ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"';
  const named = styleId === null ? '' : ` xfId="${styleId}"`;
  const tag = `<xf numFmtId="${numFmt}" fontId="${font}" fillId="${fill}" borderId="${border}"${named}${applied}`;
  return inner === '' ? `${tag}/>` : `${tag}>${inner}</xf>`;
}

/** Opens the styles of a workbook for adding to them; `text` is '' where it has none, and its theme likewise. */
export function appendStyles(text: string, theme: string): StyleAppender {
  const root = parseXml(text === '' ? `${PROLOG}<styleSheet xmlns="${MAIN}"></styleSheet>` : text);
  const lists = listsOf(root);
  const format = formatWriter(root, lists, theme);
  const known = new Map<number, Map<CellStyle, number>>();
  return {
    formatOf: (style, base) => {
      const ofBase = known.get(base) ?? new Map<CellStyle, number>();
      known.set(base, ofBase);
      const index = ofBase.get(style) ?? format(style, base);
      ofBase.set(style, index);
      return index;
    },
    differenceOf: (rule) => lists.dxfs.indexOf(differenceXml(rule)),
    text: () => withRoot(root, withLists(root, lists)),
  };
}

function withLists(root: XmlElement, lists: Lists): string {
  const grown = Object.entries(lists).flatMap(([name, list]): [string, string][] => {
    const element = child(root, name);
    const added = list.added(lists.cellXfs.added() === '' ? undefined : 'needed');
    if (added === '') return [];
    if (element === undefined) return [[name, `<${name} count="${list.count()}">${added}</${name}>`]];
    const appended = withAppended(element, added);
    const end = tagEnd(appended, 1);
    return [[name, withAttribute(appended.slice(0, end), 'count', String(list.count())) + appended.slice(end)]];
  });
  return grown.length === 0 ? rawOf(root) : withChildren(root, new Map(grown), ORDER);
}
