import { describeCross } from '../../../src/core/reading/describeCross';
import { type Drawn, gridOf } from '../../builders/grid';

const SERVICES = ['Schools', 'Nurseries', 'Transport', 'TOTAL EDUCATION', 'Roads', 'Parking', 'Bridges', 'TOTAL HIGHWAYS', 'Parks', 'Museums', 'NET SPENDING'];

/** A council's row: details, the totals of the first three and the next three, and the net of all. */
function council(code: string, name: string, kind: string, details: readonly number[]): Drawn {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = details;
  return [code, name, kind, a, b, c, a + b + c, d, e, f, d + e + f, g, h, a + b + c + d + e + f + g + h];
}

const ROWS = Array.from({ length: 8 }, (_, at) => council(`E${at}`, `Council ${at}`, at < 5 ? 'District' : 'County', Array.from({ length: 8 }, (__, service) => ((at * at + 3 * at + 7) * (service + 3) + service * service) * 10)));
const sumOf = (name: string, kind: string | null, rows: readonly Drawn[]): Drawn => [null, name, kind, ...Array.from({ length: 11 }, (_, at) => rows.reduce((sum, row) => sum + Number(row[at + 3]), 0))];

const RETURN: readonly Drawn[] = [
  ['Budget return (£ thousand)'],
  ['Code', 'Council', 'Class', ...SERVICES],
  ...ROWS,
  [],
  sumOf('ANYLAND', null, ROWS),
  ['', 'CLASSES'],
  sumOf('All districts', 'District', ROWS.slice(0, 5)),
  sumOf('All counties', 'County', ROWS.slice(5)),
  [],
  ['* provisional'],
  ['Published in June'],
];

it('describes a return with bodies down and services across, counting bodies without their total and classes', () => {
  const table = describeCross(gridOf('Return', RETURN));
  expect(table).toMatchObject({ headingRow: 2, range: 'A2:N10', unit: 'thousands', rows: 8, details: 8, hidden: '' });
  expect(table?.labels.map(({ column, heading }) => `${column} ${heading}`)).toEqual(['A Code', 'B Council', 'C Class']);
  expect(table?.notUsed).toEqual([{ rows: '12', why: 'total' }, { rows: '13', why: 'section' }, { rows: '14:15', why: 'subtotal' }, { rows: '17:18', why: 'footnote' }]);
});

it('finds what the totals across are the sums of', () => {
  expect(describeCross(gridOf('Return', RETURN))?.totals).toEqual([
    { column: 'G', heading: 'TOTAL EDUCATION', sums: 'D:F' },
    { column: 'K', heading: 'TOTAL HIGHWAYS', sums: 'H:J' },
    { column: 'N', heading: 'NET SPENDING', sums: 'G, K:M' },
  ]);
});

it('says that a column called a total sums nothing here when it does not', () => {
  const spoilt = RETURN.map((row) => row.map((cell, at) => (at === 6 && typeof cell === 'number' ? cell + 999 : cell)));
  expect(describeCross(gridOf('Return', spoilt))?.totals[0]).toEqual({ column: 'G', heading: 'TOTAL EDUCATION', sums: '' });
});

it('names the columns that are hidden', () => {
  expect(describeCross({ ...gridOf('Return', RETURN), hiddenColumns: new Set([11, 12, 13, 99]) })?.hidden).toBe('L:N');
});

it('describes no budget, no table by month, no prose and no small list', () => {
  const months = ['Council', 'Class', ...'Apr May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar'.split(' ')];
  expect(describeCross(gridOf('Months', [months, ...ROWS.map((row) => [row[1] ?? null, row[2] ?? null, ...row.slice(3, 14)])]))).toBeNull();
  expect(describeCross(gridOf('Notes', [['Minutes'], ['Present: the chair']]))).toBeNull();
  expect(describeCross(gridOf('List', [['Council', 'Roads', 'Parks'], ...ROWS.map((row) => row.slice(1, 4))]))).toBeNull();
});

