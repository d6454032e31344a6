import type { StructureEntry } from '../../../src/core/model/budgetLine';
import { financialYear } from '../../../src/core/model/period';
import { sameName } from '../../../src/core/model/wording';
import { DATASETS } from '../../../src/core/reading/datasets/catalogue';
import { findTable } from '../../../src/core/reading/findTables';
import { IssueLog } from '../../../src/core/reading/issueLog';
import { type BudgetReading, readBudget } from '../../../src/core/reading/readBudget';
import { rowOf, tableSource } from '../../builders/tableSource';
import { type Drawn, gridOf } from '../../builders/grid';

interface Circumstances {
  readonly sheet?: string;
  readonly severalSheets?: boolean;
  /** Cost centre to [stream, directorate]. */
  readonly structure?: Readonly<Record<string, readonly [string, string]>>;
  readonly log?: IssueLog;
}

function read(rows: readonly Drawn[], circumstances: Circumstances = {}): BudgetReading {
  const { sheet = 'Budget', severalSheets = false, structure = {}, log = new IssueLog() } = circumstances;
  const found = findTable(gridOf(sheet, rows), DATASETS, 2007);
  if (found === null) throw new Error('the drawing has no table');
  const entries = Object.entries(structure).map(([costCentre, [stream, directorate]], index): [string, StructureEntry] => {
    const at = rowOf(tableSource({ dataset: 'Structure' }), index + 2);
    return [sameName(costCentre), { at, costCentre, stream, directorate, service: '', ringFenced: false, financeLead: '' }];
  });
  return readBudget(found, { structure: new Map(entries), severalSheets, year: financialYear(2007), period: 7, log });
}

/** Each line as "directorate > stream". */
const names = (reading: BudgetReading) => reading.lines.map(({ directorate, stream }) => `${directorate} > ${stream}`);

const CODED = ['Cost centre', 'Service', 'Current budget', 'Forecast'];

describe('the stream of a line', () => {
  const full = ['Directorate', 'Service stream', ...CODED];
  const structure = { c2110: ['ICT', 'Resources'] } as const;

  it('comes from Structure by cost centre before anything else', () => {
    const rows = [full, ['Section', null, null, null, null, null], ['Chief Executive', 'Legal', 'C2110', 'x', 1, 1]];
    expect(names(read(rows, { structure, severalSheets: true, sheet: 'Adults' }))).toEqual(['Chief Executive > ICT']);
  });

  it('comes from its column when Structure does not know the cost centre', () => {
    expect(names(read([full, [null, 'Legal 2007/08', 'C9', 'x', 1, 1]], { structure }))).toEqual([' > Legal']);
  });

  it('comes from the section above when there is no column, with the directorate above that', () => {
    const rows = [CODED, [null, 'Resources', null, null], [null, 'ICT £000', null, null], ['C9', 'x', 1, 1]];
    expect(names(read(rows, { structure, severalSheets: true, sheet: 'Adults' }))).toEqual(['Resources > ICT']);
  });

  it('comes from the sheet when there are several and nothing else names it', () => {
    expect(names(read([CODED, ['C9', 'x', 1, 1]], { severalSheets: true, sheet: 'Adults 2007-08' }))).toEqual([' > Adults']);
    expect(names(read([CODED, ['C9', 'x', 1, 1]], { sheet: 'Adults 2007-08' }))).toEqual([' > ']);
  });

  it('is the directorate where a workbook has no streams', () => {
    expect(names(read([['Directorate', ...CODED], ['Resources', 'C9', 'x', 1, 1]]))).toEqual(['Resources > Resources']);
    expect(names(read([full, ['Resources', null, 'C9', 'x', 1, 1]]))).toEqual(['Resources > Resources']);
    expect(names(read([['Directorate', ...CODED], ['Resources', 'C9', 'x', 1, 1]], { structure }))).toEqual(['Resources > Resources']);
  });

  it('is none for a line without one among lines that have theirs by column or by Structure (BUD-06)', () => {
    const named = ['Resources', 'Legal', 'C8', 'x', 1, 1];
    expect(names(read([full, named, ['Resources', null, 'C9', 'x', 1, 1]]))).toEqual(['Resources > Legal', 'Resources > ']);
    expect(names(read([['Directorate', ...CODED], ['Resources', 'C2110', 'x', 1, 1], ['Resources', 'C9', 'x', 1, 1]], { structure }))).toEqual(['Resources > ICT', 'Resources > ']);
    expect(names(read([['Service stream', ...CODED], ['Legal', 'C8', 'x', 1, 1], [null, 'C9', 'x', 1, 1]], { severalSheets: true, sheet: 'Adults' }))).toEqual(['Adults > Legal', 'Adults > ']);
  });
});

