import { quoteAt } from './carried';
import type { ReportSection } from './reportSection';
import type { Narrative } from './narrative';
import { type Said, said, sayEach } from './said';
import { BACKGROUND } from './sentences/background';

/** The files that the figures were read from. */
export function backgroundPapers({ review }: Narrative): ReportSection {
  const files = [...new Set(review.sources.map(({ file }) => file))];
  const named = files.map((file): Said => said`${quoteAt(`sources[${review.sources.findIndex((source) => source.file === file)}].file`, file)}`);
  return { title: BACKGROUND.title, parts: [{ heading: null, paragraphs: [BACKGROUND.files(sayEach(named)), BACKGROUND.held] }] };
}
