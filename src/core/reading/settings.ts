import { sameName } from '../model/wording';
import { defaultPolicy, type Policy } from '../model/policy';
import { endOfPeriod } from '../model/period';
import { type GivenSetting, type SettingDefinition, SETTINGS } from './settingCatalogue';
import { readText } from './readCell';

export type SettingFault =
  | { readonly kind: 'unknown'; readonly name: string }
  | { readonly kind: 'badValue'; readonly name: string; readonly value: string; readonly expected: string };

/** Every name a setting may have, for the sentence that refuses another. */
export function settingNames(): readonly string[] {
  return [...SETTINGS.map(({ name }) => name), 'vacancyFactor.STREAM', 'mapping.SHEET.FIELD'];
}

function find(name: string): { definition: SettingDefinition; key: string } | null {
  const plain = name.trim().toLowerCase();
  const whole = SETTINGS.find((setting) => setting.name.toLowerCase() === plain);
  if (whole !== undefined) return { definition: whole, key: '' };
  const parent = SETTINGS.find((setting) => setting.byKey !== undefined && plain.startsWith(`${setting.name.toLowerCase()}.`));
  return parent === undefined ? null : { definition: parent, key: name.trim().slice(parent.name.length + 1) };
}

/** The setting applied to the policy, or why it cannot be. */
export function applySetting(policy: Policy, given: GivenSetting): Policy | SettingFault {
  const found = find(given.name);
  if (found === null) return { kind: 'unknown', name: given.name.trim() };
  const { definition, key } = found;
  const applied = definition.byKey !== undefined && key !== '' ? definition.byKey(policy, given, key) : definition.apply(policy, given);
  return applied ?? { kind: 'badValue', name: given.name.trim(), value: readText(given.value), expected: definition.expected };
}

export function isFault(result: Policy | SettingFault): result is SettingFault {
  return 'kind' in result;
}

/** The name of an answer to a question about columns: mapping.SHEET.FIELD; null for any other setting. */
export function answerIn(given: GivenSetting): { sheet: string; field: string; column: string } | null {
  const match = /^mapping\.(.+)\.([^.]+)$/i.exec(given.name.trim());
  if (match === null) return null;
  return { sheet: match[1] ?? '', field: (match[2] ?? '').trim(), column: readText(given.value) };
}

/**
 * The policy from settings in order; later ones win. Year and period are settled first because the as-at date follows
 * from them when it is not set itself. Faults are returned beside the policy, with the index of their setting.
 */
export function policyFrom(
  start: { readonly year: number; readonly period: number },
  given: readonly GivenSetting[],
): { policy: Policy; faults: readonly { index: number; fault: SettingFault }[] } {
  let policy = defaultPolicy(start.year, start.period);
  const faults: { index: number; fault: SettingFault }[] = [];
  const early = new Set(['year', 'period', 'yearstart']);
  const take = (wanted: (name: string) => boolean): void => {
    given.forEach((setting, index) => {
      if (answerIn(setting) !== null || !wanted(sameName(setting.name))) return;
      const result = applySetting(policy, setting);
      if (isFault(result)) faults.push({ index, fault: result });
      else policy = result;
    });
  };
  take((name) => early.has(name));
  policy = { ...policy, asAt: endOfPeriod(policy.year, policy.period) };
  take((name) => !early.has(name));
  return { policy, faults: faults.sort((a, b) => a.index - b.index) };
}
