import fc from 'fast-check';
import type { Grid } from '../../../../src/core/model/grid';
import { fraction } from '../../../../src/core/model/quantity';
import { type WorkbookReading, readTables } from '../../../../src/core/reading/readTables';
import { type Drawn, type GridParts, gridOf } from '../../../builders/grid';

const STRUCTURE = gridOf('Structure', [['Cost centre', 'Service stream', 'Directorate'], ['C1', 'ICT', 'Resources'], ['C2', 'Care', 'Adults']]);
const HEADINGS: Drawn = ['Service', 'Adults', 'Resources', 'Total'];
const LINES: readonly Drawn[] = [
  ['Staff', 500_000, 300_000, 800_000],
  ['Transport', 40_000, null, 40_000],
  ['Fees', -20_000, -5_000, -25_000],
];
const TITLE: Drawn = ['Anytown: budget 2007/08'];
const SPREAD = gridOf('Spread', [TITLE, HEADINGS, ...LINES, ['Total', 520_000, 295_000, 815_000]]);

function read(grids: readonly Grid[], answers: Readonly<Record<string, string>> = {}): WorkbookReading {
  return readTables(grids, Object.entries(answers).map(([name, value]) => ({ name: `mapping.${name}`, value, dateSystem: 1900 })));
}

/** The lines read, in any order, as "Adults: Staff 500000 at B3". */
function linesOf({ tables }: WorkbookReading): readonly string[] {
  return tables.budget.map(({ at, directorate, service, current }) => `${directorate}: ${service} ${current / 100} at ${at.table.columns.get('current') ?? ''}${at.row}`).sort();
}

/** What is asked of the sheets: "sheet.across Spread". */
function askedOf({ questions }: WorkbookReading): readonly string[] {
  return questions.map(({ code, sheet }) => `${code} ${sheet}`);
}

function issuesOf({ issues }: WorkbookReading): readonly string[] {
  return issues.map(({ code, at }) => `${code} ${at.sheet} ${at.cells}`.trim());
}

const READ = ['Adults: Fees -20000 at B5', 'Adults: Staff 500000 at B3', 'Adults: Transport 40000 at B4', 'Resources: Fees -5000 at C5', 'Resources: Staff 300000 at C3'];