describe('the directorate of a line', () => {
  it('comes from Structure when it has no column, and from the sheet when only the stream is known', () => {
    const structure = { C2110: ['ICT', 'Resources'] } as const;
    expect(names(read([CODED, ['C2110', 'x', 1, 1]], { structure, severalSheets: true, sheet: 'Adults' }))).toEqual(['Resources > ICT']);
    expect(names(read([['Service stream', ...CODED], ['Homes', 'C9', 'x', 1, 1]], { severalSheets: true, sheet: 'Adults' }))).toEqual(['Adults > Homes']);
  });

  it('comes from its column before Structure', () => {
    const structure = { C2110: ['ICT', 'Resources'] } as const;
    expect(names(read([['Directorate', ...CODED], ['Chief Executive', 'C2110', 'x', 1, 1]], { structure }))).toEqual(['Chief Executive > ICT']);
  });
});

describe('signs', () => {
  const headings = ['Service', 'Group', 'Original budget', 'Virement', 'Forecast', 'Variance'];

  it('turns income that is written positive, and leaves expenditure', () => {
    const { lines, source } = read([headings, ['ICT', 'Employees', 100, 10, 120, 10], ['SLA', 'Income', 40, 0, 30, -10]]);
    expect(source.signs).toEqual({ income: 'positive', variance: 'forecast-budget' });
    expect(lines.map(({ nature, original, virement, current, forecast }) => [nature, original, virement, current, forecast])).toEqual([
      ['expenditure', 10_000, 1000, 11_000, 12_000],
      ['income', -4000, 0, -4000, -3000],
    ]);
  });

  it('keeps variances that are written forecast less budget, and a blank one blank', () => {
    const { lines } = read([headings, ['ICT', 'Employees', 100, 0, 120, 20], ['HR', 'Employees', 100, 0, 120, null]]);
    expect(lines.map(({ statedVariance }) => statedVariance)).toEqual([2000, null]);
  });

  it('turns variances that are written budget less forecast', () => {
    const { lines, source } = read([headings, ['ICT', 'Employees', 100, 0, 120, -20]]);
    expect(source.signs.variance).toBe('budget-forecast');
    expect(lines[0]?.statedVariance).toBe(2000);
  });

  it('reads a credit against an expenditure head as typed', () => {
    const { lines } = read([headings, ['ICT', 'Employees', 100, 0, 100, 0], ['Vacancy saving', 'Employees', -5, 0, -5, 0], ['SLA', 'Income', -40, 0, -40, 0]]);
    expect(lines.map(({ original }) => original)).toEqual([10_000, -500, -4000]);
  });
});

describe('money', () => {
  it('is scaled exactly from thousands', () => {
    const { lines, source } = read([['£000'], CODED, ['C1', 'Schools', 46.267, '46,919']]);
    expect(source.unit).toBe('thousands');
    expect(lines[0]).toMatchObject({ current: 4_626_700, forecast: 4_691_900_000 });
  });

  it('adds up the current budget where none is stated, and trusts the one that is', () => {
    const headings = ['Service', 'Original', 'Virement', 'Supplementary', 'Current', 'Forecast'];
    const { lines } = read([headings, ['ICT', 100, -10, 5, null, 0], ['HR', 100, -10, 5, 99, 0], ['Legal', 100, null, null, null, 0]]);
    expect(lines.map(({ current, statedCurrent }) => [current, statedCurrent])).toEqual([[9500, null], [9900, 9900], [10_000, null]]);
  });

  it('tells a blank forecast from a nil one', () => {
    const { lines } = read([CODED, ['C1', 'a', 1, null], ['C2', 'b', 1, 0], ['C3', 'c', 1, '-'], ['C4', 'd', 1, 'tbc'], ['C5', 'e', 1, '#REF!']]);
    expect(lines.map(({ forecast }) => forecast)).toEqual([null, 0, 0, null, null]);
  });

  it('takes a line with neither original nor current budget at nil and says so', () => {
    const log = new IssueLog();
    const { lines } = read([CODED, ['C1', 'a', null, 5], ['C2', 'b', 1, 1]], { log });
    expect(lines[0]).toMatchObject({ current: 0, forecast: 500 });
    expect(log.issues()).toEqual([{ code: 'row.noBudget', at: { file: 'council.xlsx', sheet: 'Budget', cells: 'C2' }, count: 1, facts: {} }]);
  });

  it('never counts subtotals and totals as lines', () => {
    const { lines, source } = read([CODED, ['C1', 'a', 1, 1], ['C2', 'b', 2, 2], [null, 'Total', 3, 3]]);
    expect(lines.map(({ current }) => current)).toEqual([100, 200]);
    expect(source).toMatchObject({ rows: 2, range: 'A1:D3', notUsed: [{ rows: '4', why: 'total' }] });
  });

  it('says when headings name two units', () => {
    const log = new IssueLog();
    read([['Service', 'Current budget £000', 'Forecast £'], ['ICT', 1, 1]], { log });
    expect(log.issues().map(({ code }) => code)).toEqual(['unit.mixed']);
  });
});

