import type { Day } from '../model/day';
import type { Finding } from '../model/finding';
import type { Review } from '../model/review';
import { sameName, sayDay } from '../model/wording';
import { returnsDue } from '../summary/whoActs';
import { dayAt, quoteAt } from './carried';
import { provisionalClaim } from './provisionalClaim';
import type { Piece } from './said';

/** The day by which a finding is to be acted on, and how it is said. */
export interface DueDay {
  readonly on: Day;
  readonly day: Piece;
}

/**
 * The day that the workbook gives for what a finding is about: the end of the money, the due date of the action, the day by
 * which counts are to be returned or a stream's forecast is provisional to. null where it gives none.
 */
export function dayFor(finding: Finding, review: Review): DueDay | null {
  const room = finding.id.slice(0, 3);
  if (room === 'FND') return endOfMoney(finding, review);
  if (room === 'GOV') return dueDate(finding, review);
  if (finding.id === 'RCH-04' || finding.id === 'RCH-05') return returnDay(finding, review);
  const claim = room === 'BUD' ? provisionalClaim(review, `variance: ${finding.subject}`) : null;
  return claim === null ? null : { on: claim.day, day: dayAt(claim.path, claim.day) };
}

/** Findings on money hold its name in their key, whatever their subject is. */
function endOfMoney({ key }: Finding, { funding }: Review): DueDay | null {
  const parts = key.split('|');
  const index = (funding?.money ?? []).findIndex(({ name }) => parts.includes(name.trim().toLowerCase()));
  const end = funding?.money[index]?.end ?? null;
  return end === null ? null : { on: end.on, day: dayAt(`funding[${index}].endsOn`, end.on) };
}

function dueDate({ subject, key }: Finding, { governance: { actions } }: Review): DueDay | null {
  const index = (actions ?? []).findIndex(({ action, recommendation }) => action.action === subject && key.includes(recommendation.toLowerCase()));
  const due = actions?.[index]?.due ?? null;
  return due === null ? null : { on: due, day: dayAt(`actions[${index}].due`, due) };
}

/** The report has this day in the words of the finding on disputed counts only. */
function returnDay({ subject }: Finding, review: Review): DueDay | null {
  const due = returnsDue(review, subject);
  if (due === null) return null;
  const index = review.findings.findIndex((each) => each.id === 'RCH-05' && sameName(each.subject) === sameName(subject) && each.message.includes(sayDay(due)));
  return index < 0 ? null : { on: due, day: quoteAt(`findings[${index}].message`, sayDay(due)) };
}
