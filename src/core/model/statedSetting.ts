import type { Place } from './source';

/**
 * Where a value of a setting was stated, in rising order: an answer to a question about the year, a row of the Settings
 * sheet, what was saved from the pane, what was given with the request.
 */
export type SettingOrigin = 'answer' | 'sheet' | 'saved' | 'given';

/** A value of a setting as it was stated somewhere. */
export interface StatedSetting {
  /** As in the catalogue of settings, with the part after it as typed: "vacancyFactor.ICT". */
  readonly name: string;
  /** As it would be typed: a date in words. */
  readonly value: string;
  readonly from: SettingOrigin;
  /** The cell of a row of the Settings sheet; null of any other. */
  readonly at: Place | null;
}

/** The settings whose value in use was saved from the pane, each with the value of the Settings sheet that it stands before. */
export function savedSettings(settings: readonly StatedSetting[]): ReadonlyMap<string, StatedSetting | null> {
  const last = new Map(settings.map((setting) => [setting.name.toLowerCase(), setting]));
  const saved = [...last.values()].filter(({ from }) => from === 'saved');
  return new Map(saved.map(({ name }) => [name, settings.filter((other) => other.from === 'sheet' && other.name.toLowerCase() === name.toLowerCase()).at(-1) ?? null]));
}
