import type { ActionPosition, AuditDate, Governance } from '../model/governance';

const FIRST_AUDITS = 5;

/** The actions as the workbook orders them and the first dates of the audit calendar, as REPORT.json has them. */
export function governanceJson({ actions, audits }: Governance) {
  return { actions: actions === null ? null : actions.map(actionJson), audits: audits === null ? null : audits.slice(0, FIRST_AUDITS).map(auditJson) };
}

function actionJson({ action, due, claimed, computed, reason, daysLate, lastReview, nextReview, missedReviews, measure }: ActionPosition) {
  const { recommendation, action: name, owner, originalDue } = action;
  return { recommendation, action: name, owner, originalDue, due, claimed, computed, reason, daysLate, lastReview, nextReview, missedReviews, measure: action.measure, measureResult: measure };
}

function auditJson({ number, date, weekday, held, overdue }: AuditDate) {
  return { number, date, weekday, held, overdue };
}

export type ActionJson = ReturnType<typeof actionJson>;
export type AuditJson = ReturnType<typeof auditJson>;
