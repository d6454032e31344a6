import { readKeptSettings, resetSettings, saveSettings } from '../../src/app/keptSettings';
import { reviewWorkbook } from '../../src/app/reviewWorkbook';
import { SETTINGS_NAMESPACE, writeSettings } from '../../src/core/reading/savedSettings';
import { budgetGrid } from '../builders/budgetGrid';
import { gridOf } from '../builders/grid';
import { gridHost } from '../builders/gridHost';

const BUDGET = budgetGrid(['ICT', 'Pay', 900_000, 1_050_000]);
const FILE = BUDGET.file;
const names = async (host: ReturnType<typeof gridHost>) => (await readKeptSettings(host)).settings.map(({ name, value }) => `${name}=${String(value)}`);

describe('settings saved in the pane', () => {
  it('are kept in the workbook over those it keeps, and reset one by one or all at once', async () => {
    const host = gridHost(BUDGET);
    expect(await saveSettings(host, FILE, [{ name: 'period', value: '6' }, { name: 'vacancyFactor', value: '4' }])).toBeNull();
    expect(await saveSettings(host, FILE, [{ name: 'vacancyFactor', value: '5' }, { name: 'wards', value: 'All' }])).toBeNull();
    expect(await names(host)).toEqual(['period=6', 'vacancyFactor=5', 'wards=All']);
    await saveSettings(host, FILE, [{ name: 'vacancyFactor', value: '' }]);
    expect(await names(host)).toEqual(['period=6', 'wards=All']);
    await resetSettings(host, FILE);
    expect(await names(host)).toEqual([]);
  });

  it('win over the Settings sheet, and what is given with the request wins over both', async () => {
    const host = gridHost(BUDGET, gridOf('Settings', [['Setting', 'Value'], ['tolerance.balance', 500]]));
    const balance = async (...given: readonly string[]) => {
      const outcome = await reviewWorkbook(host, given.map((value) => ({ name: 'tolerance.balance', value, dateSystem: 1900 as const })));
      return outcome.kind === 'failed' ? outcome.failure : outcome.review.policy.tolerance.balance;
    };
    expect(await balance()).toBe(50_000);
    await saveSettings(host, FILE, [{ name: 'tolerance.balance', value: '600' }]);
    expect([await balance(), await balance('700')]).toEqual([60_000, 70_000]);
  });

  it('of the first workbook win over those of one that is read with it', async () => {
    const texts = [{ file: 'own.xlsx', xml: writeSettings([{ name: 'period', value: '6' }]) }, { file: 'other.xlsx', xml: writeSettings([{ name: 'period', value: '9' }, { name: 'wards', value: 'All' }]) }];
    const { settings } = await readKeptSettings({ readGrids: () => Promise.resolve([]), readKept: () => Promise.resolve(texts) });
    expect(settings.map(({ name, value }) => `${name}=${String(value)}`)).toEqual(['period=6', 'wards=All']);
  });

  it('that were changed by hand are said and not used; what can be read is', async () => {
    const host = gridHost(BUDGET);
    host.kept.set(SETTINGS_NAMESPACE, writeSettings([{ name: 'period', value: '99' }, { name: 'wards', value: 'All' }]));
    const outcome = await reviewWorkbook(host, []);
    expect(outcome).toMatchObject({ kind: 'reviewed', review: { policy: { wards: 'All' }, issues: expect.arrayContaining([expect.objectContaining({ code: 'setting.keptUnreadable', count: 1 })]) as unknown } });
  });

  it('are not saved where the workbook may not be changed, which is said', async () => {
    const host = gridHost(BUDGET);
    host.refuses = { kind: 'readOnly' };
    expect(await saveSettings(host, FILE, [{ name: 'period', value: '6' }])).toEqual({ kind: 'readOnly' });
  });
});
