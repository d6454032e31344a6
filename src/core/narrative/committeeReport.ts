import type { Review } from '../model/review';
import { backgroundPapers } from './backgroundPapers';
import { considerations } from './considerations';
import { financialImplications } from './financialImplications';
import { headOf } from './head';
import { narrativeOf } from './narrative';
import { purpose } from './purpose';
import { recommendations } from './recommendations';
import { riskManagement } from './riskManagement';
import type { Said } from './said';

/** Paragraphs under a heading of their own, or under that of the section. */
export interface ReportPart<Paragraph = Said> {
  readonly heading: Said | null;
  readonly paragraphs: readonly Paragraph[];
}

/** A section under its heading. */
export interface ReportSection<Paragraph = Said> {
  readonly title: string;
  readonly parts: readonly ReportPart<Paragraph>[];
}

/** A paragraph with its number: "2.1". */
export interface NumberedParagraph {
  readonly number: string;
  readonly said: Said;
}

/** A report to a committee, every number of which says where the facts hold it. */
export interface CommitteeReport {
  readonly title: Said;
  /** Who reports, whom it affects, at which day. */
  readonly head: readonly Said[];
  readonly sections: readonly ReportSection<NumberedParagraph>[];
}

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
