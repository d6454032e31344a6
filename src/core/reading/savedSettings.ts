import { defaultPolicy } from '../model/policy';
import { escaped, unescaped } from '../model/xmlText';
import type { GivenSetting } from './settingCatalogue';
import { type SettingFault, applySetting, isFault } from './settings';

/** The namespace of the XML that a workbook keeps the settings in that were saved in the pane. */
export const SETTINGS_NAMESPACE = 'urn:zerobase:settings:1';

/** More is not ours, and is not read. */
const [MOST_SETTINGS, LONGEST_TEXT, LONGEST_PART] = [500, 500_000, 4_000];

/** A setting as it is saved: as it was typed. */
export interface SavedSetting {
  readonly name: string;
  readonly value: string;
}

/** What a workbook keeps: the settings, and how many entries could not be read. */
export interface SavedSettings {
  readonly settings: readonly SavedSetting[];
  readonly unreadable: number;
}

/** Settings as a workbook keeps them. */
export function writeSettings(settings: readonly SavedSetting[]): string {
  const lines = settings.map(({ name, value }) => `  <setting name="${escaped(name)}" value="${escaped(value)}"/>\n`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${SETTINGS_NAMESPACE}">\n${lines.join('')}</settings>`;
}

/** The settings in such a text, whoever wrote it; what no setting can be is counted and left out. */
export function readSettings(text: string): SavedSettings {
  if (text.length > LONGEST_TEXT) return { settings: [], unreadable: 1 };
  const entries = [...text.matchAll(/<setting\s([^<]*)/g)];
  const settings = entries.slice(0, MOST_SETTINGS).flatMap(([, inside = '']) => settingIn(inside) ?? []);
  const isOurs = entries.length > 0 || /^[^<]*(<\?[^<]*)?<settings\b/.test(text);
  return { settings, unreadable: isOurs ? entries.length - settings.length : 1 };
}

function settingIn(inside: string): SavedSetting | null {
  const [name, value] = ['name', 'value'].map((part) => unescaped(new RegExp(`(?:^|\\s)${part}\\s*=\\s*"([^"]*)"`).exec(inside)?.[1] ?? ''));
  const setting = { name: name ?? '', value: value ?? '' };
  return setting.name.length + setting.value.length <= LONGEST_PART && settingFault(setting) === null && setting.value.trim() !== '' ? setting : null;
}

/** Why a value cannot be saved for a setting; null when it can. One that is blank takes the setting back. */
export function settingFault({ name, value }: SavedSetting): SettingFault | null {
  const tried = applySetting(defaultPolicy(2000, 1), given({ name, value }));
  return isFault(tried) && (tried.kind === 'unknown' || value.trim() !== '') ? tried : null;
}

/** Of two settings of one name the later; one that is blank is taken out. */
export function mergeSettings(settings: readonly SavedSetting[]): readonly SavedSetting[] {
  const last = new Map(settings.map((setting) => [setting.name.trim().toLowerCase(), setting]));
  return [...last.values()].filter(({ value }) => value.trim() !== '');
}

/** Saved settings as reading takes them. */
export function asGiven(settings: readonly SavedSetting[]): readonly GivenSetting[] {
  return settings.map(given);
}

function given({ name, value }: SavedSetting): GivenSetting {
  return { name, value, dateSystem: 1900, from: 'saved' };
}
