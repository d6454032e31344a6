import type { Finding } from '../../core/model/finding';
import { ruleTitle } from '../../core/rules/ruleTitle';
import type { Material } from '../../core/summary/material';
import { poundsBeside } from './figures';
import { showPlace } from './showPlace';
import type { ShownFinding } from './shownReview';
import { workingsOf } from './workings/workingsOf';

/** Every finding, worst first, with the arithmetic behind it. */
export function showFindings(material: Material): readonly ShownFinding[] {
  const workings = workingsOf(material);
  return material.review.findings.map((finding, index) => {
    const { id, key, severity, message, advice, amount, at } = finding;
    return {
      number: index + 1,
      key,
      severity,
      rule: id,
      title: ruleTitle(id),
      about: aboutOf(finding, material),
      figure: amount === null ? '' : poundsBeside(amount),
      sentence: message,
      advice,
      place: showPlace(at),
      workings: workings(finding),
    };
  });
}

/** "Customer Services: Adviser (P405)": the stream first, where the subject does not name it. */
function aboutOf(finding: Finding, { belonging }: Material): string {
  const { stream } = belonging(finding);
  return stream === '' || finding.subject.startsWith(stream) ? finding.subject : `${stream}: ${finding.subject}`;
}
