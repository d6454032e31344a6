import { defaultPolicy } from '../model/policy';
import { type Quantity, NIL, compare } from '../model/quantity';
import type { Scenario, ScenarioChange } from '../model/scenario';
import { isRead, readNumber } from '../reading/readCell';
import { type SettingFault, applySetting, isFault } from '../reading/settings';

/** The settings a scenario may change. */
const ASKED = ['recharge.population', 'recharge.method', 'recharge.pool', 'forecast.method', 'vacancyFactor'];

/** What a scenario may change, by the names it is asked with. */
export const SCENARIO_NAMES: readonly string[] = [...ASKED, 'vacancyFactor.STREAM', 'rate.ELEMENT', 'funding.drop'];

/** One thing to change as it is asked for: the name of a setting, `rate.ELEMENT` or `funding.drop`, and its value. */
export interface AskedChange {
  readonly name: string;
  readonly value: string;
}

/** A scenario as asked for, and what of it cannot be asked. */
export interface AskedScenario {
  readonly scenario: Scenario;
  readonly faults: readonly SettingFault[];
}

/** The scenario that "name=value" pairs ask for: `recharge.population`, `rate.Desktop`, `funding.drop`. */
export function scenarioFrom(name: string, given: readonly AskedChange[]): AskedScenario {
  const asked = given.map(changeFrom);
  return {
    scenario: { name, changes: asked.flatMap((change) => (change.kind === 'unknown' || change.kind === 'badValue' ? [] : [change])) },
    faults: asked.flatMap((change) => (change.kind === 'unknown' || change.kind === 'badValue' ? [change] : [])),
  };
}

function changeFrom({ name, value }: AskedChange): ScenarioChange | SettingFault {
  const [head = '', ...rest] = name.trim().split('.');
  const part = rest.join('.').trim();
  if (/^rate$/i.test(head) && part !== '') return rateFrom(name, part, value);
  if (/^funding$/i.test(head) && /^drop$/i.test(part)) {
    return value.trim() === '' ? { kind: 'badValue', name, value, expected: 'the name of a funding line' } : { kind: 'drop funding', name: value.trim() };
  }
  const isAsked = ASKED.some((each) => each.toLowerCase() === name.trim().toLowerCase()) || (/^vacancyfactor$/i.test(head) && part !== '');
  if (!isAsked) return { kind: 'unknown', name: name.trim() };
  const tried = applySetting(defaultPolicy(2000, 1), { name, value, dateSystem: 1900 });
  return isFault(tried) ? tried : { kind: 'setting', name: name.trim(), value };
}

function rateFrom(name: string, element: string, value: string): ScenarioChange | SettingFault {
  const reading = readNumber(value);
  const price: Quantity | null = isRead(reading) ? reading.value : null;
  return price === null || compare(price, NIL) < 0 ? { kind: 'badValue', name, value, expected: 'a price in pounds, nil or more' } : { kind: 'rate', element, price };
}
