import type { Grid } from '../../src/core/model/grid';
import type { IssueCode } from '../../src/core/model/issue';
import { type Drawn, type GridParts, gridOf } from './grid';

/** The smallest sheet that shows an issue, and the cells or rows it points at: "" is the sheet itself. */
export interface IssueExample {
  readonly sheet: string;
  readonly rows: readonly Drawn[];
  readonly parts?: GridParts;
  readonly at: string;
}

const HEADINGS: Drawn = ['Service', 'Current budget', 'Forecast'];
const POSTS: Drawn = ['Post ID', 'FTE', 'Status', 'Start date'];

function budget(row: Drawn, at: string, parts: GridParts = {}): IssueExample {
  return { sheet: 'Budget', rows: [HEADINGS, row], at, parts };
}

/** One entry a code; a code without one does not compile. Each page of docs/issues shows its sheet. */
export const ISSUE_EXAMPLES: Readonly<Record<IssueCode, IssueExample>> = {
  'sheet.notRecognised': { sheet: 'Minutes', rows: [['Minutes of the budget group'], ['Present: the accountancy team']], at: '' },
  'sheet.hidden': budget(['ICT', 760_000, 750_000], '', { hidden: true }),
  'heading.twoCandidates': { sheet: 'Budget', rows: [['Service', 'Current budget', 'Forecast', 'Projection'], ['ICT', 760_000, 750_000, 755_000]], at: 'C1' },
  'heading.notUsed': { sheet: 'Budget', rows: [[...HEADINGS, 'Mood'], ['ICT', 760_000, 750_000, 'good']], at: 'D1' },
  'unit.mixed': { sheet: 'Budget', rows: [['Service', 'Current budget £', 'Forecast £000'], ['ICT', 760_000, 750]], at: '' },
  'cell.notMoney': budget(['ICT', 760_000, 'as last month'], 'C2'),
  'cell.notNumber': { sheet: 'Posts', rows: [POSTS, ['P001', 'half', 'Filled', null]], at: 'B2' },
  'cell.notDate': { sheet: 'Posts', rows: [POSTS, ['P001', 0.5, 'Filled', 'spring']], at: 'D2' },
  'cell.notYear': { sheet: 'Funding', rows: [['Name', 'Amount 2007/08', 'End year'], ['Contact centre', 500_000, 'in two years']], at: 'C2' },
  'cell.notPeriod': { sheet: 'Ledger', rows: [['Cost centre', 'Account', 'Period', 'Amount'], ['C2110', '1010', 'October', 15_700]], at: 'C2' },
  'cell.notKnown': budget(['ICT', 760_000, 'tbc'], 'C2'),
  'cell.error': budget(['ICT', 760_000, '#REF!'], 'C2'),
  'cell.textNumber': budget(['ICT', 760_000, '£750,000'], 'C2'),
  'cell.tooLarge': budget(['ICT', 760_000, 750_000_000_000], 'C2'),
  'row.hidden': budget(['ICT', 760_000, 750_000], '2', { hiddenRows: [2] }),
  'row.noBudget': budget(['ICT', null, 750_000], 'B2'),
  'row.incomplete': { sheet: 'Ledger', rows: [['Cost centre', 'Account', 'Period', 'Amount'], [null, '1010', 7, 15_700]], at: '2' },
  'setting.unknown': { sheet: 'Settings', rows: [['Setting', 'Value'], ['perriod', 7]], at: 'A2' },
  'setting.badValue': { sheet: 'Settings', rows: [['Setting', 'Value'], ['period', 99]], at: 'B2' },
};

/** The sheet of an example as reading sees it. */
export function exampleGrid({ sheet, rows, parts }: IssueExample): Grid {
  return gridOf(sheet, rows, parts);
}

/** The sheet of an example as a page draws it, with column letters and row numbers. */
export function exampleTable({ sheet, rows, parts }: IssueExample): string {
  const width = Math.max(...rows.map((row) => row.length));
  const letters = Array.from({ length: width }, (_, column) => String.fromCharCode(65 + column));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const hidden = parts?.hidden === true ? ' (hidden)' : '';
  const body = rows.map((row, index) => line([`${index + 1}${parts?.hiddenRows?.includes(index + 1) === true ? ' (hidden)' : ''}`, ...letters.map((_, column) => String(row[column] ?? ''))]));
  return [`Sheet *${sheet}*${hidden}:`, '', line(['', ...letters]), line(['---', ...letters.map(() => '---')]), ...body].join('\n');
}
