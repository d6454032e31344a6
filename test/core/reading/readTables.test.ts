import fc from 'fast-check';
import type { Grid } from '../../../src/core/model/grid';
import { defaultPolicy } from '../../../src/core/model/policy';
import type { GivenSetting } from '../../../src/core/reading/settingCatalogue';
import { type WorkbookReading, readTables } from '../../../src/core/reading/readTables';
import { type Drawn, gridOf } from '../../builders/grid';
import { ISSUE_EXAMPLES, exampleGrid } from '../../builders/issueExamples';

const given = (name: string, value: string | number): GivenSetting => ({ name, value, dateSystem: 1900 });

const BUDGET: readonly Drawn[] = [
  ['Cost centre', 'Service', 'Group', 'Original budget 2007/08', 'Forecast', 'Variance', 'Explanation'],
  ['C2110', 'ICT staff', 'Employees', 1_189_300, 1_001_300.5, -187_999.5, 'Total of vacancies held'],
  ['C2110', 'ICT income', 'Income', -960_400, '(960,400)', 0, null],
  ['C3110', 'Customer services', 'Employees', 1_012_000, null, null, null],
];
const STRUCTURE: readonly Drawn[] = [
  ['Cost centre', 'Service stream', 'Directorate'],
  ['C2110', 'ICT', 'Resources'],
  ['C3110', 'Customer Services', 'Resources'],
];
const SETTINGS: readonly Drawn[] = [['Setting', 'Value', 'Note'], ['period', 7, 'October'], ['asAt', 39_386, null], ['wards', null, 'not set']];
const STAFF: readonly Drawn[] = [['Post ID', 'Post title', 'Service stream', 'SCP', 'FTE', 'Status'], ['P1', 'Analyst', 'customer services', 29, 0.5, 'Filled']];
const POOLS: readonly Drawn[] = [['Service', 'Cost', 'Driver'], ['Desktop', 1_104_317, 'Desktops']];
const DEVICES: readonly Drawn[] = [['Directorate', 'Desktops'], ['Adults', 585], ['Resources', 244]];

const WORKBOOK: readonly Grid[] = [
  gridOf('Cover', [['Anytown Council']]),
  gridOf('Budget', BUDGET),
  gridOf('Structure', STRUCTURE),
  gridOf('Settings', SETTINGS),
  gridOf('Staff', STAFF),
  gridOf('Pools', POOLS),
  gridOf('Devices', DEVICES),
];

describe('a small workbook', () => {
  const reading = readTables(WORKBOOK, []);

  it('is read whole: budget by Structure, posts with the directorate of their stream, counts by the drivers of the pools', () => {
    const { budget, establishment, pools, drivers, sources } = reading.tables;
    expect(budget.map(({ at, directorate, stream, current, forecast }) => [at.row, directorate, stream, current, forecast])).toEqual([
      [2, 'Resources', 'ICT', 118_930_000, 100_130_050],
      [3, 'Resources', 'ICT', -96_040_000, -96_040_000],
      [4, 'Resources', 'Customer Services', 101_200_000, null],
    ]);
    expect(establishment.map(({ postId, directorate, status }) => [postId, directorate, status])).toEqual([['P1', 'Resources', 'filled']]);
    expect(pools.map(({ service, cost }) => [service, cost])).toEqual([['Desktop', 110_431_700]]);
    expect(drivers.map(({ recipient, driver }) => [recipient, driver])).toEqual([['Adults', 'Desktops'], ['Resources', 'Desktops']]);
    expect(sources.map(({ sheet, dataset }) => [sheet, dataset])).toEqual([
      ['Budget', 'Budget'], ['Structure', 'Structure'], ['Settings', 'Settings'], ['Staff', 'Establishment'], ['Pools', 'Pools'], ['Devices', 'Drivers'],
    ]);
  });

  it('is reviewed by its own settings, the year coming from the headings', () => {
    expect(reading.policy).toEqual({ ...defaultPolicy(2007, 7), asAt: '2007-10-31' });
    expect(reading.yearKnown).toBe(true);
    expect(reading.faults).toEqual([]);
  });

  it('has its oddities listed, each once, with their cells', () => {
    expect(reading.issues.map(({ code, at }) => `${code} ${at.sheet} ${at.cells}`)).toEqual(['sheet.notRecognised Cover ', 'cell.textNumber Budget E3']);
  });
});

