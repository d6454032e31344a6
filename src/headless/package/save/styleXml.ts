import { type BorderStyle, type CellStyle, PLAIN } from '../../workbook/cellStyle';
import { CONDITIONAL_EDGES, type ConditionalFormatState } from '../../workbook/sheetState';
import { ALIGNMENTS, EDGES, LINES } from '../open/readStyles';
import { escapeAttribute } from '../xml/xmlText';

function colorXml(tag: string, hex: string): string {
  return `<${tag} rgb="FF${hex.replace('#', '').toUpperCase()}"/>`;
}

/** A font of the styles part. */
export function fontXml(style: CellStyle): string {
  const flags = `${style.bold ? '<b/>' : ''}${style.italic ? '<i/>' : ''}${style.strikethrough ? '<strike/>' : ''}`;
  const underline = style.underline === 'None' ? '' : style.underline === 'Single' ? '<u/>' : '<u val="double"/>';
  return `<font>${flags}${underline}<sz val="${style.fontSize}"/>${colorXml('color', style.fontColor || PLAIN.fontColor)}<name val="${escapeAttribute(style.fontName)}"/><family val="2"/></font>`;
}

/** A fill of the styles part. */
export function fillXml(fill: string): string {
  if (fill === '') return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid">${colorXml('fgColor', fill)}<bgColor indexed="64"/></patternFill></fill>`;
}

function lineXml(tag: string, line: BorderStyle | undefined): string {
  if (line === undefined || line.style === 'None') return `<${tag}/>`;
  const ofStyle = Object.entries(LINES).filter(([, { style }]) => style === line.style);
  const [name = 'thin'] = ofStyle.find(([, { weight }]) => weight === line.weight) ?? ofStyle[0] ?? [];
  return `<${tag} style="${name}">${colorXml('color', line.color || '#000000')}</${tag}>`;
}

/** A border of the styles part. */
export function borderXml(borders: CellStyle['borders']): string {
  return `<border>${EDGES.map(([tag, edge]) => lineXml(tag, borders[edge])).join('')}<diagonal/></border>`;
}

function word(alignment: string): string {
  const named = Object.entries(ALIGNMENTS).find(([, name]) => name === alignment)?.[0];
  return named ?? alignment.charAt(0).toLowerCase() + alignment.slice(1);
}

/** The alignment of a cell format; '' where it is the usual one. */
export function alignmentXml(style: CellStyle): string {
  const horizontal = style.horizontalAlignment === 'General' ? '' : ` horizontal="${word(style.horizontalAlignment)}"`;
  const vertical = style.verticalAlignment === 'Bottom' ? '' : ` vertical="${word(style.verticalAlignment)}"`;
  const rest = `${style.wrapText ? ' wrapText="1"' : ''}${style.indentLevel > 0 ? ` indent="${style.indentLevel}"` : ''}`;
  return horizontal + vertical + rest === '' ? '' : `<alignment${horizontal}${vertical}${rest}/>`;
}

/** The protection of a cell format; '' where it is the usual one. */
export function protectionXml({ locked }: CellStyle): string {
  return locked ? '' : '<protection locked="0"/>';
}

/** What a conditional format lays over a cell. */
export function differenceXml({ fill, fontColor, bold, borders }: ConditionalFormatState): string {
  const weight = bold === null ? '' : bold ? '<b/>' : '<b val="0"/>';
  const font = weight === '' && fontColor === '' ? '' : `<font>${weight}${fontColor === '' ? '' : colorXml('color', fontColor)}</font>`;
  const background = fill === '' ? '' : `<fill><patternFill>${colorXml('bgColor', fill)}</patternFill></fill>`;
  const lines = CONDITIONAL_EDGES.map((edge) => (borders[edge] === '' ? '' : `<${edge} style="thin">${colorXml('color', borders[edge])}</${edge}>`)).join('');
  const box = lines === '' ? '' : `<border>${lines}</border>`;
  return `<dxf>${font}${background}${box}</dxf>`;
}
