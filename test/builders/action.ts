import type { Action, ActionStatus } from '../../src/core/model/action';
import type { ClaimResult } from '../../src/core/model/claim';
import type { Day } from '../../src/core/model/day';
import type { EvidenceEntry } from '../../src/core/model/evidenceEntry';
import { type Policy, defaultPolicy } from '../../src/core/model/policy';
import { fromNumber } from '../../src/core/model/quantity';
import type { ReviewHeld } from '../../src/core/model/reviewHeld';
import type { TableSource } from '../../src/core/model/source';
import { reviewGovernance } from '../../src/core/rules/governance/reviewGovernance';
import { rowOf, tableSource, tablesWith } from './tableSource';

const ACTIONS = tableSource({
  dataset: 'Actions',
  fields: ['recommendation', 'action', 'owner', 'originalDue', 'due', 'timesRevised', 'percentComplete', 'claimed', 'evidence', 'lastReview', 'measure', 'notBefore'],
});
const REVIEWS = tableSource({ dataset: 'Reviews', fields: ['date', 'kind', 'subject'] });
const LOG = tableSource({ dataset: 'Evidence log', fields: ['reference', 'date', 'recommendation', 'subject'] });

/** What a test says of an action; the rest is on track at 31 October 2007: due a month on, reviewed twelve days ago. */
export interface ActionParts {
  readonly table?: TableSource;
  readonly row?: number;
  readonly recommendation?: string;
  readonly action?: string;
  readonly owner?: string;
  readonly originalDue?: string | null;
  readonly due?: string | null;
  readonly revised?: number | null;
  readonly percent?: number | null;
  readonly claimed?: ActionStatus | null;
  readonly evidence?: string;
  readonly lastReview?: string | null;
  readonly cadence?: number | null;
  readonly measure?: string;
  readonly notBefore?: string | null;
}

const ON_TRACK = {
  table: ACTIONS, row: 2, recommendation: '3', action: 'Validate counts', owner: 'ICT Manager', originalDue: null, due: '2007-11-30', revised: null,
  percent: null, claimed: 'Green', evidence: '', lastReview: '2007-10-19', cadence: null, measure: '', notBefore: null,
} satisfies Required<ActionParts>;

/** An action of the plan: `action({ due: '2007-09-30' })`. */
export function action(parts: ActionParts = {}): Action {
  const { table, row, revised, percent, cadence, ...rest }: Required<ActionParts> = { ...ON_TRACK, ...parts };
  const quantity = (value: number | null) => (value === null ? null : fromNumber(value));
  const days = { originalDue: rest.originalDue as Day | null, due: rest.due as Day | null, lastReview: rest.lastReview as Day | null, notBefore: rest.notBefore as Day | null };
  return { ...rest, ...days, at: rowOf(table, row), timesRevised: quantity(revised), percentComplete: quantity(percent), cadenceDays: quantity(cadence) };
}

/** A review that took place, or an audit: `held('2007-10-19', 'Recommendation 3')`. */
export function held(date: string, subject: string, kind: ReviewHeld['kind'] = 'review', row = 2): ReviewHeld {
  return { at: rowOf(REVIEWS, row), date: date as Day, kind, subject, heldBy: 'Head of Financial Services', outcome: 'On track' };
}

/** An entry of the evidence log: `logged('EV-03', '2007-09-28')`. */
export function logged(reference: string, date: string | null, notBefore: string | null = null): EvidenceEntry {
  return { at: rowOf(LOG, 2), date: date as Day | null, recommendation: '3', kind: 'compliance', subject: 'Signed off', roles: '', reference, notBefore: notBefore as Day | null };
}

/** What a test's plan has beside its actions. */
export interface BesideActions {
  readonly reviews?: readonly ReviewHeld[];
  readonly evidence?: readonly EvidenceEntry[];
  readonly measures?: Readonly<Record<string, ClaimResult>>;
  readonly policy?: Partial<Policy>;
}

/** The actions of a test, in rows 2, 3, 4 and so on, reviewed at 31 October 2007 unless it says. */
export function reviewedActions(actions: readonly ActionParts[], { reviews = [], evidence = [], measures = {}, policy = {} }: BesideActions = {}) {
  const rows = actions.map((parts, index) => action({ row: index + 2, ...parts }));
  const measureHolds = (name: string): ClaimResult => measures[name] ?? 'Not checked';
  return reviewGovernance({ tables: tablesWith({ actions: rows, reviews, evidence }), policy: { ...defaultPolicy(2007, 7), ...policy }, measureHolds });
}

/** The findings of one rule. */
export function governanceFindings(id: string, actions: readonly ActionParts[], beside: BesideActions = {}) {
  return reviewedActions(actions, beside).findings.filter((finding) => finding.id === id);
}