describe('a budget with a directorate in each column', () => {
  const reading = read([STRUCTURE, SPREAD]);

  it('is read as the lines of each directorate, each at its own cell, the total across left out', () => {
    expect(linesOf(reading)).toEqual(READ);
    expect(issuesOf(reading)).toEqual([]);
    expect(askedOf(reading)).toEqual([]);
    expect(reading.tables.sources.filter(({ sheet }) => sheet === 'Spread').map(({ range, rows }) => [range, rows])).toEqual([['A2:B5', 3], ['A2:C5', 2]]);
  });

  it('names its year, says what its columns were taken for, and holds the totals below against their lines', () => {
    expect(reading.policy.year.startsIn).toBe(2007);
    expect(reading.recognised.filter(({ source }) => source.sheet === 'Spread').map(({ matched, totals }) => [matched.map(({ field, heading }) => `${field}: ${heading}`), totals.length])).toEqual([
      [['service: Service', 'current: Adults'], 1],
      [['service: Service', 'current: Resources'], 1],
    ]);
  });

  it('takes the streams of the lines from Structure where its rows are cost centres', () => {
    const { tables } = read([STRUCTURE, gridOf('Spread', [TITLE, ['Cost centre', 'Adults', 'Resources'], ['C1', null, 300_000], ['C2', 500_000, null]])]);
    expect(tables.budget.map(({ costCentre, stream, directorate }) => [costCentre, stream, directorate])).toEqual([['C2', 'Care', 'Adults'], ['C1', 'ICT', 'Resources']]);
  });

  it('has its headings of sections named the streams of the lines under them, and no line without a figure', () => {
    const { tables } = read([STRUCTURE, gridOf('Spread', [TITLE, HEADINGS, ['Homes'], ['Staff', 5, null, 5], ['Catering', null, 7, 7]])]);
    expect(tables.budget.map(({ directorate, stream, service }) => [directorate, stream, service])).toEqual([['Adults', 'Homes', 'Staff'], ['Resources', 'Homes', 'Catering']]);
  });

  it('needs no other sheet where a heading over the names says that they are directorates', () => {
    const over: readonly Drawn[] = [TITLE, [null, 'Departments'], ['Service', 'Adults', 'Resources', 'Total'], ...LINES];
    expect(linesOf(read([gridOf('Spread', over)])).map((line) => line.replace(/ at .*/, ''))).toEqual(READ.map((line) => line.replace(/ at .*/, '')));
  });

  it('has its rows named by the first column of words where no heading does', () => {
    const { tables } = read([STRUCTURE, gridOf('Spread', [TITLE, ['', 'Adults', 'Resources'], ['Staff', 5, 6]], { firstColumn: 1 })]);
    expect(tables.budget.map(({ directorate, description, current }) => [directorate, description, current])).toEqual([['Adults', 'Staff', 500], ['Resources', 'Staff', 600]]);
  });

  it('has a total across that is not the sum of its directorates reported at its cell', () => {
    const wrong = gridOf('Spread', [TITLE, HEADINGS, ['Staff', 500_000, 300_000, 810_000], ...LINES.slice(1)]);
    expect(issuesOf(read([STRUCTURE, wrong]))).toEqual(['cell.acrossDiffers Spread D3']);
  });

  it('holds totals in thousands to their rounding', () => {
    const rows = (total: number): readonly Drawn[] => [['Budget £000'], HEADINGS, ['Staff', 500, 300, total]];
    expect(issuesOf(read([STRUCTURE, gridOf('Spread', rows(801.5))]))).toEqual([]);
    expect(issuesOf(read([STRUCTURE, gridOf('Spread', rows(802))]))).toEqual(['cell.acrossDiffers Spread D3']);
  });

  it('is of the year that its headings name, and is not held against a total of something else', () => {
    const { tables } = read([STRUCTURE, gridOf('Spread', [TITLE, ['Service', 'Adults 2007/08', 'Resources 2007/08', 'Total FTE'], ['Staff', 5, 6, 70]])], {});
    expect(tables.budget.map(({ directorate, current }) => [directorate, current])).toEqual([['Adults', 500], ['Resources', 600]]);
  });

  it('gives the same figures whatever the order of its columns and rows', () => {
    const figures = (rows: readonly Drawn[]): readonly string[] => linesOf(read([STRUCTURE, gridOf('Spread', [TITLE, ...rows])])).map((line) => line.replace(/ at .*/, ''));
    const plain = figures([HEADINGS, ...LINES]);
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), fc.shuffledSubarray([...LINES], { minLength: 3 }), (columns, lines) => {
        const turned = [HEADINGS, ...lines].map((row) => columns.map((column) => row[column] ?? null));
        expect(figures(turned)).toEqual(plain);
      }),
      { numRuns: 25 },
    );
  });
});

