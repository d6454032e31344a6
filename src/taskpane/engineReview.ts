import type { ExplanationDraft } from '../app/draftFaults';
import { type ExplainOutcome, explainFinding, takeExplanationAway } from '../app/explainFinding';
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

/** What can be kept in the workbook of a finding, by its key. Keeping gives the review as it is then. */
export interface Explaining<Review> {
  readonly explain: (key: string, draft: ExplanationDraft) => Promise<KeptAnswer<Review>>;
  readonly takeExplanationAway: (key: string) => Promise<KeptAnswer<Review>>;
}

/** A review with what is kept now, or why it is not. */
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
  return {
    shown: showScenarios(reviewed),
    ask: (changes) => askHere(reviewed, changes),
    keep: (changes) => keptIn(keepScenario(workbook, reviewed, changes), again),
    takeAway: (changes) => keptIn(takeAwayScenario(workbook, reviewed, changes), again),
  };
}

/** The explanations of a review's findings; `again` as above. */
export function explainingOf<Review>(workbook: OpenWorkbook, reviewed: ReviewedWorkbook, again: (reviewed: ReviewedWorkbook) => Review): Explaining<Review> {
  return {
    explain: (key, draft) => keptIn(explainFinding(workbook, reviewed, { key, draft }), again),
    takeExplanationAway: (key) => keptIn(takeExplanationAway(workbook, reviewed, key), again),
  };
}

async function keptIn<Review>(outcome: Promise<KeepOutcome | ExplainOutcome<ReviewedWorkbook>>, again: (reviewed: ReviewedWorkbook) => Review): Promise<KeptAnswer<Review>> {
  const answer = await outcome;
  return answer.kind === 'failed' ? answer : { kind: 'kept', review: again(answer.reviewed) };
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
