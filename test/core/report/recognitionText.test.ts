import { readTables } from '../../../src/core/reading/readTables';
import { recognitionJson } from '../../../src/core/report/recognitionJson';
import { recognitionText } from '../../../src/core/report/recognitionText';
import { gridOf } from '../../builders/grid';

const SHEET = gridOf(
  'Budget 2007-08',
  [
    ['All in £000'],
    ['CC', 'Service', 'Approved budget', 'Budget', 'Forecast P7', 'Explanatoin of variance', 'Mood', 'Apr actual', 'May actual', 'Jun actual'],
    ['C1', 'ICT', 10, 10, 11, 'late', 'good', 1, 1, 1],
    ['C2', 'HR', 5, 5, 'tbc', null, null, 1, 1, 1],
    [null, 'Total', 19, 15, 11, null, null, 2, 2, 2],
  ],
  { dateSystem: 1904 },
);

it('says which headings were taken for which fields and why, what was not used with its money, and which totals are wrong', () => {
  expect(recognitionText(readTables([SHEET], [])).split('\n')).toEqual([
    'Budget 2007-08: Budget, headings in row 2, A2:F4, 2 rows; £000; income negative; variance not stated',
    '  columns   A costCentre, B service, C original, E forecast, F explanation',
    '  why       5 of 10 headings: by name B; by another name A "CC", C "Approved budget"; without its date E "Forecast P7"; one letter off F "Explanatoin of variance"',
    '  months    3 months (actual) H, I, J',
    '  days      counted from 1904',
    '  totals    2 figures of 1 total checked, 1 differ',
    '            C5 "Total" states £19,000, rows 3:4 come to £15,000',
    '  not used  5 (total, £19,000)',
    '',
    'Question   Which column on the sheet "Budget 2007-08" is "Original budget"?',
    '           Several headings say so alike. Column C is used meanwhile.',
    '  Column C, "Approved budget", e.g. 10: --set "mapping.Budget 2007-08.original=C"',
    '  Column D, "Budget", e.g. 10: --set "mapping.Budget 2007-08.original=D"',
    '  None of these: --set "mapping.Budget 2007-08.original=none"',
    '',
    '4 issues',
    'Note   heading.notUsed  Budget 2007-08 G2: The heading "Mood" was not recognised; the column was not used. If it matters, rename it or name its column in a mapping setting.',
    'Note   heading.near  Budget 2007-08 F2: The heading "Explanatoin of variance" is one letter off a name of explanation and was read as that. Mend the spelling if that is right; rename it if not.',
    'Amber  heading.twoCandidates  Budget 2007-08 C2: Columns C and D both read as original; column C was used. Answer which it is, rename one heading, or set mapping.Budget 2007-08.original to the right column.',
    'Note   cell.notKnown  Budget 2007-08 E4: 1 line, £5,000, had no readable forecast: the cell holds a placeholder or no known word and counted as blank. Fill it in when it is known.',
    '',
  ]);
});

it('says the same as data, the candidates of an ambiguous heading among them', () => {
  const { sources, described, issues, questions } = JSON.parse(JSON.stringify(recognitionJson(readTables([SHEET], [])))) as Record<string, object[]>;
  expect(questions).toMatchObject([{ setting: 'mapping.Budget 2007-08.original', none: true, amount: 0 }]);
  expect(sources).toMatchObject([
    {
      sheet: 'Budget 2007-08',
      unit: 'thousands',
      understood: { headings: 8, of: 10, columns: [{ column: 'A', field: 'costCentre', heading: 'CC', how: 'alias' }, { column: 'B' }, { column: 'C' }, { column: 'E', how: 'dated' }, { column: 'F', how: 'near' }] },
      notUsed: [{ rows: '5', why: 'total', amount: 19_000 }],
      totals: [{ row: 5, lines: '3:4', sums: [{ cell: 'C5', stated: 19_000, sum: 15_000, difference: 4000, agrees: false }, { cell: 'E5', agrees: true }] }],
      dateSystem: 1904,
    },
  ]);
  expect(described).toEqual([]);
  expect(issues).toContainEqual(expect.objectContaining({ code: 'heading.twoCandidates', facts: { field: 'original', columns: 'C and D', used: 'C', sheet: 'Budget 2007-08' } }));
});