describe('several columns under each directorate', () => {
  const STACKED: readonly Drawn[] = [
    [null, 'Adults', null, 'Resources', null, 'Total', null, 'Total'],
    ['Service', 'Budget', 'Forecast', 'Budget', 'Forecast', 'Budget', 'Forecast', 'Actual'],
    ['Staff', 500_000, 510_000, 300_000, 290_000, 800_000, 800_000, 90_000],
    ['Fees', -20_000, -20_000, -5_000, -5_000, -25_000, -25_500, 0],
  ];

  it('are its budget and its forecast', () => {
    const reading = read([STRUCTURE, gridOf('Monitoring 2007-08', STACKED)]);
    expect(reading.tables.budget.map(({ directorate, service, current, forecast }) => [directorate, service, current, forecast])).toEqual([
      ['Adults', 'Staff', 50_000_000, 51_000_000],
      ['Adults', 'Fees', -2_000_000, -2_000_000],
      ['Resources', 'Staff', 30_000_000, 29_000_000],
      ['Resources', 'Fees', -500_000, -500_000],
    ]);
    expect(issuesOf(reading)).toEqual(['cell.acrossDiffers Monitoring 2007-08 G4']);
  });

  it('are told by "Directorate" written before the names, and left out where a column is no total and no directorate\'s', () => {
    const rows: readonly Drawn[] = [
      [null, 'Directorates'],
      [null, 'Adults', null, 'Care homes', null],
      ['Service', 'Budget', 'Forecast', 'Budget', 'Forecast'],
      ['Staff', 500_000, 510_000, 300_000],
      ['Reserved'],
    ];
    const { tables } = read([gridOf('Monitoring 2007-08', rows)]);
    expect(tables.budget.map(({ directorate, current, forecast }) => [directorate, current, forecast])).toEqual([['Adults', 50_000_000, 51_000_000], ['Care homes', 30_000_000, null]]);
  });

  it('are asked about where no sheet knows the names and the title says "by directorate"', () => {
    const rows: readonly Drawn[] = [['Monitoring by directorate 2007/08'], ...STACKED];
    expect(askedOf(read([gridOf('Monitoring', rows)]))).toEqual(['sheet.across Monitoring']);
    expect(read([gridOf('Monitoring', rows)], { 'Monitoring.across': 'amounts' }).tables.budget).toHaveLength(4);
  });

  it('are asked about where as many are counts as are money', () => {
    const mixed: readonly Drawn[] = [[null, 'Adults', null, 'Resources', null], ['Driver', 'Forecast', 'Audit count', 'Forecast', 'Audit count'], ['Desktops', 1, 2, 3, 4]];
    expect(askedOf(read([STRUCTURE, gridOf('Devices', mixed)]))).toContain('sheet.across Devices');
  });

  it('are its counts where they are called so', () => {
    const counts: readonly Drawn[] = [
      [null, 'Adults', null, 'Resources', null],
      ['Driver', 'Billed count', 'Audit count', 'Billed count', 'Audit count'],
      ['Desktops', 410, 441, 250, 244],
    ];
    const { tables } = read([STRUCTURE, gridOf('Devices', counts)]);
    expect(tables.drivers.map(({ recipient, driver, baseline, audit }) => [recipient, driver, baseline, audit])).toEqual([
      ['Adults', 'Desktops', fraction(410), fraction(441)],
      ['Resources', 'Desktops', fraction(250), fraction(244)],
    ]);
  });
});

describe('counts with a driver a row and a directorate in each column', () => {
  const COUNTS: readonly Drawn[] = [['Driver', 'Adults', 'Resources', 'Total'], ['Desktops', 441, 244, 685], ['Floor area', 1_200, null, 1_300], ['Vans', null, null, null]];

  it('are read as the count of each directorate and driver, the total checked and left out', () => {
    const reading = read([STRUCTURE, gridOf('Counts', COUNTS)]);
    expect(reading.tables.drivers.filter(({ audit }) => audit !== null).map(({ at, recipient, driver, audit }) => [recipient, driver, audit, `${at.table.columns.get('audit') ?? ''}${at.row}`])).toEqual([
      ['Adults', 'Desktops', fraction(441), 'B2'],
      ['Adults', 'Floor area', fraction(1_200), 'B3'],
      ['Resources', 'Desktops', fraction(244), 'C2'],
    ]);
    expect(issuesOf(reading)).toEqual(['cell.acrossDiffers Counts D3']);
  });

  it('are known by the drivers that pools name, whatever heads them', () => {
    const pools = gridOf('Pools', [['Service', 'Cost', 'Driver'], ['Desktop service', 1_000, 'Desktops'], ['Estates', 1_000, 'Floor area']]);
    const { tables } = read([STRUCTURE, pools, gridOf('Return', [['What', 'Adults', 'Resources'], ['Desktops', 441, 244]])]);
    expect(tables.drivers.map(({ recipient, driver }) => [recipient, driver])).toEqual([['Adults', 'Desktops'], ['Resources', 'Desktops']]);
  });
});

