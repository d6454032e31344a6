import { type BorderStyle, type CellStyle, type Edge, PLAIN } from '../../workbook/cellStyle';
import { type XmlElement, attribute, child, childrenOf, isOn, parseXml } from '../xml/xmlTree';
import { BUILT_IN } from './numberFormats';
import { type ReadColor, colorReader } from './themeColors';

/** The looks of a workbook by the index its cells use, and how to read its colours. */
export interface OpenStyles {
  readonly cells: readonly CellStyle[];
  /** What conditional formats apply, by their index. */
  readonly differences: readonly XmlElement[];
  readonly color: ReadColor;
}

type Line = Pick<BorderStyle, 'style' | 'weight'>;

/** Lines as the file names them. */
export const LINES: Readonly<Record<string, Line>> = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  dotted: { style: 'Dot', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
};

/** Edges as the file names them, in its order. */
export const EDGES: readonly (readonly [string, Edge])[] = [
  ['left', 'EdgeLeft'],
  ['right', 'EdgeRight'],
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
];

/** Alignments whose names differ from the file's by more than the first letter. */
export const ALIGNMENTS: Readonly<Record<string, string>> = { centerContinuous: 'CenterAcrossSelection' };

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

function oneOf<Word extends string>(words: readonly Word[], value: string | undefined, absent: Word): Word {
  const wanted = value === undefined ? absent : (ALIGNMENTS[value] ?? value.charAt(0).toUpperCase() + value.slice(1));
  return words.find((word) => word === wanted) ?? absent;
}

function isSet(element: XmlElement | undefined): boolean {
  return element !== undefined && isOn(element, 'val', 'on');
}

function fontOf(font: XmlElement | undefined, color: ReadColor) {
  const underline = child(font, 'u');
  const kind = attribute(underline, 'val') ?? 'single';
  return {
    fontName: attribute(child(font, 'name'), 'val') ?? PLAIN.fontName,
    fontSize: Number(attribute(child(font, 'sz'), 'val') ?? PLAIN.fontSize),
    fontColor: color(child(font, 'color')) ?? PLAIN.fontColor,
    bold: isSet(child(font, 'b')),
    italic: isSet(child(font, 'i')),
    strikethrough: isSet(child(font, 'strike')),
    underline: underline === undefined || kind === 'none' ? 'None' : kind.startsWith('double') ? 'Double' : 'Single',
  } as const;
}

function fillOf(fill: XmlElement | undefined, color: ReadColor): string {
  const pattern = child(fill, 'patternFill');
  const kind = attribute(pattern, 'patternType') ?? 'none';
  if (pattern === undefined || kind === 'none') return '';
  return color(child(pattern, kind === 'solid' ? 'fgColor' : 'bgColor')) ?? '';
}

function bordersOf(border: XmlElement | undefined, color: ReadColor): CellStyle['borders'] {
  const lines = EDGES.flatMap(([name, edge]) => {
    const side = child(border, name);
    const line = LINES[attribute(side, 'style') ?? ''];
    return line === undefined ? [] : [[edge, Object.freeze({ ...line, color: color(child(side, 'color')) ?? '#000000' })] as const];
  });
  return lines.length === 0 ? PLAIN.borders : Object.freeze(Object.fromEntries(lines));
}

function alignmentOf(xf: XmlElement) {
  const alignment = child(xf, 'alignment');
  return {
    horizontalAlignment: oneOf(HORIZONTAL, attribute(alignment, 'horizontal'), 'General'),
    verticalAlignment: oneOf(VERTICAL, attribute(alignment, 'vertical'), 'Bottom'),
    wrapText: isOn(alignment, 'wrapText', 'off'),
    indentLevel: Number(attribute(alignment, 'indent') ?? 0),
    locked: isOn(child(xf, 'protection'), 'locked', 'on'),
  } as const;
}

/** The number formats that a styles part names, the built-in ones among them. */
export function numberFormatsOf(root: XmlElement | undefined): ReadonlyMap<number, string> {
  const own = childrenOf(child(root, 'numFmts'), 'numFmt').map((format) => [Number(attribute(format, 'numFmtId')), attribute(format, 'formatCode') ?? 'General'] as const);
  return new Map([...BUILT_IN, ...own]);
}

function memo<Value>(read: (index: number) => Value): (index: number) => Value {
  const known = new Map<number, Value>();
  return (index) => {
    const value = known.get(index) ?? read(index);
    known.set(index, value);
    return value;
  };
}

/** Reads the looks of a workbook from its styles and its theme; cells of one look share one frozen object. */
export function readStyles(styles: string, theme: string): OpenStyles {
  const root = styles === '' ? undefined : parseXml(styles);
  const color = colorReader(theme, childrenOf(child(child(root, 'colors'), 'indexedColors'), 'rgbColor'));
  const [fonts, fills, borders] = [child(root, 'fonts')?.children, child(root, 'fills')?.children, child(root, 'borders')?.children];
  const [font, fill, border] = [memo((at) => fontOf(fonts?.[at], color)), memo((at) => fillOf(fills?.[at], color)), memo((at) => bordersOf(borders?.[at], color))];
  const formats = numberFormatsOf(root);
  const cells = childrenOf(child(root, 'cellXfs'), 'xf').map((xf): CellStyle => {
    const number = (name: string): number => Number(attribute(xf, name) ?? 0);
    const numberFormat = formats.get(number('numFmtId')) ?? 'General';
    return Object.freeze({ numberFormat, fill: fill(number('fillId')), ...font(number('fontId')), borders: border(number('borderId')), ...alignmentOf(xf) });
  });
  return { cells: interned(cells), differences: childrenOf(child(root, 'dxfs'), 'dxf'), color };
}

function interned(styles: readonly CellStyle[]): readonly CellStyle[] {
  const known = new Map<string, CellStyle>();
  return styles.map((style) => {
    const key = styleKey(style);
    const first = known.get(key) ?? style;
    known.set(key, first);
    return first;
  });
}

/** One text for one look, however its object was made. */
export function styleKey(style: CellStyle): string {
  const borders = EDGES.map(([, edge]) => Object.values(lineOf(style.borders[edge])).join(' '));
  const { numberFormat, fill, fontName, fontSize, fontColor, bold, italic, underline, strikethrough } = style;
  const { horizontalAlignment, verticalAlignment, wrapText, indentLevel, locked } = style;
  return JSON.stringify([
    [numberFormat, fill.toUpperCase(), fontName, fontSize, fontColor.toUpperCase(), bold, italic, underline, strikethrough],
    [borders, horizontalAlignment, verticalAlignment, wrapText, indentLevel, locked],
  ]);
}

function lineOf(line: BorderStyle | undefined) {
  if (line === undefined || line.style === 'None') return {};
  return { style: line.style, weight: line.weight, color: line.color.toUpperCase() };
}
