import type { Review } from '../core/model/review';
import { headlineText } from '../core/report/headlineText';
import { recognitionLine } from '../core/report/recognitionLine';
import { recognitionText } from '../core/report/recognitionText';
import type { CheckedFigure } from '../core/report/figuresJson';
import { type Generated, toReport } from '../core/report/report';
import { reviewLine } from '../core/report/reviewLine';
import { recognitionJson } from '../core/report/recognitionJson';
import type { WorkbookReading } from '../core/reading/readTables';

/** REPORT.json as text: two spaces, a final line feed, the same bytes for the same input. */
export function reportAsJson(review: Review, generated: Generated, checked: readonly CheckedFigure[] = []): string {
  return `${JSON.stringify(toReport(review, generated, checked), null, 2)}\n`;
}

/** The headline table and findings for a terminal, and how many figures of a written summary agree. */
export function reportAsText(review: Review, checked: readonly CheckedFigure[] = []): string {
  return headlineText(review, checked);
}

/** The position and the number of findings in one line, where many are reviewed. */
export function reportAsLine(review: Review, checked: readonly CheckedFigure[] = []): string {
  return reviewLine(review, checked);
}

/** What was recognised, for a terminal. */
export function recognitionAsText(reading: WorkbookReading): string {
  return recognitionText(reading);
}

/** What was recognised in one line, where many files are. */
export function recognitionAsLine(reading: WorkbookReading): string {
  return recognitionLine(reading);
}

/** What was recognised, as JSON: the sources and issues of REPORT.json. */
export function recognitionAsJson(reading: WorkbookReading): string {
  return `${JSON.stringify(recognitionJson(reading), null, 2)}\n`;
}

/** How bad the worst finding is that nobody has accepted, for scheduled checks. */
export function worstSeverity({ answers }: Review): 'Red' | 'Amber' | 'Note' | null {
  return answers.open[0]?.severity ?? null;
}