describe('what is not certain is asked about and not read meanwhile:', () => {
  const asked = (grids: readonly Grid[]): WorkbookReading => {
    const reading = read(grids);
    expect(askedOf(reading)).toContain('sheet.across Spread');
    expect(reading.tables.sources.filter(({ sheet }) => sheet === 'Spread')).toEqual([]);
    return reading;
  };
  const spread = (rows: readonly Drawn[], parts: GridParts = {}): Grid => gridOf('Spread', rows, parts);

  it('names that no sheet knows, on a sheet that is called so', () => {
    expect(askedOf(read([gridOf('Money by department', [TITLE, HEADINGS, ...LINES])]))).toEqual(['sheet.across Money by department']);
  });

  it('drivers down a sheet that says it is a budget', () => {
    const pools = gridOf('Pools', [['Service', 'Cost', 'Driver'], ['Desktop service', 1_000, 'Desktops']]);
    asked([STRUCTURE, pools, spread([TITLE, ['What', 'Adults', 'Resources'], ['Desktops', 441, 244]])]);
  });

  it('names that no sheet knows, under a title that says "by directorate"', () => {
    const { questions } = asked([spread([['Net budget by directorate 2007/08'], ...[HEADINGS, ...LINES]])]);
    expect(questions.map(({ candidates, amount }) => [candidates.map(({ value }) => value), amount])).toEqual([[['amounts', 'counts', 'leave'], 86_500_000]]);
  });

  it('one name among them that no sheet knows', () => {
    asked([STRUCTURE, spread([TITLE, ['Service', 'Adults', 'Resources', 'Corporate', 'Apr', 'Spare'], ['Staff', 5, 6, 7, 1], []])]);
  });

  it('figures of which no title says that they are a budget', () => {
    asked([STRUCTURE, spread([HEADINGS, ...LINES])]);
    asked([STRUCTURE, spread([['Budget for staff'], HEADINGS, ...LINES])]);
  });

  it('directorates whose columns have other headings than those of the rest', () => {
    asked([STRUCTURE, spread([[null, 'Adults', null, 'Resources'], ['Service', 'Budget', 'Forecast', 'Budget'], ['Staff', 5, 6, 7]])]);
  });

  it('a budget beside one with a line a row, which it may sum up', () => {
    const budget = gridOf('Budget', [['Cost centre', 'Service', 'Directorate', 'Current budget'], ['C1', 'Staff', 'Resources', 300_000]]);
    expect(asked([STRUCTURE, budget, SPREAD]).tables.budget).toHaveLength(1);
  });

  it('two budgets of the same lines and directorates, neither of which goes before the other', () => {
    const again = gridOf('Again', [TITLE, HEADINGS, ...LINES]);
    expect(asked([STRUCTURE, SPREAD, again]).tables.budget).toEqual([]);
    const others = gridOf('Again', [TITLE, HEADINGS, ['Printing', 5, 6, 11]]);
    expect(read([STRUCTURE, SPREAD, others]).tables.budget).toHaveLength(7);
  });
});

