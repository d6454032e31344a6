import type { AnsweredFinding, Answers, ReturnedFinding } from '../../model/answers';
import type { Day } from '../../model/day';
import type { Finding } from '../../model/finding';
import type { FindingResponse } from '../../model/findingResponse';
import { byCodePoint } from '../../model/money';
import { findingKey } from './findingKey';
import { hasMoved } from './hasMoved';

/** Findings and what was answered to them, at a day. */
export interface Answering {
  readonly findings: readonly Finding[];
  readonly responses: readonly FindingResponse[];
  readonly asAt: Day;
}

/**
 * The findings that are open and those that are accepted (rules, section 0). The latest response to a key counts. An
 * acceptance ends after its last day, and when the amount has moved by more than the finding's tolerance since.
 */
export function applyResponses({ findings, responses, asAt }: Answering): Answers {
  const latest = latestByKey(responses);
  const answered = findings.flatMap((finding): readonly AnsweredFinding[] => {
    const response = latest.get(findingKey(finding.key));
    return response === undefined ? [] : [{ finding, response }];
  });
  const acceptances = answered.filter(({ response }) => isAcceptance(response));
  const returned = acceptances.flatMap((each): readonly ReturnedFinding[] => {
    const why = lapseOf(each, asAt);
    return why === null ? [] : [{ ...each, why }];
  });
  const lapsed = new Set(returned.map(({ finding }) => finding));
  const accepted = acceptances.filter(({ finding }) => !lapsed.has(finding));
  const settled = new Set(accepted.map(({ finding }) => finding));
  const found = new Set(findings.map(({ key }) => findingKey(key)));
  return {
    open: findings.filter((finding) => !settled.has(finding)),
    accepted,
    returned,
    noted: answered.filter(({ response }) => !isAcceptance(response)),
    cleared: [...latest].flatMap(([key, response]) => (isAcceptance(response) && !found.has(key) ? [response] : [])),
  };
}

/** The latest by date, one without a date before all others; of one day the one that stands last. */
function latestByKey(responses: readonly FindingResponse[]): ReadonlyMap<string, FindingResponse> {
  const latest = new Map<string, FindingResponse>();
  for (const response of responses) {
    const key = findingKey(response.key);
    const so = latest.get(key);
    if (so === undefined || isLater(response, so)) latest.set(key, response);
  }
  return latest;
}

function isLater(response: FindingResponse, so: FindingResponse): boolean {
  return (byCodePoint(response.date ?? '', so.date ?? '') || (response.at?.row ?? 0) - (so.at?.row ?? 0)) > 0;
}

function isAcceptance({ response }: FindingResponse): boolean {
  return /^\s*accept/i.test(response);
}

/** null while the acceptance holds; an amount that was not noted cannot have moved. */
function lapseOf({ finding, response }: AnsweredFinding, asAt: Day): ReturnedFinding['why'] | null {
  if (response.until !== null && asAt > response.until) return 'date';
  return response.amount !== null && hasMoved(finding, response.amount) ? 'amount' : null;
}
