import type { Day } from './day';
import type { Finding, Severity } from './finding';
import type { FindingResponse } from './findingResponse';
import type { Pence } from './money';

/** A finding with what was answered to it last. */
export interface AnsweredFinding {
  readonly finding: Finding;
  readonly response: FindingResponse;
}

/** A finding that a role has accepted: counted and listed, not repeated as new. */
export type AcceptedFinding = AnsweredFinding;

/** A finding whose acceptance no longer holds, and why: its amount has moved beyond tolerance, or its day has passed. */
export interface ReturnedFinding extends AcceptedFinding {
  readonly why: 'amount' | 'date';
}

/** The findings of a run by what was answered to them. */
export interface Answers {
  /** All that nobody has accepted, the returned among them, in the order of the findings. */
  readonly open: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  readonly returned: readonly ReturnedFinding[];
  /** Those that were answered without being accepted, such as rejected or noted: they stay open. */
  readonly noted: readonly AnsweredFinding[];
  /** Acceptances of what is no longer found. */
  readonly cleared: readonly FindingResponse[];
}

/** A finding as a run keeps it for the next one. */
export interface RecordedFinding {
  readonly key: string;
  readonly severity: Severity;
  readonly amount: Pence | null;
}

/** What one run found, kept with its summary. */
export interface RunRecord {
  readonly asAt: Day;
  readonly findings: readonly RecordedFinding[];
}

/** A finding that the last run had too, with its amount then, and whether that has moved beyond tolerance since. */
export interface RepeatedFinding {
  readonly finding: Finding;
  readonly was: Pence | null;
  readonly changed: boolean;
}

/** This run against the last. */
export interface RunComparison {
  readonly since: Day;
  readonly new: readonly Finding[];
  readonly repeated: readonly RepeatedFinding[];
  readonly cleared: readonly RecordedFinding[];
}
