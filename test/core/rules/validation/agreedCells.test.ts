import { readTables } from '../../../../src/core/reading/readTables';
import type { Day } from '../../../../src/core/model/day';
import type { Grid } from '../../../../src/core/model/grid';
import { fraction } from '../../../../src/core/model/quantity';
import { review } from '../../../../src/core/review';
import { agreedCells } from '../../../../src/core/rules/validation/agreedCells';
import { askedRows } from '../../../../src/core/rules/validation/askedRows';
import { issueRound } from '../../../../src/core/rules/validation/issueRound';
import { reconcile } from '../../../../src/core/rules/validation/reconcile';
import { gridOf as grid } from '../../../builders/grid';
import { confirmed } from '../../../builders/round';

const BUDGET = grid('Budget 2007/08', [['Directorate', 'Service', 'Original budget', 'Current budget'], ['Environment', 'Parks', 100, 100]]);
const HEAD = ['Directorate', 'Driver', 'Billed count', 'Audit count'];
const RATES = grid('Rate card', [['Element', 'Price', 'Unit', 'Year'], ['Desktop', 490, 'per desktop', '2007/08']]);

/** The agreed counts of a round in which every directorate confirms what these sheets say. */
function agreedOn(sheets: readonly Grid[], workbook = BUDGET.file) {
  const grids = [BUDGET, RATES, ...sheets];
  const reading = readTables(grids, []);
  const counts = review(reading).recharge?.counts ?? [];
  const rows = askedRows({ counts, budget: [], posts: [] }, new Set(['count']));
  const round = issueRound(rows, { id: '2007/08 round 1', issued: '2007-10-01' as Day, due: '2007-11-30' as Day });
  const returns = round.packs.map(({ directorate }) => confirmed(round, directorate));
  const result = reconcile({ round, returns, decisions: [], closed: null, policy: { asAt: '2007-10-31' as Day, returnsNone: 'escalate' } });
  return agreedCells(result, { counts, grids, workbook });
}

const cellsIn = ({ cells }: ReturnType<typeof agreedOn>) => cells.map(({ sheet, cell, directorate, stands, agreed }) => [`${sheet}!${cell}`, directorate, stands, agreed]);

describe('the cells that take agreed counts', () => {
  it('are a column of their own where the table has one: what stands there is said, and what is agreed already is left', () => {
    const agreed = agreedOn([grid('Devices', [[...HEAD, 'Agreed count', 'Note'], ['Environment', 'Desktops', 410, 441, 440, ''], ['Resources', 'Desktops', 210, 244, 244, ''], ['Housing', 'Desktops', 5, 6, '', '']])]);
    expect([cellsIn(agreed), agreed.headings, agreed.standing]).toEqual([[['Devices!E2', 'Environment', fraction(440), fraction(441)], ['Devices!E4', 'Housing', null, fraction(6)]], [], 1]);
  });

  it('are a new column behind the table, also behind columns that nobody knows', () => {
    const agreed = agreedOn([grid('Devices', [[...HEAD, 'Colour'], ['Environment', 'Desktops', 410, 441, 'blue'], ['Resources', 'Desktops', 210, 244, '']])]);
    expect([cellsIn(agreed), agreed.headings]).toEqual([[['Devices!F2', 'Environment', null, fraction(441)], ['Devices!F3', 'Resources', null, fraction(244)]], [{ file: BUDGET.file, sheet: 'Devices', cell: 'F1' }]]);
  });

  it('are the counts themselves where each driver has a column', () => {
    const agreed = agreedOn([grid('Counts', [['Directorate', 'Desktop'], ['Environment', 441], ['Resources', 244]])]);
    expect([cellsIn(agreed), agreed.standing]).toEqual([[], 2]);
  });

  it.each([
    ['something stands beside the table', [[...HEAD], ['Environment', 'Desktops', 410, 441, 'see note']], 'no room'],
    ['a text stands where the count belongs', [[...HEAD, 'Agreed count'], ['Environment', 'Desktops', 410, 441, 'n/a']], 'a text'],
  ] as const)('are none where %s', (_, rows, why) => {
    const agreed = agreedOn([grid('Devices', rows.map((row) => [...row]))]);
    expect([agreed.cells, agreed.left.map((left) => left.why)]).toEqual([[], [why]]);
  });

  it('are none where a formula stands', () => {
    const devices = grid('Devices', [[...HEAD, 'Agreed count'], ['Environment', 'Desktops', 410, 441, 441]]);
    const rows = devices.rows.map((row) => (row.row === 2 ? { ...row, formulas: ['', '', '', '', '=D2'] } : row));
    expect(agreedOn([{ ...devices, rows }])).toMatchObject({ cells: [], standing: 0, left: [{ why: 'a formula', at: { sheet: 'Devices', cells: 'E2' } }] });
  });

  it('are none in an Excel table without the column, which would not grow, and none in another workbook', () => {
    const devices = grid('Devices', [[...HEAD], ['Environment', 'Desktops', 410, 441]]);
    const table = { name: 'Table1', firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 3 };
    expect(agreedOn([{ ...devices, tables: [table] }])).toMatchObject({ cells: [], left: [{ why: 'Excel table' }] });
    expect(agreedOn([{ ...devices, file: 'other.xlsx' }])).toMatchObject({ cells: [], left: [{ why: 'another workbook', at: { file: 'other.xlsx' } }] });
  });

  it('tell lines alike apart by their order, as the round does', () => {
    const agreed = agreedOn([grid('Devices', [[...HEAD], ['Environment', 'Desktops', 410, 441], ['Environment', 'Desktops', 7, 8]])]);
    expect(cellsIn(agreed)).toEqual([['Devices!E2', 'Environment', null, fraction(441)], ['Devices!E3', 'Environment', null, fraction(8)]]);
  });
});
