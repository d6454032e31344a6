import { escaped, unescaped } from '../model/xmlText';
import { type AskedChange, scenarioFrom } from './scenarioFrom';

/** The namespace of the XML that a workbook keeps its scenarios in. */
export const SCENARIOS_NAMESPACE = 'urn:zerobase:scenarios:1';

/** The summary draws no more; a workbook that holds more was not written by us. */
export const MOST_SCENARIOS = 6;

const [MOST_CHANGES, LONGEST_TEXT, LONGEST_PART] = [40, 200_000, 1_000];

/** A scenario as a workbook keeps it: what was asked for, together. */
export type KeptScenario = readonly AskedChange[];

/** What a workbook keeps: the scenarios, and how many entries could not be read. */
export interface KeptScenarios {
  readonly scenarios: readonly KeptScenario[];
  readonly unreadable: number;
}

/** Scenarios as a workbook keeps them. */
export function writeScenarios(scenarios: readonly KeptScenario[]): string {
  const line = ({ name, value }: AskedChange): string => `    <change name="${escaped(name)}" value="${escaped(value)}"/>\n`;
  const written = scenarios.map((changes) => `  <scenario>\n${changes.map(line).join('')}  </scenario>\n`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<scenarios xmlns="${SCENARIOS_NAMESPACE}">\n${written.join('')}</scenarios>`;
}

/** The scenarios in such a text, whoever wrote it; what cannot be one is counted and left out. */
export function readScenarios(text: string): KeptScenarios {
  if (text.length > LONGEST_TEXT) return { scenarios: [], unreadable: 1 };
  const entries = [...text.matchAll(/<scenario>([^]*?)<\/scenario>/g)].map(([, inside = '']) => scenarioIn(inside));
  const scenarios = entries.filter((scenario) => scenario !== null).slice(0, MOST_SCENARIOS);
  const isOurs = entries.length > 0 || /^[^<]*(<\?[^<]*)?<scenarios\b/.test(text);
  return { scenarios, unreadable: isOurs ? entries.length - scenarios.length : 1 };
}

/** null for one that asks nothing, or what no scenario can change. */
function scenarioIn(inside: string): KeptScenario | null {
  const changes = [...inside.matchAll(/<change\s+name\s*=\s*"([^"<]*)"\s+value\s*=\s*"([^"<]*)"\s*\/>/g)].map(([, name = '', value = '']) => ({ name: unescaped(name), value: unescaped(value) }));
  const fits = changes.length > 0 && changes.length <= MOST_CHANGES && changes.every(({ name, value }) => name.length + value.length <= LONGEST_PART);
  return fits && scenarioFrom('', changes).faults.length === 0 ? changes : null;
}

/** True for two scenarios that ask the same, whatever the order. */
export function isSameScenario(one: KeptScenario, other: KeptScenario): boolean {
  return keyOfScenario(one) === keyOfScenario(other);
}

/** What finds a kept scenario again. */
export function keyOfScenario(scenario: KeptScenario): string {
  return JSON.stringify(scenario.map(({ name, value }) => `${name.trim().toLowerCase()}=${value.trim()}`).sort());
}
