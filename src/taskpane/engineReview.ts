import type { HostFailure } from '../app/failure';
import { resetSettings, saveSettings } from '../app/keptSettings';
import type { ReviewedWorkbook } from '../app/reviewWorkbook';
import { sayWhySettingCannotBe } from '../app/sayWhySettingCannotBe';
import { type ShownSettings, showSettings } from '../app/show/showSettings';
import { type AskAnswer, type AskedChange, type KeepOutcome, type OpenWorkbook, type ShownScenarios, askHere, keepScenario, showScenarios, takeAwayScenario } from '../app/whatIfHere';

/** What can be asked of a review, and which what-ifs its summary has. Keeping gives the review as it is then. */
export interface Scenarios<Review> {
  readonly shown: ShownScenarios;
  readonly ask: (changes: readonly AskedChange[]) => AskAnswer;
  readonly keep: (changes: readonly AskedChange[]) => Promise<KeptAnswer<Review>>;
  readonly takeAway: (changes: readonly AskedChange[]) => Promise<KeptAnswer<Review>>;
}

/** A review with the what-ifs that are kept now, or why they are not. */
export type KeptAnswer<Review> = { readonly kind: 'kept'; readonly review: Review } | { readonly kind: 'failed'; readonly failure: HostFailure };

/** The settings of a review, and how they are saved in the workbook; null when that is done. */
export interface Settings {
  readonly shown: ShownSettings;
  /** Why a value cannot be saved, in a sentence; null when it can. */
  readonly check: (name: string, value: string) => string | null;
  readonly save: (changes: Readonly<Record<string, string>>) => Promise<HostFailure | null>;
  readonly reset: () => Promise<HostFailure | null>;
}

/** The what-ifs of a review; `again` makes what the pane holds of the workbook as it is reviewed then. */
export function scenariosOf<Review>(workbook: OpenWorkbook, reviewed: ReviewedWorkbook, again: (reviewed: ReviewedWorkbook) => Review): Scenarios<Review> {
  const kept = async (outcome: Promise<KeepOutcome>): Promise<KeptAnswer<Review>> => {
    const answer = await outcome;
    return answer.kind === 'failed' ? answer : { kind: 'kept', review: again(answer.reviewed) };
  };
  return {
    shown: showScenarios(reviewed),
    ask: (changes) => askHere(reviewed, changes),
    keep: (changes) => kept(keepScenario(workbook, reviewed, changes)),
    takeAway: (changes) => kept(takeAwayScenario(workbook, reviewed, changes)),
  };
}

/** The settings of a review. */
export function settingsOf({ host, file }: OpenWorkbook, { review }: ReviewedWorkbook): Settings {
  return {
    shown: showSettings(review),
    check: (name, value) => sayWhySettingCannotBe({ name, value }),
    save: (changes) => saveSettings(host, file, Object.entries(changes).map(([name, value]) => ({ name, value }))),
    reset: () => resetSettings(host, file),
  };
}
