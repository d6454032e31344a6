import type { CellValue } from '../../model/grid';
import type { RowSource } from '../../model/source';
import type { Dataset } from '../dataset';

/** A row of the Settings sheet before it is understood. */
export interface SettingRow {
  readonly at: RowSource;
  readonly name: string;
  readonly value: CellValue;
}

export const settingRows: Dataset<SettingRow> = {
  name: 'Settings',
  fields: [
    { name: 'name', aliases: ['Setting', 'Name', 'Setting name'] },
    { name: 'value', aliases: ['Value', 'Setting value'] },
    { name: 'unit', aliases: ['Unit', 'Units'] },
    { name: 'note', aliases: ['Note', 'Notes', 'Description', 'Comment'] },
  ],
  needs: [['name'], ['value'], ['unit', 'note', 'value']],
  read: (row) => ({ at: row.at, name: row.text('name'), value: row.value('value') }),
};
