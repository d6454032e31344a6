import type { Issue } from '../model/issue';
import { NO_MONEY } from '../model/money';
import type { Question } from '../model/question';
import type { TableSource } from '../model/source';
import { type StatedTotal, agrees } from '../model/statedTotal';
import { sayIssue, severityOfIssue } from '../reading/issueWords';
import { sayCandidate, sayQuestion } from '../reading/questionWords';
import type { RecognisedTable } from '../reading/recognition';
import type { WorkbookReading } from '../reading/readTables';
import { poundsOf, poundsOrNull } from './jsonValue';

/** One recognised table of REPORT.json. */
export function sourceJson({ file, sheet, dataset, headingRow, range, rows, columns, unit, signs, notUsed }: TableSource): object {
  const plain = notUsed.map(({ rows: at, why }) => ({ rows: at, why }));
  return { file, sheet, dataset, headingRow, range, rows, columns: Object.fromEntries(columns), unit, signs, notUsed: plain };
}

/** One issue of REPORT.json, in words. */
export function issueJson(issue: Issue): object {
  const { code, at, count } = issue;
  return { code, severity: severityOfIssue(issue), ...at, count, message: sayIssue(issue) };
}

/** What `recognise --json` writes: the sources and issues of REPORT.json, with the reasons, and the sheets that were only described. */
export function recognitionJson({ recognised, described, issues, questions }: WorkbookReading): object {
  return { sources: recognised.map(recognisedJson), described, issues: issues.map(recognisedIssueJson), questions: questions.map(questionJson) };
}

function questionJson(question: Question): object {
  const { file, sheet, code, setting, used, amount, gone, none } = question;
  const candidates = question.candidates.map((candidate) => ({ value: candidate.value, heading: candidate.heading, cell: candidate.cell, sample: candidate.sample, words: sayCandidate(candidate, question) }));
  return { file, sheet, code, setting, ...sayQuestion(question), candidates, none: none !== null, used, amount: poundsOrNull(amount), gone };
}

function recognisedJson({ source, matched, headings, months, shownIn, currency, dateSystem, totals }: RecognisedTable): object {
  return {
    ...sourceJson(source),
    notUsed: source.notUsed.map(({ rows, why, amount = NO_MONEY }) => ({ rows, why, amount: poundsOf(amount) })),
    understood: { headings: matched.length + months.length, of: headings, columns: matched },
    months,
    shownIn,
    currency,
    dateSystem,
    totals: totals.map(totalJson),
  };
}

function totalJson({ at, label, kind, lines, sums }: StatedTotal): object {
  return {
    row: at.row,
    label,
    kind,
    lines,
    sums: sums.map((sum) => {
      const { field, cell, stated, omits, typedOver } = sum;
      return { field, cell, stated: poundsOf(stated), sum: poundsOf(sum.sum), difference: poundsOf(sum.difference), agrees: agrees(sum), omits, typedOver };
    }),
  };
}

/** Issues of `recognise` say their facts too: a heading that may be either of two columns names both for whoever asks the user. */
function recognisedIssueJson(issue: Issue): object {
  return { ...issueJson(issue), facts: issue.facts };
}
