import { settingRows } from '../../../../src/core/reading/datasets/settingRows';
import { readRows } from '../../../builders/grid';

it('reads names and values as typed, for the setting to judge', () => {
  expect(readRows(settingRows, [['Setting', 'Value', 'Note'], [' period ', 7, 'October'], ['publicCopy', false, null], ['asAt', '#REF!', null]])).toMatchObject({
    records: [{ name: 'period', value: 7 }, { name: 'publicCopy', value: false }, { name: 'asAt', value: '#REF!' }],
    issues: [],
  });
});

it('passes over a setting without a value, and leaves out a value without a name', () => {
  expect(readRows(settingRows, [['Setting', 'Value'], ['Tolerances', null], [null, 5]])).toMatchObject({ records: [], issues: ['row.incomplete 3 name'] });
});