describe('an answer', () => {
  const OPEN = gridOf('Spread', [['Money by directorate'], HEADINGS, ...LINES]);

  it('that the columns are budgets, or counts, has them read so, and is kept', () => {
    const amounts = read([OPEN], { 'Spread.across': 'amounts' });
    expect(linesOf(amounts)).toEqual(READ);
    expect(amounts.answered).toEqual([{ file: 'council.xlsx', sheet: 'Spread', field: 'across', heading: '', occurrence: 1, value: 'amounts' }]);
    expect(read([OPEN], { 'Spread.across': 'counts' }).tables.drivers).toHaveLength(5);
  });

  it('that they are to be left out is kept as well, and asked no more', () => {
    const left = read([OPEN], { 'Spread.across': 'leave' });
    expect([left.tables.budget, askedOf(left), left.answered.map(({ value }) => value)]).toEqual([[], [], ['leave']]);
    expect(issuesOf(left)).toEqual(['sheet.notRecognised Spread']);
  });

  it('is said to be gone when the sheet, or its directorates, are', () => {
    expect(issuesOf(read([STRUCTURE], { 'Spread.across': 'leave' }))).toEqual(['setting.answerGone']);
    expect(issuesOf(read([gridOf('Spread', [['Notes'], ['All is well']])], { 'Spread.across': 'amounts' }))).toContain('setting.answerGone Spread');
  });

  it('that the columns are something that they cannot be changes nothing, and is said', () => {
    const figures = gridOf('Spread', [['Money by directorate'], ['Adults', 'Resources'], [1, 2]]);
    const reading = read([STRUCTURE, figures], { 'Spread.across': 'counts' });
    expect([reading.tables.drivers, issuesOf(reading)]).toEqual([[], ['sheet.notRecognised Spread', 'setting.answerGone Spread']]);
  });

  it('is not needed of a sheet whose headings have nothing under them', () => {
    expect(read([STRUCTURE, gridOf('Spread', [TITLE, ['Service', 'Adults', 'Resources']])]).tables.budget).toEqual([]);
  });

  it('names a column of labels, never one of figures, for every directorate', () => {
    const grid = gridOf('Spread', [TITLE, ['What', 'Which', 'Adults', 'Resources'], ['Staff', 'Central', 5, 6]]);
    const { tables } = read([STRUCTURE, grid], { 'Spread.service': 'B', 'Spread.current': 'D' });
    expect(tables.budget.map(({ directorate, service, current }) => [directorate, service, current])).toEqual([['Adults', 'Central', 500], ['Resources', 'Central', 600]]);
  });
});

it('knows directorates by columns of names, however short the rows', () => {
  const long = gridOf('Structure', [['Cost centre', 'Service stream', 'Directorate'], ['C1', 'ICT', 'Resources'], ['C3', 'None'], ['C2', 'Care', 'Adults']]);
  const short = gridOf('Spread', [TITLE, ['Adults', 'Service', 'Resources'], [5, 'Staff', 6], [7]]);
  expect(linesOf(read([long, short]))).toEqual(['Adults:  7 at A4', 'Adults: Staff 5 at A3', 'Resources: Staff 6 at C3']);
});

describe('stays as it is:', () => {
  const sourcesOf = (grid: Grid): readonly string[] => read([STRUCTURE, grid]).tables.sources.map(({ sheet, dataset }) => `${sheet}: ${dataset}`);

  it('a budget with money of its own beside its directorates', () => {
    expect(sourcesOf(gridOf('Spread', [TITLE, ['Service', 'Current budget', 'Forecast', 'Adults', 'Resources'], ['Staff', 11, 12, 5, 6]]))).toEqual(['Structure: Structure', 'Spread: Budget']);
  });

  it('a sheet that is something else, with directorates across', () => {
    expect(sourcesOf(gridOf('Pools', [['Service', 'Cost', 'Driver', 'Adults', 'Resources'], ['Desktops', 11, 'Users', 5, 6]]))).toEqual(['Structure: Structure', 'Pools: Pools']);
  });

  it('a sheet with tables side by side, and one with more columns than a council has directorates', () => {
    const beside: Drawn = ['Service', 'Current budget', 'Forecast'];
    expect(askedOf(read([STRUCTURE, gridOf('Budget by directorate', [[...beside, null, ...beside], ['A', 1, 2, null, 'B', 3, 4]])]))).toEqual(['sheet.sideBySide Budget by directorate']);
    const many = Array.from({ length: 201 }, (_, index) => `Area ${'x'.repeat(index + 1)}`);
    expect(askedOf(read([gridOf('By directorate', [['Service', ...many], ['Staff', ...many.map(() => 1)]])]))).toEqual([]);
  });

  it('a sheet of bodies and services, which is described', () => {
    const services = Array.from({ length: 10 }, (_, service) => `Service ${String.fromCharCode(65 + service)}`);
    const bodies = Array.from({ length: 6 }, (_, body): Drawn => [`Council ${body}`, ...services.map((__, service) => service + body)]);
    const reading = read([gridOf('Return', [['Spending by department'], ['Authority', ...services], ...bodies])]);
    expect([reading.described.length, askedOf(reading)]).toEqual([1, []]);
  });
});
