import { classifyRows } from '../../../src/core/reading/classifyRows';
import { DATASETS } from '../../../src/core/reading/datasets/catalogue';
import { findTable } from '../../../src/core/reading/findTables';
import { type Drawn, gridOf } from '../../builders/grid';

/** Each row of the sheet below its headings as "row kind". */
function kinds(rows: readonly Drawn[]): string[] {
  const found = findTable(gridOf('Budget', rows), DATASETS, 2007);
  if (found === null) throw new Error('the drawing has no table');
  return classifyRows(found).map(({ row, kind }) => `${row.row} ${kind}`);
}

const HEADINGS = ['Cost centre', 'Service', 'Original budget', 'Forecast', 'Explanation'];

it('tells lines from sections, subtotals, totals, repeated headings, blanks and footnotes', () => {
  const sheet = [
    HEADINGS,
    [null, 'Corporate ICT', null, null, null],
    ['C2110', 'ICT staff', 100, 110, 'Agency cover'],
    ['C2120', 'ICT licences', 50, 50, null],
    [null, 'Subtotal ICT', 150, 160, null],
    ['', ' ', null, null, null],
    HEADINGS,
    [null, 'Human Resources', null, null, null],
    ['C3110', 'HR staff', 80, 80, null],
    [null, 'HR total', 80, 80, null],
    [null, 'Grand total', 230, 240, null],
    [null, 'Note: figures are provisional', null, null, null],
    ['Prepared by the accountancy team', null, null, null, null],
  ];
  expect(kinds(sheet)).toEqual([
    '2 section', '3 data', '4 data', '5 subtotal', '6 blank', '7 heading', '8 section', '9 data', '10 subtotal', '11 total', '12 footnote', '13 footnote',
  ]);
});

it.each(['Total', 'TOTAL:', 'Grand total', 'Overall total', 'Total net expenditure', 'Total council budget'])('"%s" is a total', (label) => {
  expect(kinds([HEADINGS, ['C1', 'ICT', 1, 1, null], [null, label, 1, 1, null]])).toEqual(['2 data', '3 total']);
});

it.each(['Sub-total', 'Sub total ICT', 'Total ICT', 'ICT total', 'ICT Totals:', 'Net expenditure', 'Net cost'])('"%s" is a subtotal', (label) => {
  expect(kinds([HEADINGS, ['C1', 'ICT', 1, 1, null], [null, label, 1, 1, null]])).toEqual(['2 data', '3 subtotal']);
});

it('takes a subtotal straight after a subtotal for a total, across a blank row', () => {
  const sheet = [HEADINGS, ['C1', 'ICT', 1, 1, null], [null, 'ICT total', 1, 1, null], [null, ' ', null, null, null], [null, 'Resources total', 1, 1, null]];
  expect(kinds(sheet)).toEqual(['2 data', '3 subtotal', '4 blank', '5 total']);
});

it('takes a coded row called "Total Care" for a line, and one called plain "Total" for a total', () => {
  expect(kinds([HEADINGS, ['C1', 'Total Care', 1, 1, null]])).toEqual(['2 data']);
  expect(kinds([HEADINGS, ['C1', 'ICT', 1, 1, null], ['C1', 'Total', 1, 1, null]])).toEqual(['2 data', '3 total']);
});

it('takes "C2110 Total", as Excel writes its own subtotals, for a subtotal', () => {
  expect(kinds([HEADINGS, ['C2110', 'ICT', 1, 1, null], ['C2110 Total', null, 1, 1, null]])).toEqual(['2 data', '3 subtotal']);
});

it('takes no remark about a total for a total, wherever the remarks stand', () => {
  const remarksFirst = ['Explanation', 'Service', 'Original budget', 'Forecast'];
  expect(kinds([remarksFirst, ['Total overspend explained by agency', 'ICT', 1, 1]])).toEqual(['2 data']);
  expect(kinds([remarksFirst, ['see the note', 'Total', 1, 1]])).toEqual(['2 total']);
});

it('finds the word total in a column that has no heading', () => {
  expect(kinds([[null, 'Service', 'Original budget', 'Forecast', 'Explanation'], [null, 'ICT', 1, 1, null], ['Total', null, 1, 1, 'as reported']])).toEqual(['2 data', '3 total']);
});

it('keeps a coded line without any figures as a line', () => {
  expect(kinds([HEADINGS, ['C1', 'ICT', null, null, null], ['C2', 'HR', 1, 1, null]])).toEqual(['2 data', '3 data']);
});

it('takes a nought for a figure: a line at nil is no section', () => {
  expect(kinds([HEADINGS, [null, 'New service', 0, 0, null], [null, 'ICT', 1, 1, null]])).toEqual(['2 data', '3 data']);
});

it('takes a label in the code column for a section, not for a code', () => {
  expect(kinds([HEADINGS, ['Adult Social Care', null, null, null, null], ['C1', 'Homes', 1, 1, null]])).toEqual(['2 section', '3 data']);
});

it('has no sections in tables without money', () => {
  expect(kinds([['Cost centre', 'Service stream', 'Directorate'], ['C2110', 'ICT', 'Resources'], ['C2111', 'ICT', null]])).toEqual(['2 data', '3 data']);
});

it('calls no row blank that holds something', () => {
  expect(kinds([HEADINGS, ['C1', 'ICT', 1, 1, null], [' ', null, null, null, '']])).toEqual(['2 data', '3 blank']);
  expect(kinds([HEADINGS, ['C1', 'ICT', 1, 1, null], ['#REF!', null, null, null, null], [null, null, null, null, 5]])).toEqual(['2 data', '3 other', '4 other']);
  expect(kinds([['Element', 'Price'], ['Desktop', 490], [null, 490]])).toEqual(['2 data', '3 data']);
});

it('takes a note between the lines for a footnote, but no line whose name begins like one', () => {
  const sheet = [HEADINGS, ['C1', 'ICT', 1, 1, null], [null, 'Note: see below', null, null, null], [null, 'Key workers', 1, 1, null], ['C2', 'Notes printing', null, null, null]];
  expect(kinds(sheet)).toEqual(['2 data', '3 footnote', '4 data', '5 data']);
});

it('takes a row for repeated headings when at least half of them, and two or more, stand again', () => {
  const four = ['Cost centre', 'Service', 'Original budget', 'Forecast'];
  expect(kinds([four, ['C1', 'ICT', 1, 1], ['Cost centre', 'Service', null, null], ['C2', 'HR', 1, 1]])).toEqual(['2 data', '3 heading', '4 data']);
  expect(kinds([four, ['C1', 'ICT', 1, 1], [null, 'Service', 1, 1], ['C2', 'HR', 1, 1]])).toEqual(['2 data', '3 data', '4 data']);
  expect(kinds([HEADINGS, ['C1', 'ICT', 1, 1, null], ['Cost centre', 'Service', 1, 1, null]])).toEqual(['2 data', '3 data']);
});

it('takes a label without figures below the last line for a footnote, and one above it for a section', () => {
  expect(kinds([HEADINGS, [null, 'Resources', null, null, null], ['C1', 'ICT', 1, 1, null], [null, 'Prepared for the executive', null, null, null]])).toEqual(['2 section', '3 data', '4 footnote']);
});
