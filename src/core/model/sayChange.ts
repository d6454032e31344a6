import type { ScenarioChange } from './scenario';
import { sayList, sayNumber } from './wording';

/** What a scenario changes, as it reads after "what if": "the price of Desktop is £500". */
export function sayChange(change: ScenarioChange): string {
  if (change.kind === 'rate') return `the price of ${change.element} is £${sayNumber(change.price)}`;
  if (change.kind === 'drop funding') return `the funding "${change.name}" is dropped`;
  return saySetting(change.name.trim(), change.value.trim());
}

/** All that a scenario changes, in a line. */
export function sayChanges(changes: readonly ScenarioChange[]): string {
  return changes.map(sayChange).join('; ');
}

function saySetting(name: string, value: string): string {
  const stream = /^vacancyfactor\.(.+)$/i.exec(name)?.[1];
  if (stream !== undefined) return `the vacancy factor of ${stream} is ${perCent(value)}`;
  return SAID[name.toLowerCase()]?.(value) ?? `${name} is ${value}`;
}

const SAID: Readonly<Record<string, (value: string) => string>> = {
  vacancyfactor: (value) => `the vacancy factor is ${perCent(value)}`,
  'recharge.population': (value) => `what is charged for is ${sayList(value.split(';').map((name) => name.trim()).filter((name) => name !== ''))}`,
  'recharge.method': (value) => `services that serve each other are shared by the ${value.toLowerCase()} method`,
  'recharge.pool': (value) => (value.toLowerCase() === 'flexed' ? 'the cost of pools follows the volume' : 'pools keep their cost'),
  'forecast.method': (value) => `lines without a forecast are forecast by ${value.toLowerCase()}`,
};

function perCent(value: string): string {
  return `${value.replace(/\s*%$/, '')}%`;
}
