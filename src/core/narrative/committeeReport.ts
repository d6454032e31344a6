import type { Review } from '../model/review';
import { backgroundPapers } from './backgroundPapers';
import { considerations } from './considerations';
import { financialImplications } from './financialImplications';
import { headOf } from './head';
import { narrativeOf } from './narrative';
import { purpose } from './purpose';
import { recommendations } from './recommendations';
import { riskManagement } from './riskManagement';
import type { CommitteeReport, NumberedParagraph, ReportSection } from './reportSection';
import type { Said } from './said';

/** The committee report of a review. A section without data says that it was not checked. Pure. */
export function committeeReport(review: Review): CommitteeReport {
  const narrative = narrativeOf(review);
  const sections = [purpose(narrative), financialImplications(narrative), ...recommendations(narrative), considerations(narrative), riskManagement(narrative), backgroundPapers(narrative)];
  return { ...headOf(review), sections: sections.map((section, index) => numbered(section, index + 1)) };
}

function numbered({ title, parts }: ReportSection, section: number): ReportSection<NumberedParagraph> {
  let count = 0;
  const number = (each: Said): NumberedParagraph => ({ number: `${section}.${(count += 1)}`, said: each });
  return { title, parts: parts.map(({ heading, paragraphs }) => ({ heading, paragraphs: paragraphs.map(number) })) };
}
