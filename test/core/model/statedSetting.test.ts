import { type StatedSetting, savedSettings } from '../../../src/core/model/statedSetting';

const stated = (name: string, from: StatedSetting['from'], value = '5'): StatedSetting => ({ name, value, from, at: from === 'sheet' ? { file: '', sheet: 'Settings', cells: 'B2' } : null });

it('names what was saved in the pane and is in use, with the value of the sheet that it stands before', () => {
  const sheet = stated('vacancyFactor', 'sheet', '4');
  expect([...savedSettings([sheet, stated('period', 'sheet'), stated('VacancyFactor', 'saved'), stated('wards', 'saved')])]).toEqual([['VacancyFactor', sheet], ['wards', null]]);
});

it('names none that the request gives otherwise', () => {
  expect(savedSettings([stated('period', 'saved'), stated('period', 'given')]).size).toBe(0);
});
