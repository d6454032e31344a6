import { SHAPES } from '../../../src/core/reading/shapes';
import { classifyRows } from '../../../src/core/reading/classifyRows';
import { findTable } from '../../../src/core/reading/findTables';
import { type Drawn, gridOf } from '../../builders/grid';

const HEADINGS = ['Service', 'Current budget', 'Forecast'];

function kinds(rows: readonly Drawn[], formulas: Readonly<Record<string, string>> = {}): readonly string[] {
  const drawn = gridOf('Budget', [HEADINGS, ...rows]);
  const grid = { ...drawn, rows: drawn.rows.map((row) => ({ ...row, formulas: row.values.map((_, column) => formulas[`${String.fromCharCode(65 + column)}${row.row}`]) })) };
  const found = findTable(grid, SHAPES, 2007);
  return found === null ? [] : classifyRows(found).map(({ row, kind, sums }) => `${row.row} ${kind}${sums === undefined ? '' : ` sums ${sums}`}`);
}

const LINES: readonly Drawn[] = [['Homes', 10, 12], ['Care', 20, 21], ['Day centres', 5, 5]];

it('takes a row without a name that is exactly the sum of the lines above for a subtotal, not for money of its own', () => {
  expect(kinds([...LINES, [null, 35, 38], ['Parks', 7, 7]])).toEqual(['2 data', '3 data', '4 data', '5 subtotal', '6 data']);
});

it('takes a row whose formulas add its own column for a subtotal by whatever name', () => {
  expect(kinds([...LINES, ['Adult Social Care', 35, 38]], { B5: '=SUM(B2:B4)', C5: '=C2+C3+C4' })).toEqual(['2 data', '3 data', '4 data', '5 subtotal']);
});

it('takes formulas that add other columns or other sheets for lines', () => {
  expect(kinds([...LINES, ['Parks', 36, 38]], { B5: '=SUM(D5:F5)', C5: '=SUM(Ledger!C2:C9)' })).toEqual(['2 data', '3 data', '4 data', '5 data']);
  expect(kinds([...LINES, ['Parks', 36, 38]], { B5: '=SUM(H2:H9)', C5: '=I2+I3' })).toEqual(['2 data', '3 data', '4 data', '5 data']);
});

it('keeps a named row that is exactly the sum of three lines or more, and marks it to be asked about', () => {
  expect(kinds([...LINES, ['Adult Social Care', 35, 38]]).at(-1)).toBe('5 data sums 2:4');
  expect(kinds([...LINES, ['Adult Social Care', 35, 39]]).at(-1)).toBe('5 data');
  expect(kinds([...LINES.slice(1), ['Both', 25, 26]]).at(-1)).toBe('4 data');
});

it('looks at the lines since the last heading or subtotal as well as at all of them', () => {
  const rows = [...LINES, ['Care total', 35, 38], ['Paths', 1, 1], ['Trees', 2, 2], ['Ponds', 3, 4], [null, 6, 7], [null, 41, 45]];
  expect(kinds(rows).slice(-2)).toEqual(['9 subtotal', '10 total']);
});

it('asks nothing of rows that have a code', () => {
  const coded = findTable(gridOf('Budget', [['Cost centre', ...HEADINGS], ...LINES.map((line, index): Drawn => [`C${index}`, ...line]), ['C9', 'Central', 35, 38]]), SHAPES, 2007)!;
  expect(classifyRows(coded).map(({ kind, sums }) => `${kind}${sums ?? ''}`)).toEqual(['data', 'data', 'data', 'data']);
});

it('takes "Net" and "Gross" rows that are exactly the sum of the lines above for sums, and any other such row for a line', () => {
  expect(kinds([['Staff', 10, 12], ['Running costs', 20, 21], ['Gross spending', 30, 33], ['Income', -5, -6], ['Net budget requirement', 25, 27]])).toEqual(['2 data', '3 data', '4 subtotal', '5 data', '6 subtotal']);
  expect(kinds([['Staff', 10, 12], ['Running costs', 20, 21], ['Gross spending', 30, 34]]).at(-1)).toBe('4 data');
});
