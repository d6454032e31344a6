import { scenarioChoices } from '../core/scenario/scenarioChoices';
import { type AskedChange, scenarioFrom } from '../core/scenario/scenarioFrom';
import { MOST_SCENARIOS, isSameScenario, keyOfScenario } from '../core/scenario/scenariosText';
import { scenariosAgainst } from '../core/scenario/runScenarios';
import { type HostFailure, failureIn } from './failure';
import type { KeepingHost, WorkbookHost } from './host';
import { changeScenarios } from './keptScenarios';
import { type ReviewedWorkbook, withScenarios } from './reviewWorkbook';
import { type ShownChoice, showChoices } from './show/showChoices';
import { type ShownWhatIf, showWhatIf } from './show/showWhatIf';

export type { AskedChange } from '../core/scenario/scenarioFrom';

/** A what-if that stands in the summary. */
export interface ShownKept {
  readonly key: string;
  readonly changes: readonly AskedChange[];
  readonly shown: ShownWhatIf;
}

/** What may be changed in this workbook, and the what-ifs that its summary has. */
export interface ShownScenarios {
  readonly choices: readonly ShownChoice[];
  readonly kept: readonly ShownKept[];
  /** So many what-ifs the summary takes. */
  readonly most: number;
}

/** The answer, or by name of what was asked the sentence that says why it cannot be. */
export type AskAnswer = { readonly kind: 'answered'; readonly shown: ShownWhatIf } | { readonly kind: 'refused'; readonly faults: Readonly<Record<string, string>> };

/** What can be asked of a workbook that was reviewed. */
export function showScenarios({ reading, review, scenarios }: ReviewedWorkbook): ShownScenarios {
  const kept = review.scenarios.flatMap((result, index) => {
    const changes = scenarios[index];
    return changes === undefined ? [] : [{ key: keyOfScenario(changes), changes, shown: showWhatIf(result) }];
  });
  return { choices: showChoices(scenarioChoices(reading)), kept, most: MOST_SCENARIOS };
}

/** What would be, from what the review has read already; the workbook is neither read again nor changed. */
export function askHere({ reading, review }: ReviewedWorkbook, changes: readonly AskedChange[]): AskAnswer {
  const faults = changes.flatMap((change) => scenarioFrom('', [change]).faults.map((fault) => [change.name, sayFault(change, fault.kind === 'badValue' ? fault.expected : '')] as const));
  if (faults.length > 0) return { kind: 'refused', faults: Object.fromEntries(faults) };
  const [result] = scenariosAgainst(review, reading, [scenarioFrom('asked', changes).scenario]);
  if (result === undefined) throw new RangeError('askHere: a scenario without a result');
  return { kind: 'answered', shown: showWhatIf(result) };
}

function sayFault({ name, value }: AskedChange, expected: string): string {
  if (name === 'recharge.population') return 'Choose at least one: with none nothing would be charged.';
  return value.trim() === '' ? `Type ${expected}.` : `"${value.trim()}" cannot be used: this takes ${expected}.`;
}

/** The workbook as reviewed, with its what-ifs as they are kept now; or why they are not. */
export type KeepOutcome = { readonly kind: 'kept'; readonly reviewed: ReviewedWorkbook } | { readonly kind: 'failed'; readonly failure: HostFailure };

/** The workbook that is open, by the name it goes by in the review. */
export interface OpenWorkbook {
  readonly host: WorkbookHost & KeepingHost;
  readonly file: string;
}

/** Keeps a what-if in the workbook, for this summary and every one to come. */
export function keepScenario(workbook: OpenWorkbook, reviewed: ReviewedWorkbook, changes: readonly AskedChange[]): Promise<KeepOutcome> {
  return change(workbook, { reviewed, changed: (kept) => [...kept, changes].slice(0, MOST_SCENARIOS) });
}

/** Takes a what-if out of the summaries to come. */
export function takeAwayScenario(workbook: OpenWorkbook, reviewed: ReviewedWorkbook, changes: readonly AskedChange[]): Promise<KeepOutcome> {
  return change(workbook, { reviewed, changed: (kept) => kept.filter((scenario) => !isSameScenario(scenario, changes)) });
}

interface Change {
  readonly reviewed: ReviewedWorkbook;
  readonly changed: Parameters<typeof changeScenarios>[2];
}

async function change({ host, file }: OpenWorkbook, { reviewed, changed }: Change): Promise<KeepOutcome> {
  try {
    const scenarios = await changeScenarios(host, file, changed);
    return { kind: 'kept', reviewed: { ...reviewed, scenarios, review: withScenarios(reviewed.review, reviewed.reading, scenarios) } };
  } catch (fault) {
    return { kind: 'failed', failure: failureIn(fault) };
  }
}
