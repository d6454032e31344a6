import { type Advised, adviceOf } from './advised';
import { asClause } from './asClause';
import { manyOf, numberOf, quoteAt } from './carried';
import type { ReportSection } from './reportSection';
import type { Narrative } from './narrative';
import { type Piece, type Said, said } from './said';
import { RECOMMENDATIONS } from './sentences/recommendations';

/** The number of the section; a decision that is sought stands before what findings come to. */
const SECTION = 3;

/** What the committee is asked to agree, worst first, and why. */
export function recommendations(narrative: Narrative): readonly [ReportSection, ReportSection] {
  const { review, findings, pathOf } = narrative;
  const { put, left } = adviceOf(narrative);
  const decision = review.policy.decision.trim();
  const asked = [
    ...(decision === '' ? [] : [RECOMMENDATIONS.decision(quoteAt('words.decision', decision.replace(/^that\s+/i, '')))]),
    ...put.map((advised) => RECOMMENDATIONS.asked(whoIsAsked(advised, narrative), adviceSaid(advised, narrative))),
    ...(left.length === 0 ? [] : [RECOMMENDATIONS.left(manyOf(left.map(pathOf), put.length === 0 ? 'finding' : 'other finding'))]),
  ];
  const of = (wanted: string): Piece => numberOf(findings.filter(({ severity }) => severity === wanted).map(pathOf));
  return [
    { title: RECOMMENDATIONS.title, parts: [{ heading: null, paragraphs: asked.length === 0 ? [RECOMMENDATIONS.nothing] : asked }] },
    { title: RECOMMENDATIONS.reasons, parts: [{ heading: null, paragraphs: [findings.length === 0 ? RECOMMENDATIONS.noFindings : RECOMMENDATIONS.findings(manyOf(findings.map(pathOf), 'finding'), [of('Red'), of('Amber'), of('Note')]), ...acceptedSaid(narrative)] }] },
  ];
}

/** The number of the paragraph that asks for it, by its place among what is put to the committee. */
export function labelOf({ review }: Narrative, index: number): Piece {
  return { kind: 'label', text: `${SECTION}.${index + (review.policy.decision.trim() === '' ? 1 : 2)}` };
}

/** The first sentence of the advice, as what somebody is asked to do. */
export function adviceSaid([worst]: Advised, { pathOf }: Narrative): Said {
  const [first = ''] = worst.advice.split(/(?<=[a-z)])\. (?=[A-Z])/);
  return said`${quoteAt(`${pathOf(worst)}.advice`, asClause(first))}`;
}

/** Every role that owns one of the findings, in their order; [] where none is named. */
function whoIsAsked(advised: Advised, { belonging, review }: Narrative): readonly Said[] {
  const roles = new Map(advised.map((finding) => [belonging(finding).owner.trim(), finding] as const).reverse());
  roles.delete('');
  return [...roles].reverse().map(([role, finding]) => said`${quoteAt(`words.owners[${review.findings.indexOf(finding)}]`, role.replace(/^the /i, ''))}`);
}

function acceptedSaid({ review, pathOf }: Narrative): readonly Said[] {
  const accepted = review.answers.accepted.map(({ finding }) => pathOf(finding));
  return accepted.length === 0 ? [] : [RECOMMENDATIONS.accepted(manyOf(accepted, 'finding'), accepted.length)];
}
