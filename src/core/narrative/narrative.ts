import type { Finding } from '../model/finding';
import { present } from '../model/present';
import type { Review } from '../model/review';
import { tellsOfOnePerson } from '../summary/onePerson';
import { type Belongs, belongingOf } from '../summary/whoActs';

/** What the sections are written from. */
export interface Narrative {
  readonly review: Review;
  /** The findings that nobody has accepted, in their order; a public copy leaves out those on one person's post or pay. */
  readonly findings: readonly Finding[];
  /** Open findings that a public copy leaves out; of another, those that it would. */
  readonly onePerson: readonly Finding[];
  readonly belonging: (finding: Finding) => Belongs;
  /** "findings[3]", where the report has it. */
  readonly pathOf: (finding: Finding) => string;
}

/** Gathers what the sections need, once. */
export function narrativeOf(review: Review): Narrative {
  const belonging = belongingOf(review);
  const paths = new Map(review.findings.map((finding, index) => [finding, `findings[${index}]`] as const));
  const { open } = review.answers;
  const onePerson = open.filter(tellsOfOnePerson(review, belonging));
  const hidden = new Set(review.policy.publicCopy ? onePerson : []);
  return { review, findings: open.filter((finding) => !hidden.has(finding)), onePerson, belonging, pathOf: (finding) => present(paths.get(finding), finding.key) };
}
