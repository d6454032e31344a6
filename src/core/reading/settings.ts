import { sameName } from '../model/wording';
import { defaultPolicy, type Policy } from '../model/policy';
import { endOfPeriod } from '../model/period';
import { type GivenSetting, type SettingDefinition, SETTINGS } from './settingCatalogue';
import { readText } from './readCell';
import { type AnswerFault, isAnswer, typedAnswer } from './answers/typedAnswer';

/** Why a setting cannot be used: there is none of that name, or it takes something else. */
export type SettingFault = AnswerFault;

/** Every name a setting may have, for the sentence that refuses another. */
export function settingNames(): readonly string[] {
  const keyed = SETTINGS.flatMap(({ name, keyed: part }) => (part === undefined ? [] : [`${name}.${part.key}`]));
  return [...SETTINGS.map(({ name }) => name), ...keyed, 'mapping.SHEET.FIELD'];
}

/** The setting of that name whatever its case, and the part after it; null when there is none. */
export function settingNamed(name: string): { readonly definition: SettingDefinition; readonly key: string } | null {
  const plain = name.trim().toLowerCase();
  const whole = SETTINGS.find((setting) => setting.name.toLowerCase() === plain);
  if (whole !== undefined) return { definition: whole, key: '' };
  const parent = SETTINGS.find((setting) => setting.keyed !== undefined && plain.startsWith(`${setting.name.toLowerCase()}.`) && plain.length > setting.name.length + 1);
  return parent === undefined ? null : { definition: parent, key: name.trim().slice(parent.name.length + 1) };
}

/** The setting applied to the policy, or why it cannot be. */
export function applySetting(policy: Policy, given: GivenSetting): Policy | SettingFault {
  const found = settingNamed(given.name);
  if (found === null) return { kind: 'unknown', name: given.name.trim() };
  const { definition, key } = found;
  const applied = definition.keyed !== undefined && key !== '' ? definition.keyed.apply(policy, given, key) : definition.apply(policy, given);
  return applied ?? { kind: 'badValue', name: given.name.trim(), value: readText(given.value), expected: definition.expected };
}

export function isFault(result: Policy | SettingFault): result is SettingFault {
  return 'kind' in result;
}

/**
 * The policy from settings in order; later ones win. Year and period are settled first because the as-at date follows
 * from them when it is not set itself. Faults are returned beside the policy, with the index of their setting.
 */
export function policyFrom(
  start: { readonly year: number; readonly period: number; readonly firstMonth: number },
  given: readonly GivenSetting[],
): { policy: Policy; faults: readonly { index: number; fault: SettingFault }[] } {
  let policy = defaultPolicy(start.year, start.period, start.firstMonth);
  const faults = given.flatMap((setting, index) => {
    const typed = typedAnswer(setting);
    return typed === null || isAnswer(typed) ? [] : [{ index, fault: typed }];
  });
  const early = new Set(['year', 'period', 'yearstart']);
  const take = (wanted: (name: string) => boolean): void => {
    given.forEach((setting, index) => {
      if (typedAnswer(setting) !== null || !wanted(sameName(setting.name))) return;
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
