import fc from 'fast-check';
import { agrees } from '../../../src/core/model/statedTotal';
import { financialYear } from '../../../src/core/model/period';
import { SHAPES } from '../../../src/core/reading/shapes';
import { findTable } from '../../../src/core/reading/findTables';
import { IssueLog } from '../../../src/core/reading/issueLog';
import { readBudget } from '../../../src/core/reading/readBudget';
import { type Drawn, gridOf } from '../../builders/grid';

/** Formulas by cell, "C4": "=SUM(C2:C3)". */
type Formulas = Readonly<Record<string, string>>;

function totalsOf(rows: readonly Drawn[], formulas: Formulas = {}) {
  const drawn = gridOf('Budget', rows);
  const grid = { ...drawn, rows: drawn.rows.map((row) => ({ ...row, formulas: row.values.map((_, column) => formulas[`${String.fromCharCode(65 + column)}${row.row}`]) })) };
  const found = findTable(grid, SHAPES, 2007);
  if (found === null) throw new Error('the drawing has no table');
  return readBudget(found, { structure: new Map(), severalSheets: false, year: financialYear(2007), period: 7, log: new IssueLog() }).totals;
}

/** Every checked figure that is not its lines' sum: "C4 stated 900, lines 2:3 come to 300". */
const wrong = (totals: ReturnType<typeof totalsOf>) =>
  totals.flatMap(({ lines, sums }) => sums.filter((sum) => !agrees(sum)).map(({ cell, stated, sum, omits, typedOver }) => `${cell} states ${stated / 100}, ${lines} come to ${sum / 100}${omits === '' ? '' : `, omits ${omits}`}${typedOver ? ', typed over' : ''}`));

const HEADINGS = ['Cost centre', 'Service', 'Current budget', 'Forecast'];
const SHEET: readonly Drawn[] = [
  HEADINGS,
  [null, 'ICT', null, null],
  ['C1', 'Staff', 100, 110],
  ['C2', 'Licences', 50, 50],
  [null, 'ICT total', 150, 160],
  [null, 'HR', null, null],
  ['C3', 'Staff', 30, 31],
  ['C4', 'Training', 7, 7],
  [null, 'HR total', 37, 38],
  [null, 'Grand total', 187, 198],
];
const withCell = (row: number, column: number, value: number): readonly Drawn[] => SHEET.map((cells, at) => (at === row - 1 ? cells.map((cell, index) => (index === column ? value : cell)) : cells));

it('holds every subtotal and total against the lines it stands for', () => {
  const totals = totalsOf(SHEET);
  expect(totals.map(({ label, kind, lines, sums }) => [label, kind, lines, sums.length])).toEqual([['ICT total', 'subtotal', '3:4', 2], ['HR total', 'subtotal', '7:8', 2], ['Grand total', 'total', '3:4, 7:8', 2]]);
  expect(wrong(totals)).toEqual([]);
});

it('names the cell, the sum and the line that a subtotal leaves out', () => {
  expect(wrong(totalsOf(withCell(5, 2, 100)))).toEqual(['C5 states 100, 3:4 come to 150, omits 4']);
});

it('sees from the formula which rows are left out', () => {
  expect(wrong(totalsOf(withCell(10, 2, 157), { C10: '=SUM(C3:C7)', D10: '=SUM(D3:D8)' }))).toEqual(['C10 states 157, 3:4, 7:8 come to 187, omits 8']);
});

it('says that a figure was typed over among formulas', () => {
  expect(wrong(totalsOf(withCell(9, 2, 40), { D9: '=SUM(D7:D8)' }))).toEqual(['C9 states 40, 7:8 come to 37, typed over']);
});

it('allows for the rounding of a sheet in thousands, and no more', () => {
  const rounded = (total: number) => [['All in £000'], HEADINGS, ['C1', 'a', 1, 1], ['C2', 'b', 1, 1], ['C3', 'c', 1, 1], ['C4', 'd', 1, 1], [null, 'Total', total, 4]];
  expect(wrong(totalsOf(rounded(6)))).toEqual([]);
  expect(wrong(totalsOf(rounded(7)))).toEqual(['C7 states 7000, 3:6 come to 4000']);
});

