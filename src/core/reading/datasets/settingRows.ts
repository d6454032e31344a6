import type { CellValue } from '../../model/grid';
import type { RowSource } from '../../model/source';
import type { Dataset } from '../dataset';
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
  fields: [
    { name: 'name', aliases: ['Setting', 'Name', 'Setting name'] },
    { name: 'value', aliases: ['Value', 'Setting value'] },
    { name: 'unit', aliases: ['Unit', 'Units'] },
    { name: 'note', aliases: ['Note', 'Notes', 'Description', 'Comment'] },
  ],
  needs: [['name'], ['value'], ['unit', 'note', 'value']],
  read: (row) => {
    const [name, value] = [row.text('name'), row.value('value')];
    if (readText(value) === '' && !isError(value)) return null;
    return name === '' ? row.leaveOut('name') : { at: row.at, name, value };
  },
};
