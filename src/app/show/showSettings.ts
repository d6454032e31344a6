import { sayNumber } from '../../core/model/wording';
import { fromNumber } from '../../core/model/quantity';
import type { Review } from '../../core/model/review';
import type { StatedSetting } from '../../core/model/statedSetting';
import { SETTINGS, SETTING_GROUPS, type SettingDefinition } from '../../core/reading/settingCatalogue';
import { type SettingOption, settingOptions } from '../../core/reading/settingOptions';
import { settingsInUse } from '../../core/summary/changedSettings';
import { showPlace } from './showPlace';
import type { ShownPlace } from './shownReview';

/** A setting with its value in use and where that comes from. */
export interface ShownSetting {
  readonly name: string;
  readonly title: string;
  /** What it is, in a sentence. */
  readonly help: string;
  readonly unit: '£' | '%' | '';
  readonly input: 'text' | 'number' | 'word';
  readonly options: readonly SettingOption[];
  /** The value in use as it would be typed; "" where nothing states one and there is no default. */
  readonly value: string;
  /** The default as it would be typed; "" where there is none. */
  readonly standard: string;
  /** What is used in place of no value, where the workbook gives it. */
  readonly meanwhile: string;
  /** "Settings!B5", "Saved in this workbook", "Default". */
  readonly from: string;
  /** The cell it comes from, or whose value a saved one stands before. */
  readonly place: ShownPlace | null;
  readonly isSaved: boolean;
}

/** The settings of one subject. */
export interface ShownSettingGroup {
  readonly title: string;
  readonly settings: readonly ShownSetting[];
}

/** Every setting by subject, and how many were saved in the pane. */
export interface ShownSettings {
  readonly groups: readonly ShownSettingGroup[];
  readonly saved: number;
}

/** The settings of a review, in the words of the pane; parts such as the vacancy factor of a stream stand below their setting. */
export function showSettings({ settings, policy }: Pick<Review, 'settings' | 'policy'>): ShownSettings {
  const used = new Map(settingsInUse(policy).map(({ name, value }) => [name, value]));
  const shown = SETTINGS.flatMap((definition) => {
    const parts = [...new Map(settings.filter(({ name }) => name.startsWith(`${definition.name}.`)).map(({ name }) => [name.toLowerCase(), name])).values()];
    const own = showSetting(definition, definition.title, { name: definition.name, settings, inUse: used.get(definition.name) ?? '' });
    return [own, ...(definition.keyed === undefined ? [] : parts.map((name) => showSetting(definition, `${definition.title}, ${name.slice(definition.name.length + 1)}`, { name, settings, inUse: '' })))].map((setting) => ({ group: definition.group, setting }));
  });
  const groups = SETTING_GROUPS.map((title) => ({ title, settings: shown.filter(({ group }) => group === title).map(({ setting }) => setting) }));
  return { groups, saved: shown.filter(({ setting }) => setting.isSaved).length };
}

interface Standing {
  readonly name: string;
  readonly settings: readonly StatedSetting[];
  /** In words; "" where it has none. */
  readonly inUse: string;
}

function showSetting(definition: SettingDefinition, title: string, { name, settings, inUse }: Standing): ShownSetting {
  const stated = settings.filter((setting) => setting.name.toLowerCase() === name.toLowerCase());
  const last = stated.at(-1);
  const below = [...stated].reverse().find(({ from }) => from === 'sheet');
  const options = settingOptions(definition);
  const standard = typeof definition.standard === 'number' ? sayNumber(fromNumber(definition.standard)) : definition.standard;
  return {
    name,
    title,
    help: `${definition.means}.`,
    unit: unitOf(definition),
    input: options.length > 0 ? 'word' : definition.unit === '£' || definition.unit === 'per cent' || definition.range !== null ? 'number' : 'text',
    options,
    value: last?.value ?? standard,
    standard,
    meanwhile: inUse,
    from: fromWords(last, below),
    place: below === undefined ? null : showPlace(below.at ?? { file: '', sheet: '', cells: '' }),
    isSaved: last?.from === 'saved',
  };
}

function unitOf({ unit }: SettingDefinition): ShownSetting['unit'] {
  if (unit === '£') return '£';
  return unit === 'per cent' ? '%' : '';
}

function fromWords(last: StatedSetting | undefined, below: StatedSetting | undefined): string {
  if (last === undefined) return 'Default';
  if (last.from === 'answer') return 'Answered in this workbook';
  if (last.from === 'sheet') return 'From';
  const before = below === undefined ? '' : `, before ${below.value === '' ? 'the sheet' : below.value} in`;
  return `${last.from === 'saved' ? 'Saved here' : 'Given'}${before}`;
}
