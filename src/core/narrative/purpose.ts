import type { ReportSection } from './reportSection';
import { manyOf } from './carried';
import { positionOf } from './head';
import type { Narrative } from './narrative';
import { PURPOSE } from './sentences/purpose';

/** What the report is for, how its figures are said, and whether it may be published as it stands. */
export function purpose({ review, onePerson, pathOf }: Narrative): ReportSection {
  const { publicCopy } = review.policy;
  const personal = onePerson.length === 0 ? [] : [publicCopy ? PURPOSE.leftOut(manyOf(onePerson.map(pathOf), 'finding'), onePerson.length) : PURPOSE.notPublic(manyOf(onePerson.map(pathOf), 'finding'))];
  return { title: PURPOSE.title, parts: [{ heading: null, paragraphs: [PURPOSE.purpose(positionOf(review)), PURPOSE.figures, ...personal] }] };
}
