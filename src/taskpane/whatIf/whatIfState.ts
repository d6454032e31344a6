import type { AskAnswer, AskedChange, ShownScenarios } from '../../app/whatIfHere';
import type { EngineReview } from '../engine';
import type { PaneFailure } from '../paneFailure';

/** Whether a what-if is on its way into the workbook or out of it, and how that ended. */
export type KeepingScenario =
  | { readonly kind: 'idle' }
  | { readonly kind: 'keeping' }
  | { readonly kind: 'done'; readonly words: string }
  | { readonly kind: 'failed'; readonly failure: PaneFailure };

/** The what-if that is being asked. */
export interface WhatIfState {
  /** What is changed, as typed, by the key of its choice and in the order it was added. */
  readonly values: Readonly<Record<string, string>>;
  /** The key of the choice that was added last, which takes the focus. */
  readonly latest: string | null;
  readonly answer: AskAnswer | null;
  readonly keeping: KeepingScenario;
}

/** What happens to it. */
export type WhatIfAction =
  | { readonly kind: 'changeAdded'; readonly key: string; readonly value: string }
  | { readonly kind: 'changeTyped'; readonly key: string; readonly value: string }
  | { readonly kind: 'changeTakenOut'; readonly key: string }
  /** Another what-if in place of this; none starts again. */
  | { readonly kind: 'whatIfOpened'; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: 'whatIfAnswered'; readonly answer: AskAnswer }
  | { readonly kind: 'scenarioKeeping' }
  | { readonly kind: 'scenariosKept'; readonly review: EngineReview; readonly words: string }
  | { readonly kind: 'scenariosNotKept'; readonly failure: PaneFailure };

/** Nothing is asked yet. */
export const NOTHING_ASKED: WhatIfState = { values: {}, latest: null, answer: null, keeping: { kind: 'idle' } };

/** What is asked for, of what the workbook offers now. */
export function changesIn({ values }: Pick<WhatIfState, 'values'>, { choices }: Pick<ShownScenarios, 'choices'>): readonly AskedChange[] {
  return Object.entries(values).flatMap(([key, value]) => choices.filter((choice) => choice.key === key).map(({ name }) => ({ name, value })));
}

/** The values that a what-if which is kept began with; what the workbook offers no longer is left out. */
export function valuesOf(changes: readonly AskedChange[], { choices }: Pick<ShownScenarios, 'choices'>): WhatIfState['values'] {
  const found = changes.flatMap(({ name, value }) => {
    const choice = choices.find((each) => each.name.toLowerCase() === name.trim().toLowerCase() && (each.input !== 'none' || each.start === value));
    return choice === undefined ? [] : [[choice.key, value] as const];
  });
  return Object.fromEntries(found);
}
