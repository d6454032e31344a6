import type { CrossTable } from '../model/crossTable';
import { NO_MONEY } from '../model/money';
import type { Question } from '../model/question';
import type { Unit } from '../model/source';
import { type StatedSum, type StatedTotal, agrees } from '../model/statedTotal';
import { sayMany, sayPounds } from '../model/wording';
import { sayIssue, severityOfIssue } from '../reading/issueWords';
import { NONE_OF_THEM, sayCandidate, saySetting, sayQuestion } from '../reading/questionWords';
import type { RecognisedTable } from '../reading/recognition';
import type { WorkbookReading } from '../reading/readTables';

/** Why a heading was taken for its field, before the columns of which that is true. */
const WHY: Readonly<Record<RecognisedTable['matched'][number]['how'], string>> = {
  name: 'by name',
  alias: 'by another name',
  dated: 'without its date',
  shortened: 'without idle words',
  near: 'one letter off',
  setting: 'as set',
};

/** What was understood of a workbook, as plain text: tables, headings and why, units, signs, totals, rows not used, questions, issues. */
export function recognitionText({ recognised, described, issues, questions }: WorkbookReading): string {
  const tables = [...recognised.flatMap(tableLines), ...described.flatMap(crossLines)];
  const problems = issues.map((issue) => {
    const where = [issue.at.sheet, issue.at.cells].filter((part) => part !== '').join(' ');
    return `${severityOfIssue(issue).padEnd(5)}  ${issue.code}  ${where}: ${sayIssue(issue)}`;
  });
  return [...(tables.length === 0 ? ['No table was recognised.'] : tables), ...questions.flatMap(questionLines), '', sayMany(issues.length, 'issue'), ...problems, ''].join('\n');
}

function questionLines(question: Question): readonly string[] {
  const { ask, meanwhile } = sayQuestion(question);
  const choices = question.candidates.map((candidate) => [sayCandidate(candidate, question), candidate.value] as const);
  const all = question.none === null ? choices : [...choices, ['None of these', NONE_OF_THEM] as const];
  return ['', `Question   ${ask}`, `           ${meanwhile}`, ...all.map(([words, value]) => `  ${words}: ${saySetting(question, value)}`)];
}

function tableLines(table: RecognisedTable): readonly string[] {
  const { sheet, dataset, headingRow, range, rows, columns, signs, notUsed } = table.source;
  const conventions = dataset === 'Budget' ? `; ${moneyOf(table)}; income ${signs.income}; variance ${signs.variance ?? 'not stated'}` : '';
  return [
    `${sheet}: ${dataset}, headings in row ${headingRow}, ${range}, ${sayMany(rows, 'row')}${conventions}`,
    `  columns   ${[...columns].map(([field, letter]) => `${letter} ${field}`).join(', ')}`,
    `  why       ${table.matched.length} of ${sayMany(table.headings, 'heading')}: ${whyOf(table)}`,
    ...monthLines(table),
    ...(table.dateSystem === 1904 ? ['  days      counted from 1904'] : []),
    ...totalLines(table.totals),
    ...notUsed.map(({ rows: at, why, amount = NO_MONEY }) => `  not used  ${at} (${why}${amount === 0 ? '' : `, ${sayPounds(amount)}`})`),
  ];
}

const SIGNS: Readonly<Record<Unit, string>> = { pounds: '', thousands: '000', millions: 'm' };

function moneyOf({ source, shownIn, currency }: RecognisedTable): string {
  const sign = currency ?? '£';
  if (shownIn !== null) return `${sign} shown as ${sign}${SIGNS[shownIn]} by the number format`;
  return sign + SIGNS[source.unit];
}

function whyOf({ matched }: RecognisedTable): string {
  return (Object.keys(WHY) as (keyof typeof WHY)[])
    .flatMap((how) => {
      const own = matched.filter((match) => match.how === how);
      if (own.length === 0) return [];
      return [`${WHY[how]} ${own.map(({ column, heading }) => (how === 'name' ? column : `${column} "${heading}"`)).join(', ')}`];
    })
    .join('; ');
}

function monthLines({ months }: RecognisedTable): readonly string[] {
  if (months.length === 0) return [];
  const of = (kind: 'month' | 'quarter'): string => {
    const own = months.filter((month) => month.kind === kind);
    const measures = [...new Set(own.map(({ measure }) => measure ?? 'not said of what'))].join(', ');
    return own.length === 0 ? '' : `${sayMany(own.length, kind)} (${measures}) ${own.map(({ column }) => column).join(', ')}`;
  };
  return [`  months    ${[of('month'), of('quarter')].filter((text) => text !== '').join('; ')}`];
}

function totalLines(totals: readonly StatedTotal[]): readonly string[] {
  if (totals.length === 0) return [];
  const wrong = totals.flatMap((total) => total.sums.filter((sum) => !agrees(sum)).map((sum) => ({ total, sum })));
  const figures = totals.reduce((so, { sums }) => so + sums.length, 0);
  const head = `  totals    ${sayMany(figures, 'figure')} of ${sayMany(totals.length, 'total')} checked, ${wrong.length === 0 ? 'all agree' : `${wrong.length} differ`}`;
  return [head, ...wrong.map(({ total, sum }) => `            ${sayWrong(total, sum)}`)];
}

function sayWrong({ label, lines }: StatedTotal, { cell, stated, sum, omits, typedOver }: StatedSum): string {
  const why = `${omits === '' ? '' : `; it omits ${omits}`}${typedOver ? '; typed over a formula' : ''}`;
  return `${cell} "${label}" states ${sayPounds(stated)}, rows ${lines} come to ${sayPounds(sum)}${why}`;
}

function crossLines({ sheet, headingRow, range, rows, unit, labels, details, totals, hidden, notUsed }: CrossTable): readonly string[] {
  return [
    `${sheet}: services across columns, bodies down rows; headings in row ${headingRow}, ${range}, ${sayMany(rows, 'row')}; £${SIGNS[unit]}`,
    `  bodies    named by ${labels.map(({ column, heading }) => `${column} "${heading}"`).join(', ')}`,
    `  columns   ${sayMany(details, 'column')} of figures; ${sayMany(totals.length, 'heading')} of totals, never added to their details`,
    ...totals.map(({ column, heading, sums }) => `            ${column} "${heading}"${sums === '' ? ': not the sum of columns here' : ` sums ${sums}`}`),
    ...(hidden === '' ? [] : [`  hidden    columns ${hidden}`]),
    ...notUsed.map(({ rows: at, why }) => `  not used  ${at} (${why})`),
  ];
}
