import { readTables } from '../../../src/core/reading/readTables';
import { asGiven } from '../../../src/core/reading/savedSettings';
import { type Drawn, gridOf } from '../../builders/grid';

const BUDGET = gridOf('Budget', [['Service', 'Current budget 2007/08', 'Forecast'], ['ICT', 1, 1]]);
const sheet = (...rows: readonly Drawn[]) => gridOf('Settings', [['Setting', 'Value'], ...rows]);
const given = (name: string, value: string) => ({ name, value, dateSystem: 1900 as const });

describe('where a setting was stated', () => {
  it('is the answer about the year, the Settings sheet, what was saved, what was given, in rising order; the last counts', () => {
    const kept = [{ file: '', sheet: '', field: 'year', heading: '', occurrence: 1, value: '2007/08' }];
    const { settings, policy } = readTables([BUDGET, sheet(['tolerance.balance', 500])], [...asGiven([{ name: 'Tolerance.Balance', value: '600' }]), given('tolerance.balance', '700')], kept);
    expect(settings.map(({ name, value, from, at }) => [name, value, from, at?.cells ?? ''])).toEqual([['year', '2007/08', 'answer', ''], ['tolerance.balance', '500', 'sheet', 'B2'], ['tolerance.balance', '600', 'saved', ''], ['tolerance.balance', '700', 'given', '']]);
    expect(policy.tolerance.balance).toBe(70_000);
    expect(readTables([BUDGET, sheet(['tolerance.balance', 500])], asGiven([{ name: 'tolerance.balance', value: '600' }])).policy.tolerance.balance).toBe(60_000);
  });

  it('is said as it would be typed: a date in words, yes and no, lines in one', () => {
    const { settings } = readTables([BUDGET, sheet(['asAt', 39_386], ['publicCopy', true], ['payAward.included', false], ['balance.groups', 'A: ICT\nB: HR'], ['vacancyFactor.ICT', 4])], []);
    expect(settings.map(({ name, value }) => `${name} ${value}`)).toEqual(['asAt 31 October 2007', 'publicCopy yes', 'payAward.included no', 'balance.groups A: ICT | B: HR', 'vacancyFactor.ICT 4']);
  });

  it('leaves out what cannot be used, what there is not, and answers about columns', () => {
    const { settings, faults } = readTables([BUDGET, sheet(['perriod', 7], ['period', 99], ['mapping.Budget.forecast', 'C'], ['period', 7])], [given('period', '14')]);
    expect(settings.map(({ name, value }) => `${name} ${value}`)).toEqual(['period 7']);
    expect(faults).toHaveLength(1);
  });

  it('a year that was saved is no answer to be kept besides', () => {
    const noYear = gridOf('Budget', [['Service', 'Current budget', 'Forecast'], ['ICT', 1, 1]]);
    expect(readTables([noYear], asGiven([{ name: 'year', value: '2007/08' }])).answered).toEqual([]);
    expect(readTables([noYear], [given('year', '2007/08')]).answered).toHaveLength(1);
  });
});
