import type { Grid } from '../../src/core/model/grid';
import type { IssueCode } from '../../src/core/model/issue';
import { type Drawn, type GridParts, gridOf } from './grid';

/** The smallest sheet that shows an issue, and the cells or rows it points at: "" is the sheet itself. */
export interface IssueExample {
  readonly sheet: string;
  readonly rows: readonly Drawn[];
  readonly parts?: GridParts;
  readonly at: string;
  /** The year that is given to the review, where it takes one to show the issue. */
  readonly year?: string;
  /** What is set or answered, where it takes that to show the issue. */
  readonly set?: Readonly<Record<string, string>>;
  /** Issues that this one brings with it. */
  readonly alongside?: readonly IssueCode[];
  /** What a file does to have the issue said when it is opened, before any sheet is read. */
  readonly opening?: string;
}

const HEADINGS: Drawn = ['Service', 'Current budget', 'Forecast'];
const POSTS: Drawn = ['Post ID', 'FTE', 'Status', 'Start date'];

function budget(row: Drawn, at: string, parts: GridParts = {}): IssueExample {
  return { sheet: 'Budget', rows: [HEADINGS, row], at, parts };
}

/** An issue of a file as it is opened: drawn as the text it holds, if it is one. */
function opened(opening: string, rows: readonly Drawn[] = []): IssueExample {
  return { sheet: 'budget', rows, at: '', opening };
}

/** Six councils by ten services. */
const CROSS: readonly Drawn[] = [
  ['Authority', ...Array.from({ length: 10 }, (_, service) => `Service ${String.fromCharCode(65 + service)}`)],
  ...Array.from({ length: 6 }, (_, council): Drawn => [`Council ${council + 1}`, ...Array.from({ length: 10 }, (__, service) => council * 10 + service)]),
];

