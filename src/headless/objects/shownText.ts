import type { CellValue } from '../workbook/sheetState';
import { dateText, isDateSection } from './dateText';
import { formatSections, type NumberPart, type Section } from './formatSections';

/** A cell's text as its number format shows it; null when this host does not know the format. */
export function shownText(value: CellValue | undefined, numberFormat: string, dateSystem: 1900 | 1904): string | null {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (numberFormat === 'General' || numberFormat === '@') return typeof value === 'number' ? generalText(value) : value;
  const sections = formatSections(numberFormat);
  if (sections === null) return null;
  if (typeof value === 'string') return wordText(value, sections);
  return numberText(value, sections, dateSystem);
}

function wordText(value: string, sections: readonly Section[]): string {
  const section = sections[3] ?? (sections.length === 1 && sections[0]?.some((part) => part.kind === 'text') ? sections[0] : undefined);
  if (section === undefined) return value;
  return section.map((part) => (part.kind === 'text' ? value : part.kind === 'literal' ? part.text : '')).join('');
}

function numberText(value: number, sections: readonly Section[], dateSystem: 1900 | 1904): string | null {
  const [positive, negative, nil] = sections;
  if (positive === undefined) return generalText(value);
  const section = (value < 0 ? negative : value === 0 ? nil : undefined) ?? positive;
  if (isDateSection(section)) return dateText(value, section, dateSystem);
  const text = section.map((part) => partText(part, Math.abs(value))).join('');
  return value < 0 && negative === undefined && /[1-9]/.test(text) ? `-${text}` : text;
}

function partText(part: Section[number], size: number): string {
  if (part.kind === 'number') return digitsText(size, part);
  if (part.kind === 'general') return generalText(size);
  return part.kind === 'literal' ? part.text : '';
}

function digitsText(size: number, part: NumberPart): string {
  const [whole = '', fraction = ''] = roundedDecimal(size * part.scale, part.decimals).split('.');
  const digits = (whole === '0' ? '' : whole).padStart(part.leastWhole, '0');
  const grouped = part.grouped ? digits.replaceAll(/\B(?=(\d{3})+$)/g, ',') : digits;
  const kept = fraction.replace(new RegExp(`0{0,${part.decimals - part.leastDecimals}}$`), '');
  return part.decimals === 0 ? grouped : `${grouped}.${kept}`;
}

/** Half away from zero on the shortest decimal that names the number, as Excel shows it. */
function roundedDecimal(size: number, decimals: number): string {
  const shifted = Math.round(Number(`${Number(size.toPrecision(15))}e${decimals}`));
  return Number.isFinite(shifted) && shifted < 1e15 ? Number(`${shifted}e-${decimals}`).toFixed(decimals) : size.toFixed(decimals);
}

/** A number as a General cell shows it when the column is wide: at most eleven characters. */
export function generalText(value: number): string {
  const size = Math.abs(value);
  if (value === 0) return '0';
  if (size >= 1e11 || size < 1e-9) return scientific(value);
  const whole = Math.trunc(size).toString().length;
  const text = String(Number(value.toFixed(Math.max(0, 10 - whole))));
  return text.includes('e') ? scientific(value) : text;
}

function scientific(value: number): string {
  const [digits = '', power = '0'] = value.toExponential(5).split('e');
  const sign = power.startsWith('-') ? '-' : '+';
  return `${digits.replace(/\.?0+$/, '')}E${sign}${power.replace(/^[-+]/, '').padStart(2, '0')}`;
}