describe('the group of a line', () => {
  it('is its own, else its section\'s, else what its account says', () => {
    const headings = ['Service', 'Group', 'Account', 'Current budget', 'Forecast'];
    const { lines } = read([headings, ['a', 'Premises', 'Salaries', 1, 1], ['b', null, 'Salaries', 1, 1], ['Transport costs', null, null, null, null], ['c', null, 'Salaries', 1, 1]]);
    expect(lines.map(({ group }) => group)).toEqual(['Premises', 'Employees', 'Transport']);
  });
});

describe('the words of a subtotal row', () => {
  const headings = ['Service stream', 'Cost centre', 'Current budget', 'Forecast', 'Explanation', 'Cause'];

  it('explain the stream it names, else the stream of the lines above', () => {
    const { notes } = read([
      headings,
      ['ICT', 'C1', 1, 2, null, null],
      [null, 'ICT total', 1, 2, 'Two agency staff', 'Vacancies'],
      ['HR', 'C2', 1, 2, null, null],
      [null, 'Sub-total', 1, 2, 'Recruitment drive', null],
      ['Legal', 'C3', 1, 2, null, null],
      [null, 'Total Legal', 1, 2, null, null],
    ]);
    expect(notes.map(({ at, stream, explanation, cause }) => [at.row, stream, explanation, cause])).toEqual([
      [3, 'ICT', 'Two agency staff', 'Vacancies'],
      [5, 'HR', 'Recruitment drive', ''],
    ]);
  });

  it('belong to the directorate above when two have a stream of one name', () => {
    const { notes } = read([
      ['Directorate', ...headings],
      ['Adults', 'Support', 'C1', 1, 2, null, null],
      [null, null, 'Total Support', 1, 2, 'Agency', null],
      ['Children', 'Support', 'C2', 1, 2, null, null],
    ]);
    expect(notes.map(({ directorate }) => directorate)).toEqual(['Adults']);
  });
});

it('says that the class of a line is an Excel error, with its money', () => {
  const log = new IssueLog();
  read([['Directorate', 'Service', 'Current budget', 'Forecast'], ['#REF!', 'ICT', 100, 90], ['Place', 'Parks', 100, 90]], { log });
  expect(log.issues()).toMatchObject([{ code: 'cell.error', at: { cells: 'A2' }, facts: { field: 'directorate', amount: 10_000 } }]);
});

it('points at the original budget where a sheet has no current one', () => {
  const log = new IssueLog();
  read([['Cost centre', 'Service', 'Original budget', 'Forecast'], ['C1', 'ICT', null, 90]], { log });
  expect(log.issues()).toMatchObject([{ code: 'row.noBudget', at: { cells: 'C2' } }]);
});

it('points at the variances whose signs do not agree', () => {
  const log = new IssueLog();
  read([['Service', 'Original budget', 'Forecast', 'Variance'], ['ICT', 100, 110, 10], ['HR', 100, 110, -10]], { log });
  expect(log.issues()).toMatchObject([{ code: 'sign.unclear', at: { cells: 'D1' } }]);
});

it('points at the first column of money where the signs of income do not agree', () => {
  const log = new IssueLog();
  read([['Service', 'Group', 'Original budget', 'Forecast'], ['Fees', 'Income', 100, 100], ['Grants', 'Income', -90, -90]], { log });
  expect(log.issues()).toMatchObject([{ code: 'sign.unclear', at: { cells: 'C1' }, facts: { convention: 'incomeSign' } }]);
});
