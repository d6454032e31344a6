import type { Review } from '../model/review';
import { belongingOf, streamWords } from '../summary/whoActs';

/** What a committee report may say: REPORT.json, and under "words" what it does not hold: what people typed, and lines taken at budget. */
export type Facts = Readonly<Record<string, unknown>>;

/** The facts of a review and of the REPORT.json made of it, taken from these and from no sentence. */
export function factsOf(review: Review, report: object): Facts {
  const { preparedBy, reviewedBy, reportTitle, decision, wards } = review.policy;
  const belonging = belongingOf(review);
  const atBudget = review.monitoring.forecastMethods.get('budget');
  const words = {
    ...{ preparedBy, reviewedBy, reportTitle, decision, wards },
    streams: review.monitoring.streams.map((stream) => streamWords(stream)).map(({ cause, recurrence, explanation }) => ({ cause, recurrence, explanation })),
    atBudget: atBudget === undefined ? null : { lines: atBudget.lines, current: atBudget.current / 100 },
    owners: review.findings.map((finding) => belonging(finding).owner),
  };
  return { ...report, words };
}
