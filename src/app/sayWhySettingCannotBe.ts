import { type SavedSetting, settingFault } from '../core/reading/savedSettings';

/** Why a value cannot be saved for a setting, in a sentence; null when it can. A blank takes the saved one back. */
export function sayWhySettingCannotBe(setting: SavedSetting): string | null {
  const fault = settingFault(setting);
  if (fault === null) return null;
  return fault.kind === 'unknown' ? `There is no setting ${fault.name}.` : `"${setting.value.trim()}" cannot be used: this takes ${fault.expected}. It is not saved.`;
}
