import type { Finding } from '../../../src/core/model/finding';
import type { Review } from '../../../src/core/model/review';
import { readTables } from '../../../src/core/reading/readTables';
import { review as reviewOf } from '../../../src/core/review';
import { checkNumbers } from '../../../src/core/narrative/checkNumbers';
import { committeeReport } from '../../../src/core/narrative/committeeReport';
import { factsOf } from '../../../src/core/narrative/factsOf';
import { plainLines } from '../../../src/core/narrative/plainLines';
import { toReport } from '../../../src/core/report/report';
import { type Drawn, gridOf } from '../../builders/grid';
import { summariseSample } from '../summary/sampleSummary';

/** The committee report of sheets drawn in a test, with the facts it is held against and its lines. */
export function reportDrawn(sheets: Readonly<Record<string, readonly Drawn[]>>, settings: Readonly<Record<string, string | number>> = {}) {
  const set: readonly Drawn[] = [['Setting', 'Value'], ...Object.entries({ year: '2007/08', period: 7, ...settings })];
  return reportOf(reviewOf(readTables([...Object.entries(sheets).map(([name, drawn]) => gridOf(name, drawn)), gridOf('Settings', set)], [])));
}

/** The committee report of a review, with the facts it is held against and its lines. */
export function reportOf(review: Review) {
  const report = committeeReport(review);
  const lines = plainLines(report);
  return { review, report, facts: factsOf(review, toReport(review, { version: '', inputs: [] })), lines, text: lines.join('\n') };
}

const SAMPLES = new Map<string, Promise<Review>>();

/** The text of a sample's report once something of its review is changed; all that it says is held against the facts. */
export async function changedReport(change: (review: Review) => Partial<Review>, name = 'council-2007-08'): Promise<string> {
  const sample = SAMPLES.get(name) ?? summariseSample([name]).then(({ review }) => review);
  SAMPLES.set(name, sample);
  const review = await sample;
  const { report, facts, text } = reportOf({ ...review, ...change(review) });
  expect(checkNumbers(report, facts)).toEqual([]);
  return text;
}

/** What a review that comes to these findings alone holds of them, none of them answered. */
export function onlyFindings(review: Review, findings: readonly Finding[]): Pick<Review, 'findings' | 'answers'> {
  return { findings, answers: { ...review.answers, open: findings, accepted: [] } };
}
