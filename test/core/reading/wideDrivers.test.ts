import { fraction } from '../../../src/core/model/quantity';
import { DATASETS } from '../../../src/core/reading/datasets/catalogue';
import { findTable } from '../../../src/core/reading/findTables';
import { IssueLog } from '../../../src/core/reading/issueLog';
import { findWideDrivers, isWide, readWideDrivers } from '../../../src/core/reading/wideDrivers';
import { gridOf } from '../../builders/grid';

const COUNTS = gridOf('Devices', [
  ['Directorate', 'Desktops', 'GIS licences', 'Recipient type'],
  ['Adults', 585, '1,000', 'General fund'],
  ['Schools', null, 'many', 'Schools'],
]);

it('reads a column for each driver as a count for each directorate and driver', () => {
  const [found] = findWideDrivers([COUNTS], ['Desktop', 'GIS licence', '']);
  const log = new IssueLog();
  const { source, records } = readWideDrivers(found!, log);
  expect(records.map(({ recipient, driver, audit, recipientType }) => [recipient, driver, audit, recipientType])).toEqual([
    ['Adults', 'Desktops', fraction(585), 'general fund'],
    ['Schools', 'Desktops', null, 'ring-fenced'],
    ['Adults', 'GIS licences', fraction(1000), 'general fund'],
    ['Schools', 'GIS licences', null, 'ring-fenced'],
  ]);
  expect(source).toMatchObject({ dataset: 'Drivers', rows: 2, range: 'A1:D3' });
  expect(records[2]?.at.table.columns.get('audit')).toBe('C');
  expect(log.issues().map(({ code, at }) => `${code} ${at.cells}`)).toEqual(['cell.textNumber C2', 'cell.notNumber C3']);
});

it('is not tempted by sheets without a driver that is charged, nor when no driver is named', () => {
  expect(findWideDrivers([COUNTS], ['Vans'])).toEqual([]);
  expect(findWideDrivers([COUNTS], [''])).toEqual([]);
  expect(findWideDrivers([COUNTS], [])).toEqual([]);
});

it('tells a wide table from a long one', () => {
  const long = findTable(gridOf('Devices', [['Directorate', 'Driver', 'Count'], ['Adults', 'Desktops', 585]]), DATASETS, 2007);
  expect(isWide(long!)).toBe(false);
  expect(isWide(findWideDrivers([COUNTS], ['Desktops'])[0]!)).toBe(true);
});

it('leaves out counts of nobody, and says so', () => {
  const log = new IssueLog();
  const [found] = findWideDrivers([gridOf('Devices', [['Directorate', 'Type', 'Desktops'], ['Adults', null, 5], [null, 'general fund', 7]])], ['Desktops']);
  expect(found && readWideDrivers(found, log).records.map(({ recipient }) => recipient)).toEqual(['Adults']);
  expect(log.issues()).toMatchObject([{ code: 'row.incomplete', facts: { missing: 'recipient' } }]);
});
