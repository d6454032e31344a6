import type { CellValue } from '../../workbook/sheetState';
import { escapeCellText, escapeXml } from '../xml/xmlText';

/** A cell to be written. */
export interface WrittenCell {
  /** "B7" */
  readonly reference: string;
  /** Index of its format. */
  readonly style: number;
  readonly value: CellValue | undefined;
  readonly formula: string | undefined;
  /** The formula's element as it stood, where the formula has not changed. */
  readonly keptFormula?: string;
}

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA', '#SPILL!', '#CALC!']);

/** A cell as the file has it; `prefix` is that of the sheet's elements. Texts are written in the cell and are never formulas. */
export function cellXml({ reference, style, value = '', formula, keptFormula }: WrittenCell, prefix: string): string {
  const tag = `<${prefix}c r="${reference}"${style === 0 ? '' : ` s="${style}"`}`;
  const written = keptFormula ?? (formula === undefined ? '' : `<${prefix}f>${escapeXml(formula.replace(/^=/, ''))}</${prefix}f>`);
  if (value === '' && written === '') return style === 0 ? '' : `${tag}/>`;
  const close = `</${prefix}c>`;
  const typed = (type: string, text: string): string => `${tag}${type}>${written}<${prefix}v>${text}</${prefix}v>${close}`;
  if (typeof value === 'number') return Number.isFinite(value) ? typed('', String(value)) : typed(' t="e"', '#NUM!');
  if (typeof value === 'boolean') return typed(' t="b"', value ? '1' : '0');
  if (ERRORS.has(value)) return typed(' t="e"', value);
  if (written !== '') return typed(' t="str"', escapeCellText(value));
  return `${tag} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escapeCellText(value)}</${prefix}t></${prefix}is>${close}`;
}