it('knows totals by the figures to rounding and by name, and classes by the column of classes, in rows that end early and columns of nil', () => {
  const nil = ROWS.map((row) => [...row, 0, 9e12]);
  const table = describeCross(gridOf('Return', [['Code', 'Council', 'Class', ...SERVICES, 'Trams', 'Ledger number'], ...nil, sumOf('ANYLAND', null, ROWS), [null, 'Total of England', null, 1, 2, 3], [], [null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, 7], ['E9']]));
  expect(table).toMatchObject({ rows: 8, totals: [{ sums: 'D:F' }, { sums: 'H:J' }, { sums: 'G, K:M' }] });
  expect(table?.notUsed).toEqual([{ rows: '10:11', why: 'total' }, { rows: '13', why: 'other' }, { rows: '14', why: 'footnote' }]);
});

it('describes a return whose rows are all totals as one of no bodies', () => {
  const totals = ROWS.map(([code, name, ...rest]): Drawn => [code ?? null, `Total ${String(name)}`, ...rest]);
  expect(describeCross(gridOf('Return', [['Code', 'Council', 'Class', ...SERVICES], ...totals.map((row): Drawn => [row[1] ?? null, ...row.slice(1)])]))).toMatchObject({ rows: 0, range: 'A1:N1' });
});

it('takes of two rows of headings the one over more services', () => {
  const short = ['Code', 'Council', 'Class', ...SERVICES.slice(0, 10)];
  expect(describeCross(gridOf('Return', [short, ['', '', '', 5], ['Code', 'Council', 'Class', ...SERVICES], ...ROWS]))).toMatchObject({ headingRow: 3, details: 8 });
});

it('looks for no classes where a column names every row otherwise', () => {
  const many = Array.from({ length: 70 }, (_, at) => council(`E${at}`, `Council ${at}`, `Kind ${at}`, [1, 2, 3, 4, 5, 6, 7, 8].map((n) => n * (at + 1) * 100)));
  expect(describeCross(gridOf('Return', [['Code', 'Council', 'Class', ...SERVICES], ...many, sumOf('ANYLAND', null, many), sumOf('Kind 3', 'Kind 3', many.slice(3, 4))]))?.notUsed).toEqual([{ rows: '72', why: 'total' }]);
});

it('takes a row of blanks for one, labels at the right for labels, and nil in a total and all it sums for nothing', () => {
  const right = (row: Drawn): Drawn => [...row.slice(1), row[0] ?? null];
  const nil = council('E9', 'Council 9', 'County', [0, 0, 0, 700, 800, 900, 100, 200]);
  const rows = [...ROWS, nil];
  const table = describeCross(gridOf('Return', [right(['Code', 'Council', 'Class', ...SERVICES]), ...ROWS.map(right), nil.slice(1), right(sumOf('ANYLAND', null, rows)).slice(0, -1), sumOf('All districts', 'District', ROWS.slice(0, 5)).slice(1), council('', 'Late council', 'Other', [1, 2, 3, 4, 5, 6, 7, 8]).slice(1), [' ', true], ['note']]));
  expect(table).toMatchObject({ rows: 10, totals: [{ sums: 'C:E' }, { sums: 'G:I' }, { sums: 'F, J:L' }] });
  expect(table?.notUsed).toEqual([{ rows: '11', why: 'total' }, { rows: '12', why: 'subtotal' }, { rows: '14', why: 'blank' }, { rows: '15', why: 'footnote' }]);
});

it('takes of two rows of headings over the same lines the one over more services', () => {
  const again = [...ROWS, ...ROWS];
  const rows = (upper: number, lower: number): readonly Drawn[] => [['Code', 'Council', 'Class', ...SERVICES.slice(0, upper)], ['x', 5, 'y'], ['Code', 'Council', 'Class', ...SERVICES.slice(0, lower)], ...again];
  expect(describeCross(gridOf('Return', rows(10, 11)))).toMatchObject({ headingRow: 3 });
  expect(describeCross(gridOf('Return', rows(11, 10)))).toMatchObject({ headingRow: 1 });
});

it('takes two rows that agree for chance, however many rows of nil there are', () => {
  const nil = ROWS.map((row, at) => (at < 2 ? row : row.map((cell, column) => (column > 2 && column < 7 ? 0 : cell))));
  expect(describeCross(gridOf('Return', [['Code', 'Council', 'Class', ...SERVICES], ...nil]))?.totals[0]).toEqual({ column: 'G', heading: 'TOTAL EDUCATION', sums: '' });
});
