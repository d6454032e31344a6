import { ExcelFault } from '../client/excelFault';
import type { Area } from '../workbook/sheetState';
import { parseReference } from './area';
import type { HostObject, OneArea } from './hostObject';

/** A text argument, or the error Excel gives. */
export function textArgument(value: unknown): string {
  if (typeof value !== 'string') throw new ExcelFault('InvalidArgument');
  return value;
}

/** A number argument, or the error Excel gives. */
export function numberArgument(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new ExcelFault('InvalidArgument');
  return value;
}

/** A whole number of at least this, or the error Excel gives. */
export function countArgument(value: unknown, least = 0): number {
  const count = numberArgument(value);
  if (!Number.isInteger(count) || count < least) throw new ExcelFault('InvalidArgument');
  return count;
}

/** A yes or no argument, or the error Excel gives. */
export function booleanArgument(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new ExcelFault('InvalidArgument');
  return value;
}

/** One of the words Excel lists, whatever its capitals, or the error Excel gives. */
export function wordArgument<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const asked = textArgument(value).toLowerCase();
  const word = words.find((each) => each.toLowerCase() === asked);
  if (word === undefined) throw new ExcelFault('InvalidArgument');
  return word;
}

/** A range given as an object, or null when something else was given. */
export function rangeOrNull(value: unknown): OneArea | null {
  return isHostObject(value) && value.kind === 'Range' ? value.self : null;
}

/** A range given as an object, or the error Excel gives. */
export function rangeArgument(value: unknown): OneArea {
  const range = rangeOrNull(value);
  if (range === null) throw new ExcelFault('InvalidArgument');
  return range;
}

/** Whether a value is an object of this host. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'kind' in value && 'self' in value;
}

/** Whether an argument was left out. */
export const isLeftOut = (value: unknown): value is null | undefined => value === null || value === undefined;

/** Cells of a sheet given as a range or by their address, or the error Excel gives; those of another sheet are an error. */
export function areaArgument(value: unknown, sheet: OneArea['sheet']): Area {
  const range = rangeOrNull(value);
  if (range !== null) return areaOnSheet(range, sheet);
  const reference = parseReference(textArgument(value));
  if (reference === null || !isNamed(sheet, reference.sheet)) throw new ExcelFault('InvalidArgument');
  return reference.area;
}

/** Whether a sheet is the one an address names; an address without a name is of any sheet. */
export function isNamed(sheet: OneArea['sheet'], name: string | null): boolean {
  return name === null || name.toLowerCase() === sheet.name.toLowerCase();
}

/** An area as an argument of a range within the same sheet, or the error Excel gives. */
export function areaOnSheet(range: OneArea, sheet: OneArea['sheet']): Area {
  if (range.sheet !== sheet) throw new ExcelFault('InvalidArgument');
  return range.area;
}
