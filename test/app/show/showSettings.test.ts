import { reviewWorkbook } from '../../../src/app/reviewWorkbook';
import { type ShownSetting, showSettings } from '../../../src/app/show/showSettings';
import { saveSettings } from '../../../src/app/keptSettings';
import { SETTINGS } from '../../../src/core/reading/settingCatalogue';
import { budgetGrid } from '../../builders/budgetGrid';
import { gridOf } from '../../builders/grid';
import { gridHost } from '../../builders/gridHost';

async function shownWith(saved: Readonly<Record<string, string>>) {
  const budget = budgetGrid(['ICT', 'Pay', 900_000, 1_050_000]);
  const host = gridHost(budget, gridOf('Settings', [['Setting', 'Value'], ['tolerance.balance', 500], ['vacancyFactor.ICT', 4], ['forecast.method', 'posts']]));
  await saveSettings(host, budget.file, Object.entries(saved).map(([name, value]) => ({ name, value })));
  const outcome = await reviewWorkbook(host, []);
  if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
  const shown = showSettings(outcome.review);
  const all = shown.groups.flatMap(({ settings }) => settings);
  return { ...shown, all, of: (name: string): ShownSetting | undefined => all.find((setting) => setting.name === name) };
}

describe('the settings as the pane shows them', () => {
  it('are all of the catalogue by subject, each with its unit, default and what it is', async () => {
    const { groups, all, saved } = await shownWith({});
    expect(all.map(({ name }) => name).filter((name) => name !== 'vacancyFactor.ICT').sort()).toEqual(SETTINGS.map(({ name }) => name).sort());
    expect(groups.every(({ settings }) => settings.length > 0)).toBe(true);
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
    expect(all.every(({ help }) => /^[A-Z].*[^.]\.$/.test(help))).toBe(true);
    expect(saved).toBe(0);
  });

  it('say their value and where it comes from: the default, a cell of the Settings sheet, what was saved and what that stands before', async () => {
    const { of, saved } = await shownWith({ 'tolerance.balance': '600', wards: 'All' });
    expect(of('tolerance.establishment')).toMatchObject({ value: '2,500', standard: '2,500', unit: '£', input: 'number', from: 'Default', place: null, isSaved: false });
    expect(of('tolerance.balance')).toMatchObject({ value: '600', standard: '1,000', from: 'Saved here, before 500 in', place: { sheet: 'Settings', cells: 'B2' }, isSaved: true });
    expect(of('forecast.method')).toMatchObject({ value: 'posts', input: 'word', from: 'From', place: { cells: 'B4' } });
    expect(of('wards')).toMatchObject({ value: 'All', input: 'text', from: 'Saved here', place: null });
    expect(saved).toBe(2);
  });

  it('show what the workbook gives in place of no value, and the parts of a setting under it', async () => {
    const { of, all } = await shownWith({});
    expect(of('year')).toMatchObject({ value: '', meanwhile: '2007/08', from: 'Default' });
    expect(of('vacancyFactor.ICT')).toMatchObject({ title: 'Vacancy factor, ICT', value: '4', unit: '%' });
    expect(all.findIndex(({ name }) => name === 'vacancyFactor.ICT')).toBe(all.findIndex(({ name }) => name === 'vacancyFactor') + 1);
  });
});
