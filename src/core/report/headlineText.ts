import type { Finding } from '../model/finding';
import { type Position, largeMark, netNature } from '../model/monitoring';
import { yearLabel } from '../model/period';
import { present } from '../model/present';
import type { Review } from '../model/review';
import { type CheckedFigure, figuresJson } from './figuresJson';
import { sayFindings } from './sayFindings';
import { sinceLines } from './sinceLines';
import { sayDay, sayMany, sayPercent, sayPounds, saySigned } from '../model/wording';

type Align = 'left' | 'right';

/** A table as aligned text, two spaces between columns. */
export function textTable(headings: readonly string[], rows: readonly (readonly string[])[], align: readonly Align[]): string[] {
  const widths = headings.map((heading, i) => Math.max(heading.length, ...rows.map((row) => present(row[i], heading).length)));
  const line = (cells: readonly string[]): string =>
    widths
      .map((width, i) => (align[i] === 'right' ? present(cells[i], 'cell').padStart(width) : present(cells[i], 'cell').padEnd(width)))
      .join('  ')
      .trimEnd();
  return [line(headings), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}

function positionCells(name: string, position: Position): readonly string[] {
  const percent = position.variancePercent === null ? 'nil budget' : sayPercent(position.variancePercent);
  const { grossBeside } = position;
  const large = largeMark(position, netNature(position));
  const marks = [...(large === '' ? [] : [large]), ...(grossBeside === null ? [] : [`gross expenditure ${sayPounds(grossBeside)}`])];
  const cells = [position.current, position.forecast].map(sayPounds);
  return [name, ...cells, saySigned(position.variance), percent, position.status + (marks.length === 0 ? '' : ` (${marks.join('; ')})`)];
}

function monitoringLines({ monitoring }: Review): readonly string[] {
  const several = new Set(monitoring.streams.map(({ directorate }) => directorate)).size > 1;
  const rows = monitoring.streams.map((stream) =>
    positionCells(several && stream.directorate !== stream.stream ? `${stream.directorate}: ${stream.stream}` : stream.stream, stream),
  );
  const level = { line: 'line', stream: 'stream', directorate: 'directorate level', budget: 'whole budget' }[monitoring.total.level];
  const headings = ['Service stream', 'Current budget', 'Forecast', 'Variance', '%', 'Status'];
  const table = textTable(headings, [...rows, positionCells(`Total (${level})`, monitoring.total)], ['left', 'right', 'right', 'right', 'right', 'left']);
  const { gross } = monitoring;
  const grossLine = gross.pairsDeclared
    ? `Gross expenditure ${sayPounds(gross.expenditure)}; ${sayPounds(gross.afterElimination)} after internal charges of ${sayPounds(gross.eliminated)}.`
    : `Gross expenditure ${sayPounds(gross.expenditure)}, before internal recharges.`;
  const balances = monitoring.balance.map(
    ({ name, passes, variance, adverse, favourable, oneOff }) =>
      `${name}: ${passes ? 'Pass' : 'Fail'}, ${sayPounds(variance)} (${sayPounds(adverse)} adverse, ${sayPounds(favourable)} favourable, ${sayPounds(oneOff)} one-off money inside).`,
  );
  return [...table, '', grossLine, ...balances];
}

function placeOfFinding({ at }: Finding): string {
  const cells = at.cells.length > 20 ? `${at.cells.slice(0, 18)}..` : at.cells;
  return `${at.sheet} ${cells}`.trim();
}

function findingLines({ answers: { open, accepted, returned } }: Review): readonly string[] {
  const back = new Map(returned.map(({ finding, why }) => [finding, why === 'date' ? ' (accepted until a day that has passed)' : ' (accepted at another amount)']));
  const lines = open.map((finding) => `${finding.severity.padEnd(5)}  ${finding.id}  ${placeOfFinding(finding)}${back.get(finding) ?? ''}\n       ${finding.message}`);
  const settled = accepted.map(({ finding, response: { role, until } }) => `  ${finding.id}  ${placeOfFinding(finding)}, by ${role === '' ? 'a role not given' : role}${until === null ? '' : ` until ${sayDay(until)}`}`);
  return [sayFindings(open), ...lines, ...(settled.length === 0 ? [] : [`${sayMany(settled.length, 'finding')} accepted:`, ...settled])];
}

function claimLines({ claims }: Review): readonly string[] {
  return (claims ?? []).map(({ claim, result, provisional: isProvisional, remark }) => {
    const provisional = claim.provisionalUntil === null || !isProvisional ? '' : `, provisional until ${sayDay(claim.provisionalUntil)}`;
    return `${result}${provisional}: ${claim.statement}${remark === '' ? '' : ` (${remark})`}`;
  });
}

/**
 * The position as plain text a person can read in a terminal: streams with status, gross and balance, what was found,
 * the claims, and what was not checked.
 */
export function headlineText(review: Review, checked: readonly CheckedFigure[]): string {
  const { policy, issues } = review;
  const block = (title: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', title, ...lines]);
  const notRead = issues.length === 0 ? [] : [`${sayMany(issues.length, 'issue')} in reading; zerobase recognise lists them.`];
  return [
    `Position at ${sayDay(policy.asAt)}, period ${policy.period} of ${yearLabel(policy.year)}, £ (plus is adverse)`,
    '',
    ...monitoringLines(review),
    ...block('Findings', findingLines(review)),
    ...block('Since the last run', sinceLines(review.since)),
    ...block('Claims', claimLines(review)),
    ...block('Not checked', [...review.notChecked.map(({ section, why, amount }) => `${section}: ${why}${amount === null ? '' : ` (${sayPounds(amount)})`}`), ...notRead]),
    ...block('Summary', agreementLines(checked)),
    ...block('Public copy', policy.publicCopy ? [WHOLE] : []),
    '',
  ].join('\n');
}

/** The setting is for what is printed of the summary and the committee report. */
const WHOLE = 'The summary and the committee report leave out what is not for publication. This list and REPORT.json leave out nothing: do not publish them.';

function agreementLines(checked: readonly CheckedFigure[]): readonly string[] {
  if (checked.length === 0) return [];
  const { figures, agrees, differs, notCalculated } = figuresJson(checked).agreement;
  return [`${agrees} of ${figures} figures agree with the recalculated sheet; ${differs} differ, ${notCalculated} were not calculated.`];
}
