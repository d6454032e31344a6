import { answeredWith } from '../core/answeredWith';
import type { Day } from '../core/model/day';
import type { FindingResponse } from '../core/model/findingResponse';
import { plainLine } from '../core/model/plainLine';
import { present } from '../core/model/present';
import { findingKey } from '../core/rules/responses/findingKey';
import { sinceKept } from '../core/sinceLast';
import type { AnsweredWorkbook } from './answerQuestion';
import type { ExplanationDraft } from './draftFaults';
import { type HostFailure, failureIn } from './failure';
import { keepResponses, readKeptResponses } from './keptResponses';
import { type ReviewedWorkbook, answersTo } from './reviewWorkbook';

export type ExplainOutcome<Reviewed> = { readonly kind: 'kept'; readonly reviewed: Reviewed } | { readonly kind: 'failed'; readonly failure: HostFailure };

/** Keeps what a role says of a finding in the workbook, with the finding's amount, and gives the review as it stands with it. */
export function explainFinding<Reviewed extends ReviewedWorkbook>(workbook: AnsweredWorkbook, reviewed: Reviewed, { key, draft }: { readonly key: string; readonly draft: ExplanationDraft }): Promise<ExplainOutcome<Reviewed>> {
  const { amount } = present(reviewed.review.findings.find((each) => each.key === key), key);
  const { response, reason, role, date, until } = draft;
  const answer: FindingResponse = { at: null, key, response, reason: plainLine(reason), role: plainLine(role), date: dayOf(date), until: dayOf(until), amount };
  return changeKept(workbook, reviewed, (kept) => [...without(kept, key), answer]);
}

/** Takes what is kept of a finding out of the workbook, so that it is open again. */
export function takeExplanationAway<Reviewed extends ReviewedWorkbook>(workbook: AnsweredWorkbook, reviewed: Reviewed, key: string): Promise<ExplainOutcome<Reviewed>> {
  return changeKept(workbook, reviewed, (kept) => without(kept, key));
}

function without(kept: readonly FindingResponse[], key: string): readonly FindingResponse[] {
  return kept.filter((each) => findingKey(each.key) !== findingKey(key));
}

function dayOf(typed: string): Day | null {
  return typed === '' ? null : (typed as Day);
}

/** What is kept is read again first: somebody else may have explained another finding meanwhile. */
async function changeKept<Reviewed extends ReviewedWorkbook>({ host, file }: AnsweredWorkbook, reviewed: Reviewed, change: (kept: readonly FindingResponse[]) => readonly FindingResponse[]): Promise<ExplainOutcome<Reviewed>> {
  try {
    const { byFile } = await readKeptResponses(host);
    const own = change(byFile.get(file) ?? []);
    await keepResponses(host, own);
    const responses = { ...reviewed.responses, kept: new Map([...reviewed.responses.kept, [file, own] as const]) };
    const review = answeredWith(reviewed.review, answersTo(responses));
    return { kind: 'kept', reviewed: { ...reviewed, responses, review: reviewed.runs === null ? review : sinceKept(review, reviewed.runs) } };
  } catch (fault) {
    return { kind: 'failed', failure: failureIn(fault) };
  }
}