/** One entry a code; a code without one does not compile. Each page of docs/issues shows its sheet. */
export const ISSUE_EXAMPLES: Readonly<Record<IssueCode, IssueExample>> = {
  'file.empty': opened('A workbook whose sheets are all empty'),
  'file.macrosIgnored': opened('A workbook with macros (.xlsm)'),
  'file.decimalComma': opened('A text with a comma before the pence', [['Service;Current budget;Forecast'], ['ICT;"760.000,00";"750.000,00"']]),
  'file.tooManyValues': opened('A text whose rows have more values than its headings', [['Service,Current budget,Forecast'], ['ICT, desktops and phones,760000,750000']]),
  'sheet.sideBySide': { sheet: 'Budget', rows: [[...HEADINGS, null, ...HEADINGS], ['ICT', 760_000, 750_000, null, 'HR', 210_000, 208_000]], at: '' },
  'sheet.severalTables': { sheet: 'Budget', rows: [HEADINGS, ['ICT', 760_000, 750_000], [], ['SCP', 'Annual salary'], [29, 24_000]], at: '4' },
  'sheet.crossTable': { sheet: 'Return', rows: CROSS, at: '' },
  'sheet.across': { sheet: 'Spread', rows: [['Spending by directorate 2007/08'], ['Service', 'Adults', 'Resources'], ['Staff', 500_000, 300_000]], at: 'B2:C2' },
  'sheet.twoDatasets': { sheet: 'Grants', rows: [['Name', 'Source', 'Amount 2007/08'], ['Apprenticeship levy', 'Reserve', 500_000]], at: '1' },
  'sheet.setAside': { sheet: 'Budget', rows: [[...HEADINGS, null, ...HEADINGS], ['ICT', 760_000, 750_000, null, 'HR', 210_000, 208_000]], at: '', set: { 'mapping.Budget.tables': 'A1' } },
  'sheet.otherYear': { sheet: 'Budget', rows: [['Service', 'Current budget 2007/08', 'Forecast 2007/08'], ['ICT', 760_000, 750_000]], at: '', year: '2009/10' },
  'sheet.formulasNotRead': budget(['ICT', 760_000, 750_000], '', { formulasNotRead: true }),
  'heading.otherYear': { sheet: 'Budget 2009-10', rows: [[...HEADINGS, 'Actual 2004/05'], ['ICT', 760_000, 750_000, 690_000]], at: 'D1' },
  'heading.otherContent': { sheet: 'Budget', rows: [[...HEADINGS, 'Type'], ['ICT', 760_000, 750_000, 'New'], ['HR', 210_000, 208_000, 'New']], at: 'D1' },
  'heading.passedOver': { sheet: 'Budget', rows: [[...HEADINGS, 'Total forecast'], ['ICT', 760_000, 750_000, 750_000]], at: 'D1' },
  'heading.near': { sheet: 'Budget', rows: [['Service', 'Budget', 'Projected outurn', 'Variance'], ['ICT', 760_000, 760_000, 0]], at: 'C1' },
  'heading.hidden': budget(['ICT', 760_000, 750_000], 'C1', { hiddenColumns: [2] }),
  'heading.yearMissing': { sheet: 'Budget', rows: [['Service', 'Current budget 2007/08', 'Explanation 2005/06'], ['ICT', 760_000, 'Fewer desktops']], at: 'B1:C1' },
  'heading.severalYears': { sheet: 'Budget', rows: [['Service', 'Amount', 'Type', 'Year'], ['ICT', 740_000, 'Expense', '2006/07'], ['ICT', 760_000, 'Expense', '2007/08']], at: 'D1', alongside: ['row.otherYear'] },
  'heading.loneYear': { sheet: 'Budget', rows: [['Service', 'Budget 2013', 'Forecast'], ['ICT', 760_000, 750_000]], at: 'B1' },
  'heading.monthsUnclear': { sheet: 'Budget', rows: [[...HEADINGS, 'Apr', 'May', 'Jun'], ['ICT', 760_000, 750_000, 60_000, 61_000, 62_000]], at: 'D1:F1' },
  'heading.yearTaken': { sheet: 'Funding', rows: [['Name', 'Amount', 'End year'], ['Contact centre', 500_000, '2008/09']], at: 'B1', year: '2007/08' },
  'unit.shownInThousands': budget(['ICT', 760_000, 750_000], '', { numberFormat: '#,##0,' }),
  'sign.unclear': { sheet: 'Budget', rows: [[...HEADINGS, 'Variance'], ['ICT', 760_000, 750_000, -10_000], ['HR', 210_000, 208_000, 2_000]], at: 'D1' },
  'unit.currency': budget(['ICT', 760_000, 750_000], '', { numberFormat: '[$€-2] #,##0' }),
  'cell.notCalculated': budget(['ICT', 760_000, null], 'C2', { formulas: { column: 2 } }),
  'cell.typedOver': { sheet: 'Budget', rows: [HEADINGS, ['ICT', 10, 10], ['HR', 10, 10], ['Law', 10, 10], ['Tax', 10, 10], ['Art', 10, 20]], parts: { formulas: { column: 2, rows: 4 } }, at: 'C6' },
  'cell.periodsDiffer': { sheet: 'Budget', rows: [[...HEADINGS, 'Apr actual', 'May actual', 'Jun actual', 'Actual to date'], ['ICT', 90, 90, 10, 10, 10, 20]], at: 'G2' },
  'cell.acrossDiffers': { sheet: 'Budget', rows: [['Service', 'Directorate'], [null, 'Adults', 'Resources', 'Total'], ['Staff', 500_000, 300_000, 810_000]], at: 'D3' },
  'cell.namedAbove': { sheet: 'Budget', rows: [['Service stream', ...HEADINGS], ['ICT', 'Desktops', 100, 100], [null, 'Phones', 200, 200], [null, 'Network', 400, 400]], at: 'A3:A4' },
  'row.otherYear': { sheet: 'Budget 2007-08', rows: [['Service', 'Amount', 'Type', 'Year'], ['ICT', 740_000, 'Expense', '2006/07'], ['ICT', 760_000, 'Expense', '2007/08']], at: '2', alongside: ['heading.severalYears'] },
  'row.mayBeTotal': { sheet: 'Budget', rows: [HEADINGS, ['ICT', 100, 200], ['HR', 300, 500], ['Law', 700, 1_100], ['Centre', 1_100, 1_800]], at: '5' },
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
  'setting.answerGone': { sheet: 'Budget', rows: [HEADINGS, ['ICT', 760_000, 750_000]], at: '', set: { 'mapping.Budget.forecast': '"Expected outturn"' } },
  'setting.answersUnreadable': opened('A workbook whose record of answers was changed by hand'),
  'setting.responsesUnreadable': opened('A workbook whose record of explanations was changed by hand'),
  'setting.keptUnreadable': opened('A workbook whose record of saved settings was changed by hand'),
  'setting.badValue': { sheet: 'Settings', rows: [['Setting', 'Value'], ['period', 99]], at: 'B2' },
};

/** The sheet of an example as reading sees it. */
export function exampleGrid({ sheet, rows, parts }: IssueExample): Grid {
  return gridOf(sheet, rows, parts);
}

/** The sheet of an example as a page draws it, with column letters and row numbers. */
export function exampleTable({ sheet, rows, parts, opening }: IssueExample): string {
  if (opening !== undefined) return [`${opening}${rows.length === 0 ? '.' : ':'}`, ...(rows.length === 0 ? [] : ['', '```', ...rows.map((row) => String(row[0])), '```'])].join('\n');
  const width = Math.max(...rows.map((row) => row.length));
  const letters = Array.from({ length: width }, (_, column) => String.fromCharCode(65 + column));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const hidden = parts?.hidden === true ? ' (hidden)' : '';
  const body = rows.map((row, index) => line([`${index + 1}${parts?.hiddenRows?.includes(index + 1) === true ? ' (hidden)' : ''}`, ...letters.map((_, column) => String(row[column] ?? ''))]));
  return [`Sheet *${sheet}*${hidden}:`, '', line(['', ...letters]), line(['---', ...letters.map(() => '---')]), ...body].join('\n');
}
