import { SETTINGS } from '../../../src/core/reading/settingCatalogue';
import { settingOptions } from '../../../src/core/reading/settingOptions';

it.each(SETTINGS.filter(({ words }) => words.length > 0).map((setting) => [setting.name, setting] as const))('%s: each word it takes has a meaning of its own to choose by', (_, setting) => {
  const options = settingOptions(setting);
  expect(options.map(({ value }) => value)).toEqual(setting.words);
  for (const { value, words } of options) expect([value, words]).not.toEqual([value, value]);
  expect(new Set(options.map(({ words }) => words)).size).toBe(options.length);
});

it('a setting that takes anything else has none', () => {
  expect(settingOptions({ words: [] })).toEqual([]);
});
