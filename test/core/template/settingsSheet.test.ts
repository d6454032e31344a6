import { defaultPolicy } from '../../../src/core/model/policy';
import { SETTINGS } from '../../../src/core/reading/settingCatalogue';
import { readTables } from '../../../src/core/reading/readTables';
import { settingsSheet } from '../../../src/core/template/settingsSheet';
import { gridOfPlain } from '../../builders/templateGrid';

const given = (name: string, value: string) => ({ name, value, dateSystem: 1900 as const });
const entries = (sheet: ReturnType<typeof settingsSheet>, column: number) => sheet.cells.filter((cell) => cell.look === 'entry' && cell.column === column && cell.value !== '');

it('lists every setting with what it takes and what it is without it, and sets none', () => {
  const sheet = settingsSheet(2007, []);
  expect(entries(sheet, 1).map(({ value }) => value)).toEqual(SETTINGS.map(({ name }) => name));
  expect(entries(sheet, 2)).toEqual([]);
  expect(entries(sheet, 4)[4]).toMatchObject({ value: 'How far a balance group may be from nil, either way; without it 1,000' });
  const { policy, issues } = readTables([gridOfPlain(sheet)], []);
  expect(issues).toEqual([]);
  expect(policy).toEqual(defaultPolicy(2000, 12));
});

it('has what was given where it belongs, a number as a number and a day as a day, and it is read so', () => {
  const sheet = settingsSheet(2026, [given('YEAR', '2026/27'), given('tolerance.balance', '500'), given('asAt', '31/10/2026'), given('vacancyFactor.ICT', '4')]);
  expect(entries(sheet, 2).map(({ value, format }) => [value, format])).toEqual([['2026/27', 'words'], [46_326, 'date'], [500, 'number'], ['4', 'words']]);
  const { policy, issues } = readTables([gridOfPlain(sheet)], []);
  expect(issues).toEqual([]);
  expect(policy).toMatchObject({ year: { startsIn: 2026 }, asAt: '2026-10-31', tolerance: { balance: 50_000 } });
  expect([...policy.vacancyFactorByStream.keys()]).toEqual(['ICT']);
});

it('checks each value as its setting takes it', () => {
  const sheet = settingsSheet(2007, []);
  const ruleOf = (name: string) => sheet.rules.find(({ area }) => area.firstRow === entries(sheet, 1).find(({ value }) => value === name)?.row);
  expect(ruleOf('period')).toMatchObject({ kind: 'whole', from: 1, to: 13, area: { firstColumn: 2, lastColumn: 2 } });
  expect(ruleOf('recharge.pool')).toMatchObject({ kind: 'list', words: ['held', 'flexed'], closed: true });
  expect(ruleOf('asAt')).toMatchObject({ kind: 'date' });
  expect(ruleOf('oncost.pension')).toMatchObject({ kind: 'number', from: 0, to: 100, sentence: 'Type per cent as a plain number, nil or more (4 for 4%), or leave it blank.' });
  expect(ruleOf('tender.threshold')).toMatchObject({ kind: 'number' });
  expect(ruleOf('wards')).toBeUndefined();
});