describe('settings given from outside', () => {
  it('win over those of the workbook', () => {
    expect(readTables(WORKBOOK, [given('period', 9)]).policy).toMatchObject({ period: 9, asAt: '2007-10-31' });
  });

  it('are faults when they cannot be used, not issues of the workbook', () => {
    const { faults, issues, policy } = readTables(WORKBOOK, [given('perriod', 9), given('period', 99)]);
    expect(faults).toEqual([{ kind: 'unknown', name: 'perriod' }, { kind: 'badValue', name: 'period', value: '99', expected: 'a period, 1 to 13' }]);
    expect(issues.filter(({ code }) => code.startsWith('setting'))).toEqual([]);
    expect(policy.period).toBe(7);
  });

  it('in the workbook are issues at their cell, with the default used', () => {
    const { faults, issues, policy } = readTables([gridOf('Settings', [['Setting', 'Value'], ['perriod', 7], ['period', 'seven']])], []);
    expect(faults).toEqual([]);
    expect(policy.period).toBe(12);
    expect(issues.map(({ code, at, facts }) => [code, at.cells, facts])).toEqual([
      ['setting.unknown', 'A2', { name: 'perriod' }],
      ['setting.badValue', 'B3', { name: 'period', value: 'seven', expected: 'a period, 1 to 13' }],
    ]);
  });

  it('count days in the date system of their own workbook', () => {
    expect(readTables([gridOf('Settings', [['Setting', 'Value'], ['asAt', 37_924]], { dateSystem: 1904 })], []).policy.asAt).toBe('2007-10-31');
  });

  it('answer which of two columns is meant, in the workbook as from outside', () => {
    const sheet = gridOf('Budget', [['Service', 'Budget', 'Approved', 'Forecast'], ['ICT', 1, 2, 3]]);
    const original = (reading: WorkbookReading) => reading.tables.budget[0]?.original;
    expect(original(readTables([sheet], []))).toBe(100);
    expect(original(readTables([sheet], [given('mapping.Budget.original', 'C')]))).toBe(200);
    expect(original(readTables([sheet, gridOf('Settings', [['Setting', 'Value'], ['mapping.Budget.original', 'C']])], []))).toBe(200);
    expect(readTables([sheet], [given('mapping.Budget.original', '#')]).faults).toMatchObject([{ kind: 'badValue' }]);
  });
});

it('reads one budget over several sheets and workbooks, each naming its lines', () => {
  const headings = ['Service', 'Current budget', 'Forecast'];
  const { tables } = readTables(
    [gridOf('Adults', [headings, ['Homes', 1, 1]]), gridOf('Children 2007/08', [headings, ['Fostering', 2, 2]], { file: 'children.xlsx' })],
    [],
  );
  expect(tables.budget.map(({ stream, at, current }) => [stream, at.table.file, current])).toEqual([['Adults', 'council.xlsx', 100], ['Children', 'children.xlsx', 200]]);
});

it('knows no year where nothing names one', () => {
  expect(readTables([gridOf('Budget', [['Service', 'Current budget', 'Forecast'], ['ICT', 1, 1]])], []).yearKnown).toBe(false);
});

it('makes nothing of nothing', () => {
  expect(readTables([], [])).toMatchObject({ issues: [], faults: [], yearKnown: false, tables: { budget: [], sources: [] } });
});

describe('figures do not depend on', () => {
  /** All that is read of the budget and the rest, without where it stood. */
  function figuresOf(grids: readonly Grid[]): string[] {
    const { tables, policy } = readTables(grids, []);
    const { budget, establishment, pools, drivers } = tables;
    const plain = (record: object): string => JSON.stringify({ ...record, at: null }, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value));
    return [...[...budget, ...establishment, ...pools, ...drivers].map(plain).sort(), plain(policy)];
  }
  const expected = figuresOf(WORKBOOK);
  const withBudget = (rows: readonly Drawn[]): Grid[] => WORKBOOK.map((grid) => (grid.sheet === 'Budget' ? gridOf('Budget', rows) : grid));
  const order = (count: number) => fc.shuffledSubarray(Array.from({ length: count }, (_, i) => i), { minLength: count });

  it('there being figures at all', () => {
    expect(expected).toHaveLength(3 + 1 + 1 + 2 + 1);
  });

  it('the order of the sheets', () => {
    fc.assert(fc.property(order(WORKBOOK.length), (sheets) => { expect(figuresOf(sheets.map((i) => WORKBOOK[i]!))).toEqual(expected); }));
  });

  it('the order of the columns', () => {
    fc.assert(fc.property(order(BUDGET[0]!.length), (columns) => { expect(figuresOf(withBudget(BUDGET.map((row) => columns.map((i) => row[i] ?? null))))).toEqual(expected); }));
  });

  it('the order of the lines', () => {
    fc.assert(fc.property(order(3), (lines) => { expect(figuresOf(withBudget([BUDGET[0]!, ...lines.map((i) => BUDGET[i + 1]!)]))).toEqual(expected); }));
  });

  it('titles above, blank rows between and empty columns to the left', () => {
    const title = fc.constantFrom<Drawn>(['Anytown Council'], [], [' '], ['Budget monitoring', 'October 2007'], ['Variances above £10,000 are explained'], ['Contact: K Jones']);
    const gaps = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: BUDGET.length, maxLength: BUDGET.length });
    fc.assert(
      fc.property(fc.array(title, { maxLength: 6 }), gaps, fc.integer({ min: 0, max: 4 }), (titles, between, left) => {
        const spaced = BUDGET.flatMap((row, i) => [...Array.from({ length: between[i] ?? 0 }, (_, n): Drawn => (n === 0 ? [null, ' '] : [])), row]);
        const moved = [...titles, ...spaced].map((row) => [...Array<null>(left).fill(null), ...row]);
        expect(figuresOf(withBudget(moved))).toEqual(expected);
      }),
    );
  });
});

