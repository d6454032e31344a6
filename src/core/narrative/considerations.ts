import type { Finding } from '../model/finding';
import { type Advised, adviceOf } from './advised';
import { manyOf, quoteAt } from './carried';
import { claimParagraphs } from './claimParagraphs';
import type { ReportPart, ReportSection } from './reportSection';
import { dayFor } from './dayFor';
import { plainly } from './hedge';
import type { Narrative } from './narrative';
import { planParts } from './planParts';
import { adviceSaid, labelOf } from './recommendations';
import { riskOf } from './riskOf';
import { type Said, said, sentences } from './said';
import { CONSIDERATIONS } from './sentences/considerations';

/** Findings that are named beside the worst of their recommendation; more are counted. */
const NAMED = 6;

/** What bears on each recommendation, then on the plan that was agreed before, then on statements that were made. */
export function considerations(narrative: Narrative): ReportSection {
  const parts = adviceOf(narrative).put.map((advised, index): ReportPart => ({
    heading: CONSIDERATIONS.recommendation(labelOf(narrative, index), adviceSaid(advised, narrative)),
    paragraphs: paragraphsOf(advised, narrative),
  }));
  return { title: CONSIDERATIONS.title, parts: [...parts, ...planParts(narrative), { heading: CONSIDERATIONS.statements, paragraphs: claimParagraphs(narrative) }] };
}

function paragraphsOf([worst, ...others]: Advised, narrative: Narrative): readonly Said[] {
  const path = narrative.pathOf(worst);
  return [
    said`${quoteAt(`${path}.message`, worst.message)}.`,
    sentences(amountSaid(worst, path), CONSIDERATIONS.cells(cellsSaid(worst, path)), whoSaid(worst, narrative)),
    CONSIDERATIONS.options(quoteAt(`${path}.advice`, worst.advice), riskOf(worst)),
    ...(others.length === 0 ? [] : [othersSaid(others, narrative)]),
  ];
}

function amountSaid({ amount, basis, severity }: Finding, path: string): Said {
  const status = quoteAt(`${path}.severity`, severity);
  return amount === null ? CONSIDERATIONS.noAmount(status) : CONSIDERATIONS.amount(plainly(`${path}.amount`, amount), { basis, status, favourable: amount < 0 });
}

/** "Devices C5:C10", with the file where several were read. */
function cellsSaid({ at: { sheet, cells } }: Finding, path: string): Said {
  return said`${quoteAt(`${path}.sheet`, sheet)}${cells === '' ? '' : said` ${quoteAt(`${path}.cells`, cells)}`}`;
}

function whoSaid(finding: Finding, narrative: Narrative): Said {
  const { review, belonging } = narrative;
  const role = belonging(finding).owner.trim().replace(/^the /i, '');
  const due = dayFor(finding, review);
  return CONSIDERATIONS.who(role === '' ? null : quoteAt(`words.owners[${review.findings.indexOf(finding)}]`, role), due === null ? null : { ...due, past: due.on < review.policy.asAt });
}

function othersSaid(others: readonly Finding[], { pathOf }: Narrative): Said {
  const named = others.slice(0, NAMED).map((finding) => {
    const path = pathOf(finding);
    const subject = said`${quoteAt(`${path}.subject`, finding.subject)}`;
    return said`${subject} (${finding.amount === null ? '' : said`${plainly(`${path}.amount`, finding.amount)}, `}${cellsSaid(finding, path)})`;
  });
  const rest = others.slice(NAMED).map(pathOf);
  return CONSIDERATIONS.others(manyOf(others.map(pathOf), 'other finding'), [...named, ...(rest.length === 0 ? [] : [said`${manyOf(rest, 'more', 'more')}`])]);
}
