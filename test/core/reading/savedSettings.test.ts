import fc from 'fast-check';
import { SETTINGS } from '../../../src/core/reading/settingCatalogue';
import { asGiven, mergeSettings, readSettings, settingFault, writeSettings } from '../../../src/core/reading/savedSettings';

const PERIOD = { name: 'period', value: '7' };

it('gives back what was saved, whatever the texts hold', () => {
  fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== ''), (title) => {
    const settings = [PERIOD, { name: 'reportTitle', value: title }, { name: `vacancyFactor.${title}`, value: '4%' }];
    const usable = settings.filter((setting) => settingFault(setting) === null);
    expect(readSettings(writeSettings(usable))).toEqual({ settings: usable, unreadable: 0 });
  }));
});

it('counts and leaves out what no setting can be, and answers about columns', () => {
  const bad = [{ name: 'perriod', value: '7' }, { name: 'period', value: '99' }, { name: 'period', value: ' ' }, { name: 'mapping.Budget.forecast', value: 'F' }, { name: 'reportTitle', value: 'x'.repeat(4_000) }];
  expect(readSettings(writeSettings([PERIOD, ...bad]))).toEqual({ settings: [PERIOD], unreadable: bad.length });
});

it('takes nothing from a text that is not of ours, nor one that is too long', () => {
  expect(readSettings('<other/>')).toEqual({ settings: [], unreadable: 1 });
  expect(readSettings(writeSettings([]))).toEqual({ settings: [], unreadable: 0 });
  expect(readSettings(`${writeSettings([PERIOD])}${' '.repeat(500_000)}`)).toEqual({ settings: [], unreadable: 1 });
});

it('of two of one name keeps the later, and takes out one that is blank', () => {
  expect(mergeSettings([PERIOD, { name: 'Period', value: '8' }, { name: 'wards', value: 'All' }, { name: 'wards', value: ' ' }])).toEqual([{ name: 'Period', value: '8' }]);
});

it('says why a value cannot be saved; a blank can, since it takes the setting back', () => {
  expect(settingFault({ name: 'period', value: '14' })).toMatchObject({ kind: 'badValue', expected: 'a period, 1 to 13' });
  expect(settingFault({ name: 'perriod', value: '' })).toMatchObject({ kind: 'unknown' });
  for (const { name } of SETTINGS) expect([name, settingFault({ name, value: '' })]).toEqual([name, null]);
});

it('is told apart from what is given with the request', () => {
  expect(asGiven([PERIOD])).toEqual([{ ...PERIOD, dateSystem: 1900, from: 'saved' }]);
});