describe('rows that end at their last value', () => {
  const width = ({ rows }: Grid): number => Math.max(...rows.map(({ values }) => values.length));
  const padded = (grid: Grid): Grid => ({ ...grid, rows: grid.rows.map((row) => ({ ...row, values: Array.from({ length: width(grid) + 2 }, (_, at) => row.values[at] ?? '') })) });
  const cut = (grid: Grid): Grid => ({ ...grid, rows: grid.rows.map((row) => ({ ...row, values: row.values.slice(0, row.values.reduce<number>((end, value, at) => (value === '' ? end : at + 1), 0)) })) });

  it.each(Object.entries(ISSUE_EXAMPLES).filter(([, { rows }]) => rows.length > 0))('are read as rows with blanks after it: %s', (_, example) => {
    const settings = Object.entries({ ...(example.year === undefined ? {} : { year: example.year }), ...example.set }).map(([name, value]) => given(name, value));
    expect(readTables([cut(exampleGrid(example))], settings)).toEqual(readTables([padded(exampleGrid(example))], settings));
  });

  it('are read as rows with blanks after it in a whole workbook', () => {
    expect(readTables(WORKBOOK.map(cut), [])).toEqual(readTables(WORKBOOK.map(padded), []));
  });
});

describe('answers about what is not there', () => {
  const gone = (grids: readonly Grid[], name: string, value: string, kept: Parameters<typeof readTables>[2] = []) =>
    readTables(grids, name === '' ? [] : [given(name, value)], kept).issues.filter(({ code }) => code === 'setting.answerGone').map(({ at }) => at);

  it('are said at the workbook when the sheet is gone, or at the one they name', () => {
    expect(gone(WORKBOOK, 'mapping.Nowhere.forecast', 'F')).toEqual([{ file: 'council.xlsx', sheet: '', cells: '' }]);
    expect(gone([], 'mapping.Nowhere.forecast', 'F')).toEqual([{ file: '', sheet: '', cells: '' }]);
    expect(gone(WORKBOOK, '', '', [{ file: 'posts.xlsx', sheet: 'Staff', field: 'fte', heading: 'FTE', occurrence: 1, value: '' }])).toEqual([{ file: 'posts.xlsx', sheet: '', cells: '' }]);
  });

  it('give no column where they name neither a heading nor a letter', () => {
    const empty = { file: '', sheet: 'Budget', field: 'forecast', heading: '', occurrence: 1, value: '' };
    expect(readTables(WORKBOOK, [], [empty]).tables.budget).toEqual(readTables(WORKBOOK, []).tables.budget);
  });
});

it('settings that say that their own sheet is not to be read are still followed, and the sheet is named last', () => {
  const odd = gridOf('Settings', [['Setting', 'Value'], ['period', 7], ['mapping.Settings.name', 'none']]);
  const reading = readTables([odd, gridOf('Budget', BUDGET)], []);
  expect(reading.policy.period).toBe(7);
  expect(reading.tables.sources.map(({ sheet }) => sheet)).toEqual(['Budget', 'Settings']);
  expect(reading.recognised.map(({ source }) => source.sheet)).toEqual(['Budget']);
});

it('says of arithmetic without a result at the end of a short line that it was not calculated', () => {
  const grid = gridOf('Budget', [['Service', 'Current budget', 'Forecast'], ['ICT', 760, 750], ['HR', 5]], { formulas: { column: 2 } });
  expect(readTables([grid], []).issues).toMatchObject([{ code: 'cell.notCalculated', at: { cells: 'C3' } }]);
});

it('a post of a stream that two directorates have belongs to neither', () => {
  const lines = [['Directorate', 'Service stream', 'Current budget', 'Forecast'], ['Place', 'Support', 1, 1], ['People', 'Support', 1, 1]];
  const posts = [['Post ID', 'Post title', 'Service stream', 'FTE', 'Status'], ['P1', 'Clerk', 'Support', 1, 'Filled']];
  expect(readTables([gridOf('Budget', lines), gridOf('Posts', posts)], []).tables.establishment).toMatchObject([{ stream: 'Support', directorate: '' }]);
});

it('says nothing of years missing between headings more than nine years apart', () => {
  const of = (year: string) => readTables([gridOf('Budget', [['Service', 'Budget 2007/08', 'Forecast 2007/08', `Actual ${year}`], ['ICT', 1, 1, 1]])], [given('year', '2007/08')]).issues.map(({ code }) => code);
  expect([of('2004/05').includes('heading.yearMissing'), of('1990/91').includes('heading.yearMissing')]).toEqual([true, false]);
});

it('reads lines that end before their group or their year', () => {
  const rows = [['Service', 'Amount', 'Type', 'Group', 'Year'], ['ICT', 5, 'Expense', 'Employees', '2007/08'], ['HR', 6, 'Expense']];
  expect(readTables([gridOf('Budget', rows)], []).tables.budget.map(({ service, group }) => [service, group])).toEqual([['ICT', 'Employees'], ['HR', null]]);
});
