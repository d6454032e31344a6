import type { ReportSection } from './reportSection';
import { fundingParagraphs } from './fundingParagraphs';
import { investmentParagraphs } from './investmentParagraphs';
import type { Narrative } from './narrative';
import { payParagraphs } from './payParagraphs';
import { positionParagraphs } from './positionParagraphs';
import { rechargeParagraphs } from './rechargeParagraphs';
import { FINANCIAL } from './sentences/financial';
import { zeroBaseParagraphs } from './zeroBaseParagraphs';

/** The position and what bears on it, subject by subject; one without data says that it was not checked. */
export function financialImplications(narrative: Narrative): ReportSection {
  const subjects = [positionParagraphs, payParagraphs, rechargeParagraphs, fundingParagraphs, zeroBaseParagraphs, investmentParagraphs];
  return { title: FINANCIAL.title, parts: [{ heading: null, paragraphs: subjects.flatMap((paragraphs) => paragraphs(narrative)) }] };
}
