import { sayDay } from '../model/wording';
import type { SettingOrigin, StatedSetting } from '../model/statedSetting';
import { isRead, readDay } from './readCell';
import type { GivenSetting, SettingDefinition } from './settingCatalogue';
import { settingNamed } from './settings';

/** A setting as it was stated, with where. */
export interface SettingSaid extends Pick<StatedSetting, 'from' | 'at'> {
  readonly given: GivenSetting;
}

/** The settings of the catalogue that were stated and can be used, as they would be typed; answers about columns are none. */
export function statedSettings(said: readonly SettingSaid[], faulty: ReadonlySet<number>): readonly StatedSetting[] {
  return said.flatMap(({ given, from, at }, index) => {
    const found = faulty.has(index) ? null : settingNamed(given.name);
    if (found === null) return [];
    const { definition, key } = found;
    return [{ name: key === '' ? definition.name : `${definition.name}.${key}`, value: typed(definition, given), from, at }];
  });
}

/** Each setting given from outside a sheet, with where it comes from. */
export function saidOutside(given: readonly GivenSetting[], from: SettingOrigin): readonly SettingSaid[] {
  return given.map((each) => ({ given: each, from: each.from ?? from, at: null }));
}

function typed({ unit }: SettingDefinition, { value, dateSystem }: GivenSetting): string {
  const read = unit === 'date' ? readDay(value, dateSystem) : 'unreadable';
  if (isRead(read)) return sayDay(read.value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value).trim().replace(/\s*\n\s*/g, ' | ');
}