it('describes a return across columns without reading it', () => {
  const services = Array.from({ length: 10 }, (_, at) => `Service ${'ABCDEFGHIJ'.charAt(at)}`);
  const rows = Array.from({ length: 6 }, (_, council) => [`Council ${council}`, ...services.map((__, at) => council * council + at * 7 + 1)]);
  expect(recognitionText(readTables([gridOf('Return', [['Authority', ...services], ...rows])], [])).split('\n').slice(0, 3)).toEqual([
    'Return: services across columns, bodies down rows; headings in row 1, A1:K7, 6 rows; £',
    '  bodies    named by A "Authority"',
    '  columns   10 columns of figures; 0 headings of totals, never added to their details',
  ]);
});

it('says that nothing was recognised', () => {
  expect(recognitionText(readTables([], []))).toBe('No table was recognised.\n\n0 issues\n');
});

const BUDGET = ['Cost centre', 'Service stream', 'Current budget', 'Forecast'];

it('says how variances are stated, that money is shown in thousands by its format, and that every total agrees', () => {
  const rows = [['C1', 'ICT', 10_000, 12_000, 2_000], ['C2', 'HR', 5_000, 6_000, 1_000], [null, 'Total', 15_000, 18_000, 3_000]];
  const said = recognitionText(readTables([gridOf('Budget', [[...BUDGET, 'Variance'], ...rows], { numberFormat: '#,##0,' })], [])).split('\n');
  expect(said[0]).toBe('Budget: Budget, headings in row 1, A1:E3, 2 rows; £ shown as £000 by the number format; income negative; variance forecast-budget');
  expect(said[3]).toBe('  totals    3 figures of 1 total checked, all agree');
});

it('says nothing of signs for other tables, nor of totals, months and rows not used where there are none', () => {
  const posts = gridOf('Posts', [['Post', 'Cost centre', 'Title', 'FTE', 'Salary'], ['P1', 'C1', 'Clerk', 1, 20_000], ['P2', 'C1', 'Clerk', 1, 20_000]]);
  expect(recognitionText(readTables([posts], [])).split('\n').slice(0, 4)).toEqual([
    'Posts: Establishment, headings in row 1, A1:E3, 2 rows',
    '  columns   A postId, B costCentre, C title, D fte, E salary',
    '  why       5 of 5 headings: by name B, D, E; by another name A "Post", C "Title"',
    '',
  ]);
});

it('says why a total is wrong, which months are said of nothing, and a row not used without money by its reason alone', () => {
  const reading = readTables([gridOf('Budget', [BUDGET, ['C1', 'ICT', 10, 11], ['C2', 'HR', 5, 5], [null, 'Total', 19, 16], ['Note: all provisional', null, null, null]])], []);
  const changed = reading.recognised.map((table) => ({
    ...table,
    totals: table.totals.map((total) => ({ ...total, sums: total.sums.map((sum) => ({ ...sum, omits: '3', typedOver: true })) })),
    months: [{ column: 'E', kind: 'month', measure: null }, { column: 'F', kind: 'quarter', measure: 'actual' }, { column: 'G', kind: 'quarter', measure: 'actual' }] as unknown as typeof table.months,
    source: { ...table.source, signs: { ...table.source.signs, variance: null } },
    currency: '€',
  }));
  const said = recognitionText({ ...reading, recognised: changed }).split('\n');
  expect(said[0]).toContain('; €; income negative; variance not stated');
  expect(said).toContain('  months    1 month (not said of what) E; 2 quarters (actual) F, G');
  expect(said).toContain('            C4 "Total" states £19, rows 2:3 come to £15; it omits 3; typed over a formula');
  expect(said).toContain('  not used  5 (footnote)');
  expect(said).toContain('  not used  4 (total, £19)');
});

it('describes which columns of a return are hidden, and which totals are sums of others', () => {
  const services = Array.from({ length: 10 }, (_, at) => `Service ${'ABCDEFGHIJ'.charAt(at)}`);
  const counts = Array.from({ length: 6 }, (_, council) => services.map((__, at) => council * council + at * 7 + 1));
  const rows = counts.map((own, council) => [`Council ${council}`, ...own, own.reduce((so, each) => so + each, 0), 77 + council]);
  const said = recognitionText(readTables([gridOf('Return', [['£000'], ['Authority', ...services, 'Total', 'Grand total'], ...rows], { hiddenColumns: [3] })], [])).split('\n');
  expect(said.slice(2, 6)).toEqual([
    '  columns   11 columns of figures; 2 headings of totals, never added to their details',
    '            L "Total" sums B:K',
    '            M "Grand total": not the sum of columns here',
    '  hidden    columns D',
  ]);
});
