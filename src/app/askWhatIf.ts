import type { ScenarioResult } from '../core/model/scenario';
import { readTables } from '../core/reading/readTables';
import type { SettingFault } from '../core/reading/settings';
import { scenarioText } from '../core/report/scenarioText';
import { runScenarios } from '../core/scenario/runScenarios';
import { type AskedChange, SCENARIO_NAMES, scenarioFrom } from '../core/scenario/scenarioFrom';
import { type Failure, failureIn } from './failure';
import type { WorkbookHost } from './host';
import { readKept } from './readKept';
import { unusable } from './reviewWorkbook';

/** The answer to a question of what if, why it cannot be asked, or why the workbook cannot be used. */
export type WhatIfOutcome =
  | { readonly kind: 'answered'; readonly results: readonly ScenarioResult[] }
  | { readonly kind: 'notAsked'; readonly fault: SettingFault }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Reads the workbook once and reviews it as it is and as the changes, taken together, would have it. Writes nothing. */
export async function askWhatIf(host: WorkbookHost, changes: readonly AskedChange[]): Promise<WhatIfOutcome> {
  const { scenario, faults: [asked] } = scenarioFrom('what if', changes);
  if (asked !== undefined) return { kind: 'notAsked', fault: asked };
  try {
    const grids = await host.readGrids();
    const { settings, answers } = await readKept(host);
    const reading = readTables(grids, settings, answers.answers);
    const failure = unusable(reading, grids.map(({ sheet }) => sheet));
    return failure === null ? { kind: 'answered', results: runScenarios(reading, [scenario]).results } : { kind: 'failed', failure };
  } catch (fault) {
    return { kind: 'failed', failure: failureIn(fault) };
  }
}

/** Base and scenario side by side, for a terminal. */
export function whatIfAsText(results: readonly ScenarioResult[]): string {
  return results.map(scenarioText).join('\n');
}

/** Why a change cannot be asked about, in a sentence. */
export function sayNotAsked(fault: SettingFault): string {
  if (fault.kind === 'unknown') return `a what-if cannot change "${fault.name}"; it can change ${SCENARIO_NAMES.join(', ')}.`;
  return `${fault.name} cannot be "${fault.value}": it takes ${fault.expected}.`;
}
