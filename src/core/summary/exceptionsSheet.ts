import { sheetReference } from '../model/address';
import type { Finding } from '../model/finding';
import { present } from '../model/present';
import { sayDay } from '../model/wording';
import { type DraftCell, type DraftRow, number, text } from '../sheet/draft';
import { fitMoney } from '../sheet/fitMoney';
import { layOut } from '../sheet/layOut';
import { PALETTE } from '../sheet/palette';
import type { Sheet } from '../sheet/sheet';
import { statusRules } from '../sheet/statusRules';
import { breakText } from '../sheet/textWidth';
import { FIRST_EXCEPTION, type Material } from './material';
import { printSetUp } from './printSetUp';
import { EXCEPTIONS } from './sentences/exceptions';
import type { Difference } from './summaryContext';
import { subjectOf } from './titleBlock';
import type { Belongs } from './whoActs';

/** Pixels, A to K: gutter, number, status, rule, stream, sheet and cell, found, amount, tolerance, what to do, owner. */
const PIXELS = [6, 34, 66, 74, 156, 132, 350, 76, 72, 300, 130];
const HEADINGS = ['No', 'Status', 'Rule', 'Stream', 'Sheet and cell', 'What was found', 'Amount £', 'Tolerance', 'What to do', 'Owner'];
const LAST = PIXELS.length - 1;
/** What indent and edges take of a cell, in pixels. */
const FREE = 18;
const LINE = 15;
const [LEAST_HEIGHT, MOST_HEIGHT] = [20, 400];

/** Every finding in order as an Excel table, each with a link that selects its cells; figures that differ follow. */
export function exceptionsSheet(material: Material): Sheet {
  const { review, context } = material;
  const name = context.sheetNames.exceptions;
  const differences = context.agreement?.differences ?? [];
  const found = material.findings.map((finding, index) => findingRow(finding, index + 1, material.belonging(finding), context.workbook));
  const rows = [...found, ...differences.map((difference, index) => differenceRow(difference, found.length + index + 1))];
  const body = rows.length === 0 ? [emptyRow()] : rows;
  const heading: DraftRow = { height: 22, cells: HEADINGS.map((words, index) => text(columnAt(index + 1), headingStyle(words), words)) };
  const laid = layOut([{ rows: [...titleRows(material), heading, ...body] }], { height: Infinity, repeated: 0, gap: { height: 0, cells: [] }, pageGap: [] }, () => '');
  const columns = PIXELS.map((pixels) => (pixels * 3) / 4);
  const lastRow = laid.rows.length;
  const area = { firstRow: FIRST_EXCEPTION - 1, lastRow, firstColumn: 1, lastColumn: LAST };
  return {
    name,
    tabColour: PALETTE.red,
    money: fitMoney(laid.cells, columns),
    columns,
    rows: laid.rows,
    cells: laid.cells,
    names: [],
    links: laid.links,
    conditionalFormats: statusRules({ firstRow: FIRST_EXCEPTION, lastRow, firstColumn: 2, lastColumn: 2 }),
    charts: [],
    table: { name: 'ZB_EXCEPTIONS', area, style: 'TableStyleLight1' },
    freezeRows: FIRST_EXCEPTION - 1,
    gridlines: false,
    print: printSetUp({ orientation: 'landscape', title: name, subject: subjectOf(material), asAt: review.policy.asAt, area: { ...area, firstRow: 1, firstColumn: 0 }, titleRows: { first: 1, last: FIRST_EXCEPTION - 1 }, breaks: [] }),
  };
}

function titleRows({ review, findings }: Material): readonly DraftRow[] {
  const of = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  const { asAt, period } = review.policy;
  return [
    { height: 26, cells: [text('B', 'title', EXCEPTIONS.title), text('K', 'decision', `${sayDay(asAt)}, period ${period}`)] },
    { height: 22, cells: [text('B', 'subtitle', EXCEPTIONS.subtitle({ red: of('Red'), amber: of('Amber'), note: of('Note') }, findings.length))] },
    { height: 8, cells: [] },
  ];
}

function columnAt(index: number): DraftCell['column'] {
  return 'ABCDEFGHIJKL'.charAt(index) as DraftCell['column'];
}

function headingStyle(words: string) {
  if (words === 'Status') return 'tableHeadingStatus';
  return ['No', 'Amount £', 'Tolerance'].includes(words) ? 'tableHeadingFigure' : 'tableHeading';
}

function findingRow(finding: Finding, index: number, { stream, owner }: Belongs, workbook: string): DraftRow {
  const { id, severity, subject, at, message, amount, tolerance, advice } = finding;
  const place = `${at.sheet} ${at.cells}`.trim();
  const here = at.file === workbook && at.cells !== '' && at.sheet !== '';
  const words = here || at.file === '' ? place : `${at.file}: ${place}`;
  const [first = ''] = at.cells.split(', ');
  return tableRow([
    number('B', 'wholeCellMuted', index),
    text('C', 'cellStatus', severity),
    text('D', 'cell', id),
    text('E', 'cell', stream === '' || subject.startsWith(stream) ? subject : `${stream}: ${subject}`),
    here ? text('F', 'cellLink', words, { to: `${sheetReference(at.sheet)}!${first}` }) : text('F', 'cell', words),
    text('G', 'cell', message),
    amount === null ? text('H', 'cell', '') : number('H', 'amountCell', amount / 100 + 0),
    tolerance === null ? text('I', 'cell', '') : number('I', 'amountCellMuted', tolerance / 100 + 0),
    text('J', 'cell', advice),
    text('K', 'cell', owner === '' ? EXCEPTIONS.noOwner : owner),
  ]);
}

function differenceRow({ name, sheet, cell, engine, recalculated }: Difference, index: number): DraftRow {
  const amount = typeof recalculated === 'number' ? [number('H', 'amountCell', recalculated - engine)] : [text('H', 'cell', recalculated)];
  return tableRow([
    number('B', 'wholeCellMuted', index),
    text('C', 'cellStatus', 'Differs'),
    text('D', 'cell', EXCEPTIONS.rule),
    text('E', 'cell', sheet),
    text('F', 'cellLink', `${sheet} ${cell}`, { to: `${sheetReference(sheet)}!${cell}` }),
    text('G', 'cell', EXCEPTIONS.differs(name)),
    ...amount,
    text('I', 'cell', ''),
    text('J', 'cell', EXCEPTIONS.differsAdvice),
    text('K', 'cell', EXCEPTIONS.noOwner),
  ]);
}

/** An Excel table has a row at least. */
function emptyRow(): DraftRow {
  return tableRow('BCDEFGHIJK'.split('').map((column) => text(column as DraftCell['column'], 'cell', column === 'G' ? EXCEPTIONS.none : '')));
}

/** As high as its longest text. */
function tableRow(cells: readonly DraftCell[]): DraftRow {
  const lines = cells.map(({ column, content }) => (content.kind === 'text' ? breakText(content.text, present(PIXELS[column.charCodeAt(0) - 65], column) - FREE, 'regular').length : 1));
  return { height: Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, Math.max(...lines) * LINE + 3)), cells };
}
