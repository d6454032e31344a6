import { LONGEST_NOTE, LONGEST_ROLE, RESPONSE_KINDS, type ResponseKind } from '../core/model/findingResponse';

/** An explanation as it is typed; "" is what nobody typed, days are "2007-10-31". */
export interface ExplanationDraft {
  readonly response: ResponseKind;
  readonly reason: string;
  readonly role: string;
  readonly date: string;
  readonly until: string;
}

/** What an explanation can be, the first of them closing the finding, and how long its texts may be. */
export const EXPLANATION = { kinds: RESPONSE_KINDS, longestNote: LONGEST_NOTE, longestRole: LONGEST_ROLE } as const;

/** What keeps a draft from being kept. */
export type DraftFault = 'noReason' | 'longReason' | 'noRole' | 'longRole' | 'noDate' | 'untilBefore' | 'untilPast';

/** Everything that keeps a draft from being kept, by its field; a review at `asAt` would ask again at once what ended before. */
export function draftFaults({ response, reason, role, date, until }: ExplanationDraft, asAt: string): Readonly<Partial<Record<keyof ExplanationDraft, DraftFault>>> {
  const faults: Partial<Record<keyof ExplanationDraft, DraftFault>> = {};
  if (reason.trim() === '') faults.reason = 'noReason';
  else if (reason.length > LONGEST_NOTE) faults.reason = 'longReason';
  if (role.trim() === '') faults.role = 'noRole';
  else if (role.length > LONGEST_ROLE) faults.role = 'longRole';
  if (date === '') faults.date = 'noDate';
  if (until !== '' && until < date) faults.until = 'untilBefore';
  else if (until !== '' && until < asAt && response === RESPONSE_KINDS[0]) faults.until = 'untilPast';
  return faults;
}
