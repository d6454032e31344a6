import type { Day } from '../../model/day';
import { type Finding, inOrder } from '../../model/finding';
import type { ActionPosition, Governance } from '../../model/governance';
import type { Policy } from '../../model/policy';
import type { NotChecked, RoomResult } from '../../model/review';
import type { Tables } from '../../model/tables';
import { actionLate } from './actionLate';
import { type PositionsInput, actionPositions } from './actionPositions';
import { auditCalendar } from './auditCalendar';
import { auditNotHeld } from './auditNotHeld';
import { claimedBetter } from './claimedBetter';
import { completeWithoutEvidence } from './completeWithoutEvidence';
import { subjectsOutsidePlan } from './latestReviews';
import { noOwnerOrDate } from './noOwnerOrDate';
import { notCheckedActions } from './notCheckedActions';
import { reviewMissed } from './reviewMissed';
import { revisedTwice } from './revisedTwice';
import { NOT_CHECKED } from './words';

/**
 * The actions with the status worked out beside the one claimed, the audit calendar and the evidence (rules, section 5).
 * Reports GOV-01 to GOV-06 and GOV-08; a public copy knows nothing of what is not for publication yet but how much it is.
 */
export function reviewGovernance(input: PositionsInput): RoomResult<Governance> {
  const { tables, policy } = input;
  const positions = actionPositions(input);
  const published = positions.filter(({ action }) => isPublished(action, policy));
  const evidence = tables.evidence.filter((entry) => isPublished(entry, policy));
  const omitted = { actions: positions.length - published.length, evidence: tables.evidence.length - evidence.length };
  const audits = auditCalendar(tables.reviews, policy);
  return {
    figures: { actions: positions.length === 0 ? null : published, audits, evidence, omitted },
    findings: inOrder([...findingsOf(published), ...overdueAudits(tables, policy, audits)]),
    notChecked: [
      ...(positions.length === 0 ? [] : notCheckedActions(published, subjectsOutsidePlan(tables.reviews, tables.actions))),
      ...leftOut(omitted),
      ...(audits === null ? [{ section: 'Audits', why: NOT_CHECKED.noBase(), amount: null }] : []),
    ],
  };
}

function findingsOf(positions: readonly ActionPosition[]): readonly Finding[] {
  const rules = [actionLate, reviewMissed, completeWithoutEvidence, noOwnerOrDate, claimedBetter, revisedTwice];
  return rules.flatMap((rule) => rule(positions));
}

function overdueAudits({ reviews }: Pick<Tables, 'reviews'>, { auditBase, asAt }: Policy, audits: Governance['audits']): readonly Finding[] {
  return auditBase === null || audits === null ? [] : auditNotHeld({ audits, base: auditBase, asAt, reviews });
}

/** On its day it may be published. */
function isPublished({ notBefore }: { readonly notBefore: Day | null }, { publicCopy, asAt }: Policy): boolean {
  return !publicCopy || notBefore === null || asAt >= notBefore;
}

function leftOut({ actions, evidence }: Governance['omitted']): readonly NotChecked[] {
  return actions + evidence === 0 ? [] : [{ section: 'Actions', why: NOT_CHECKED.omitted(actions, evidence), amount: null }];
}
