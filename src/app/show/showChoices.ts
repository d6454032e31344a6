import { sayNumber } from '../../core/model/wording';
import { SETTINGS, type SettingDefinition } from '../../core/reading/settingCatalogue';
import { type SettingOption, settingOptions } from '../../core/reading/settingOptions';
import type { ScenarioChoice } from '../../core/scenario/scenarioChoices';
import { poundsBeside } from './figures';

/** One thing that may be changed in a what-if, with what it is now. */
export interface ShownChoice {
  /** What finds it again: the name it is asked by, and for a funding line which. */
  readonly key: string;
  readonly name: string;
  readonly group: string;
  readonly label: string;
  /** "now £490 each" */
  readonly now: string;
  /** Beside the field: "£", "%"; "" for one of words. */
  readonly unit: '£' | '%' | '';
  readonly input: 'number' | 'word' | 'names' | 'none';
  readonly options: readonly SettingOption[];
  /** What its field begins with: what it is now, or for a funding line its name. */
  readonly start: string;
}

/** What may be changed in a what-if of the workbook, in the words of the pane. */
export function showChoices(choices: readonly ScenarioChoice[]): readonly ShownChoice[] {
  return choices.map((choice) => ({ key: choice.kind === 'drop' ? `${choice.name}.${choice.subject}` : choice.name, name: choice.name, ...shown(choice) }));
}

function shown(choice: ScenarioChoice): Omit<ShownChoice, 'key' | 'name'> {
  const plain = { unit: '', options: [] } as const;
  switch (choice.kind) {
    case 'names':
      return { ...plain, group: 'Charges', label: settingCalled(choice.name).title, now: choice.now.length === 0 ? 'now nothing' : `now ${choice.now.join(', ')}`, input: 'names', options: choice.drivers.map((value) => ({ value, words: value })), start: choice.now.join('; ') };
    case 'word': {
      const setting = settingCalled(choice.name);
      const options = settingOptions(setting);
      const now = options.find(({ value }) => value === choice.now)?.words ?? choice.now;
      return { ...plain, group: choice.name.startsWith('recharge') ? 'Charges' : 'Forecast and pay', label: setting.title, now: `now: ${now}`, input: 'word', options, start: choice.now };
    }
    case 'price':
      return { ...plain, group: 'Prices', label: `Price of ${choice.subject}`, now: `now £${sayNumber(choice.now)}${choice.per === '' ? '' : `, ${choice.per}`}`, unit: '£', input: 'number', start: sayNumber(choice.now) };
    case 'percent':
      return { ...plain, group: 'Forecast and pay', label: choice.subject === '' ? 'Vacancy factor' : `Vacancy factor of ${choice.subject}`, now: `now ${sayNumber(choice.now)}%`, unit: '%', input: 'number', start: sayNumber(choice.now) };
    case 'drop':
      return { ...plain, group: 'Funding', label: `Drop ${choice.subject}`, now: `${poundsBeside(choice.now)} this year`, input: 'none', start: choice.subject };
  }
}

/** A setting that scenarios may change is in the catalogue. */
function settingCalled(name: string): SettingDefinition {
  const found = SETTINGS.find((setting) => setting.name === name);
  if (found === undefined) throw new RangeError(`showChoices: no setting ${name}`);
  return found;
}
