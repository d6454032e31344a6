import type { AnsweredFinding, Answers } from '../../core/model/answers';
import type { Finding } from '../../core/model/finding';
import { type FindingResponse, RESPONSE_KINDS } from '../../core/model/findingResponse';
import { placeOf } from '../../core/model/source';
import { SINCE } from '../../core/summary/sentences/since';
import type { ExplanationDraft } from '../draftFaults';
import { showPlace } from './showPlace';
import type { ShownAnswer } from './shownReview';

/** What was answered to each finding, in words; null where nobody has. */
export function answersShown({ accepted, returned, noted }: Answers): (finding: Finding) => ShownAnswer | null {
  const shown = new Map<Finding, ShownAnswer>([
    ...accepted.map((each) => [each.finding, showAnswer(each, { status: 'Explained', again: '' })] as const),
    ...returned.map((each) => [each.finding, showAnswer(each, { status: 'Asked again', again: SINCE.returned(each) })] as const),
    ...noted.map((each) => [each.finding, showAnswer(each, { status: kindOf(each.response) === 'Rejected' ? 'Rejected' : 'Noted', again: '' })] as const),
  ]);
  return (finding) => shown.get(finding) ?? null;
}

function showAnswer({ response }: AnsweredFinding, { status, again }: Pick<ShownAnswer, 'status' | 'again'>): ShownAnswer {
  const said = status === 'Explained' || status === 'Asked again' ? RESPONSE_KINDS[0] : status;
  return { status, again, sentence: SINCE.said(said, response), place: response.at === null ? null : showPlace(placeOf([response.at], 'key')) };
}

/** What the workbook keeps of a finding, as it was typed. */
export function draftOf(response: FindingResponse): ExplanationDraft {
  const { reason, role, date, until } = response;
  return { response: kindOf(response), reason, role, date: date ?? '', until: until ?? '' };
}

/** A sheet may say it in other words: what is neither accepted nor rejected was noted. */
function kindOf({ response }: FindingResponse): ExplanationDraft['response'] {
  return RESPONSE_KINDS.find((kind) => response.trim().toLowerCase().startsWith(kind.toLowerCase())) ?? 'Noted';
}
