import { dayNumber } from '../model/day';
import type { CellValue } from '../model/grid';
import { present } from '../model/present';
import { fromNumber } from '../model/quantity';
import { sayNumber } from '../model/wording';
import { settingRows } from '../reading/datasets/settingRows';
import { parseDay, readText } from '../reading/readCell';
import { type GivenSetting, type SettingDefinition, SETTINGS } from '../reading/settingCatalogue';
import type { CellRule, PlainCell, PlainFormat, PlainSheet } from '../sheet/plainSheet';
import type { SheetArea } from '../sheet/sheet';
import { datasetSheet } from './datasetSheet';
import { entryRule } from './entryRule';

/** The sheet of settings: a row for each with what it takes and what it is without; a value only where one was given. */
export function settingsSheet(year: number, given: readonly GivenSetting[]): PlainSheet {
  const named = new Map(given.map(({ name, value }) => [name.trim().toLowerCase(), value]));
  const known = new Set(SETTINGS.map(({ name }) => name.toLowerCase()));
  const others = given.filter(({ name }) => !known.has(name.trim().toLowerCase()));
  const sheet = datasetSheet(settingRows, year, [
    ...SETTINGS.map((setting) => ({ name: setting.name, value: entryOf(setting, named.get(setting.name.toLowerCase()) ?? ''), unit: takes(setting), note: noteOf(setting) })),
    ...others.map(({ name, value }) => ({ name: name.trim(), value })),
  ]);
  const [first, column] = firstValue(sheet);
  const settingAt = ({ row, column: at, look }: PlainCell): SettingDefinition | undefined => (look === 'entry' && at === column ? SETTINGS[row - first] : undefined);
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, format: formatOf(settingAt(cell)) ?? cell.format })),
    rules: SETTINGS.flatMap((setting, index) => ruleOf(setting, { firstRow: first + index, lastRow: first + index, firstColumn: column, lastColumn: column })),
  };
}

function firstValue({ cells }: PlainSheet): readonly [row: number, column: number] {
  const { column } = present(cells.find(({ look, value }) => look === 'neededHeading' && value === settingRows.fields[1]?.aliases[0]), 'heading of values');
  return [Math.min(...cells.filter(({ look }) => look === 'entry').map(({ row }) => row)), column];
}

function takes({ words, unit }: SettingDefinition): string {
  return words.length > 0 ? words.join(', ') : unit;
}

function noteOf({ means, standard }: SettingDefinition): string {
  const value = typeof standard === 'number' ? sayNumber(fromNumber(standard)) : standard;
  return value === '' ? means : `${means}; without it ${value}`;
}

/** Years and texts are kept as typed, or Excel would take 2007/08 for a month. */
function formatOf(setting: SettingDefinition | undefined): PlainFormat | null {
  if (setting === undefined) return null;
  if (setting.unit === 'date') return 'date';
  return setting.unit === '£' || setting.unit === 'per cent' || setting.range !== null ? 'number' : 'words';
}

/** A value given on the command line as it would be typed: a number as a number, a day as a day. */
function entryOf(setting: SettingDefinition, value: CellValue): CellValue {
  const [text, format] = [readText(value), formatOf(setting)];
  const day = format === 'date' ? parseDay(text) : null;
  if (day !== null) return dayNumber(day) + 2;
  return format === 'number' && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : value;
}

function ruleOf({ words, range, unit, expected }: SettingDefinition, area: SheetArea): readonly CellRule[] {
  const sentence = `Type ${expected}, or leave it blank.`;
  if (words.length > 0) return [{ area, kind: 'list', words, closed: true, sentence }];
  if (range !== null) return [{ area, kind: 'whole', from: range[0], to: range[1], sentence }];
  const rule = unit === '£' ? entryRule({ money: true }, area) : unit === 'date' ? entryRule({ holds: 'date' }, area) : unit === 'per cent' ? entryRule({ holds: 'per cent' }, area) : null;
  return rule === null ? [] : [{ ...rule, sentence }];
}
