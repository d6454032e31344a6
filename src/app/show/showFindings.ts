import type { Finding } from '../../core/model/finding';
import type { FindingResponse } from '../../core/model/findingResponse';
import { findingKey } from '../../core/rules/responses/findingKey';
import { ruleTitle } from '../../core/rules/ruleTitle';
import type { Material } from '../../core/summary/material';
import { answersShown, draftOf } from './showAnswers';
import { poundsBeside } from './figures';
import { showPlace } from './showPlace';
import type { ShownFinding } from './shownReview';
import { workingsOf } from './workings/workingsOf';

/** Every finding, worst first, with the arithmetic behind it, and what was answered to it; `kept` is what the open workbook keeps. */
export function showFindings(material: Material, kept: readonly FindingResponse[]): readonly ShownFinding[] {
  const workings = workingsOf(material);
  const answer = answersShown(material.review.answers);
  const drafts = new Map(kept.map((response) => [findingKey(response.key), draftOf(response)]));
  return material.review.findings.map((finding, index) => {
    const { id, key, severity, message, advice, amount, basis, at } = finding;
    return {
      number: index + 1,
      key,
      severity,
      rule: id,
      title: ruleTitle(id),
      about: aboutOf(finding, material),
      stream: material.belonging(finding).stream,
      amount,
      basis,
      figure: amount === null ? '' : poundsBeside(amount),
      sentence: message,
      advice,
      place: showPlace(at),
      workings: workings(finding),
      answer: answer(finding),
      kept: drafts.get(findingKey(key)) ?? null,
    };
  });
}

/** "Customer Services: Adviser (P405)": the stream first, where the subject does not name it. */
function aboutOf(finding: Finding, { belonging }: Material): string {
  const { stream } = belonging(finding);
  return stream === '' || finding.subject.startsWith(stream) ? finding.subject : `${stream}: ${finding.subject}`;
}
