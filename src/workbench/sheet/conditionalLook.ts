import { parseArea } from '../../headless/objects/area';
import type { CellValue, ConditionalFormatState, ConditionalRule, SheetState } from '../../headless/workbook/sheetState';
import { isIn } from './sheetShape';

/** What conditional formats add to the look of a cell. */
export type ConditionalLook = Partial<Pick<ConditionalFormatState, 'fill' | 'fontColor' | 'bold' | 'borders'>>;

interface Place {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
}

/** The look that the conditional formats of a sheet give a cell: of those that hold, the first that says something counts. */
export function conditionalLook({ sheet, row, column }: Place): ConditionalLook | null {
  const here = sheet.conditionalFormats.filter(({ areas }) => areas.some((area) => isIn(area, row, column)));
  if (here.length === 0) return null;
  let look: ConditionalLook = {};
  for (const format of [...here].sort((a, b) => a.priority - b.priority)) {
    if (holds(format, { sheet, row, column }) !== true) continue;
    look = { ...said(format), ...look };
    if (format.stopIfTrue) break;
  }
  return look;
}

/** How many conditional formats of a sheet this page cannot work out. */
export function unknownFormats(sheet: SheetState): number {
  return sheet.conditionalFormats.filter((format) => holds(format, { sheet, row: format.areas[0]?.firstRow ?? 0, column: format.areas[0]?.firstColumn ?? 0 }) === null).length;
}

function said({ fill, fontColor, bold, borders }: ConditionalFormatState): ConditionalLook {
  return {
    ...(fill === '' ? {} : { fill }),
    ...(fontColor === '' ? {} : { fontColor }),
    ...(bold === null ? {} : { bold }),
    ...(Object.values(borders).every((color) => color === '') ? {} : { borders }),
  };
}

/** Whether a rule holds for a cell; null when this page cannot tell. */
function holds({ rule, areas }: ConditionalFormatState, place: Place): boolean | null {
  const value = valueOf(place.sheet, place.row, place.column);
  if (rule.type === 'ContainsText') return containsText(rule, String(value));
  if (rule.type === 'CellValue') return compares(rule, value);
  return formulaHolds(rule.formula, { ...place, from: areas[0] ?? null });
}

function valueOf(sheet: SheetState, row: number, column: number): CellValue {
  return sheet.rows.get(row)?.values[column] ?? '';
}

function containsText({ operator, text }: Extract<ConditionalRule, { type: 'ContainsText' }>, value: string): boolean {
  const [inside, looked] = [value.toLowerCase(), text.toLowerCase()];
  if (operator === 'BeginsWith') return inside.startsWith(looked);
  if (operator === 'EndsWith') return inside.endsWith(looked);
  return inside.includes(looked) === (operator === 'Contains');
}

const COMPARE: Readonly<Record<string, (value: number | string, first: number | string, second: number | string) => boolean>> = {
  EqualTo: (value, first) => value === first,
  NotEqualTo: (value, first) => value !== first,
  GreaterThan: (value, first) => value > first,
  LessThan: (value, first) => value < first,
  GreaterThanOrEqual: (value, first) => value >= first,
  LessThanOrEqual: (value, first) => value <= first,
  Between: (value, first, second) => value >= first && value <= second,
  NotBetween: (value, first, second) => value < first || value > second,
};

function compares({ operator, formula1, formula2 }: Extract<ConditionalRule, { type: 'CellValue' }>, value: CellValue): boolean | null {
  const [first, second] = [constantIn(formula1), formula2 === null ? 0 : constantIn(formula2)];
  const compare = COMPARE[operator];
  if (compare === undefined || first === null || second === null) return null;
  if (value === '') return compare(typeof first === 'number' ? 0 : '', first, second);
  if (typeof value === 'boolean' || typeof value !== typeof first) return operator.startsWith('Not');
  return compare(typeof value === 'string' ? value.toLowerCase() : value, first, second);
}

/** The number or text that a formula is; null when it is anything else. */
function constantIn(formula: string): number | string | null {
  const text = formula.replace(/^=/, '').trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"').toLowerCase();
  return /^[-+]?\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}

const SOME_TEXT = /^=LEN\("(?:[^"]|"")+"\)>0$/i;
const EQUALS = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})="((?:[^"]|"")*)"$/i;

/** Formulas that hold always, and those that compare cells with words: what marks cells and what colours a status. */
function formulaHolds(formula: string, { sheet, row, column, from }: Place & { readonly from: { readonly firstRow: number; readonly firstColumn: number } | null }): boolean | null {
  if (SOME_TEXT.test(formula)) return true;
  const inside = /^=OR\((.*)\)$/i.exec(formula)?.[1] ?? formula.slice(1);
  let any = false;
  for (const term of inside.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)) {
    const [, fixedColumn, letters = '', fixedRow, digits = '', word = ''] = EQUALS.exec(term.trim()) ?? [];
    const cell = parseArea(letters + digits);
    if (cell === null || from === null) return null;
    const at = valueOf(sheet, cell.firstRow + (fixedRow === '$' ? 0 : row - from.firstRow), cell.firstColumn + (fixedColumn === '$' ? 0 : column - from.firstColumn));
    any ||= String(at).toLowerCase() === word.replaceAll('""', '"').toLowerCase();
  }
  return any;
}
