import type { CellValue } from '../../model/grid';
import type { RowSource } from '../../model/source';
import type { Dataset } from '../dataset';
import { NOTE } from './aliases';
import { isError, readText } from '../readCell';

/** A row of the Settings sheet before it is understood. */
export interface SettingRow {
  readonly at: RowSource;
  readonly name: string;
  readonly value: CellValue;
}

/** A setting without a value is not set: its default stands. */
export const settingRows: Dataset<SettingRow> = {
  name: 'Settings',
  about: 'One row for each setting. A setting without a value has its default.',
  fields: [
    { name: 'name', aliases: ['Setting', 'Name', 'Setting name', 'Parameter'], means: 'The name of the setting', example: 'period' },
    { name: 'value', aliases: ['Value', 'Setting value'], means: 'What it is set to; blank takes the default', example: 7 },
    { name: 'unit', aliases: ['Unit', 'Units of measure'], means: 'What it takes', example: 'period, 1 to 13' },
    { name: 'note', aliases: [...NOTE, 'Description', 'Default'], means: 'What it is, and what it is when nothing is set', example: 'The period reviewed; without it 12' },
  ],
  needs: [['name'], ['value']],
  read: (row) => {
    const [name, value] = [row.text('name'), row.value('value')];
    if (readText(value) === '' && !isError(value)) return null;
    return name === '' ? row.leaveOut('name') : { at: row.at, name, value };
  },
};