it('lets a net total take income off where income is typed positive', () => {
  const net = [HEADINGS, ['C1', 'Staff', 100, 100], ['C2', 'Fees and charges income', 40, 40], [null, 'Net total', 60, 60]];
  expect(wrong(totalsOf(net))).toEqual([]);
});

it('names the first and the last line of a total of thousands, and does not search them for the one left out', () => {
  const lines = Array.from({ length: 2_001 }, (_, line): Drawn => [`C${line}`, 'Line', 10, 10]);
  const sheet = (drawn: readonly Drawn[]): readonly Drawn[] => [HEADINGS, ...drawn.slice(0, 1_000), [], ...drawn.slice(1_000), [null, 'Grand total', 9_990, drawn.length * 10]];
  expect(wrong(totalsOf(sheet(lines)))).toEqual(['C2004 states 9990, 2:2003 come to 20010']);
  expect(wrong(totalsOf(sheet(lines.slice(1))))).toEqual(['C2003 states 9990, 2:1001, 1003:2002 come to 20000']);

});

it('holds a total that stands above all lines against none, and leaves out a column that it does not fill', () => {
  const above = totalsOf([HEADINGS, [null, 'Total', 150, null], ['C1', 'Staff', 100, 110], ['C2', 'Licences', 50, 50]]);
  expect(above).toMatchObject([{ lines: '', sums: [{ field: 'current', stated: 15_000, sum: 0 }] }]);
});

it('says nothing of a total without a figure', () => {
  expect(totalsOf([HEADINGS, ['C1', 'Staff', 100, 110], [null, 'Total', null, null]])).toEqual([]);
});

it('finds nothing wrong in any sheet of sections that was added up, whatever its lines', () => {
  const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const section = fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(section, { minLength: 1, maxLength: 5 }), (sections) => {
      const add = (lines: readonly (readonly [number, number])[], at: 0 | 1): number => lines.reduce((sum, line) => sum + line[at], 0);
      const rows = sections.flatMap((lines, index): Drawn[] => [
        [null, `Stream ${index}`, null, null],
        ...lines.map(([budget, forecast], line): Drawn => [`C${index}${line}`, 'Line', budget, forecast]),
        [null, `Stream ${index} total`, add(lines, 0), add(lines, 1)],
      ]);
      const totals = totalsOf([HEADINGS, ...rows, [null, 'Grand total', add(sections.flat(), 0), add(sections.flat(), 1)]]);
      expect(wrong(totals)).toEqual([]);
      expect(totals).toHaveLength(sections.length + 1);
    }),
  );
});

it('takes a subtotal for the sum of the sections above it where that is what its figures are', () => {
  const sheet = [HEADINGS, [null, 'Staff', null, null], ['C1', 'Pay', 100, 110], [null, 'Running costs', null, null], ['C2', 'Licences', 50, 50], [null, 'ICT total', 150, 160]];
  expect(totalsOf(sheet).map(({ kind, lines }) => [kind, lines])).toEqual([['subtotal', '3, 5']]);
  expect(wrong(totalsOf(sheet))).toEqual([]);
});

it('says nothing of a total that is larger than any amount', () => {
  expect(totalsOf([HEADINGS, ['C1', 'Staff', 100, 110], ['C2', 'Licences', 50, 50], [null, 'Total', 9e11, 160]])).toMatchObject([{ sums: [{ field: 'forecast' }] }]);
});

it('adds up lines of which some are blank', () => {
  expect(wrong(totalsOf([HEADINGS, ['C1', 'Staff', 100, null], ['C2', 'Licences', 50, 60], [null, 'Total', 150, 70]]))).toEqual(['D4 states 70, 2:3 come to 60']);
});
