import { readTables } from '../../../src/core/reading/readTables';
import { type Drawn, gridOf } from '../../builders/grid';

const HEADINGS = ['Cost centre', 'Service', 'Original budget', 'Current budget', 'Forecast'];

/** Issues of a sheet in which "=1" in a drawn cell stands for a formula with the value that follows: "=1". */
function issues(rows: readonly Drawn[]): readonly string[] {
  const drawn = gridOf('Budget', [HEADINGS, ...rows]);
  const isFormula = (value: unknown): value is string => typeof value === 'string' && value.startsWith('=');
  const grid = {
    ...drawn,
    rows: drawn.rows.map((row) => ({
      ...row,
      formulas: row.values.map((value) => (isFormula(value) ? '=X1*1' : undefined)),
      values: row.values.map((value) => (isFormula(value) ? (value === '=' ? '' : Number(value.slice(1))) : value)),
    })),
  };
  return readTables([grid], []).issues.filter(({ code }) => code.startsWith('cell.')).map(({ code, at }) => `${code} ${at.cells}`);
}

const line = (current: string | number, forecast: string | number = 1): Drawn => ['C1', 'ICT', 1, current, forecast];

it('finds a figure typed over a formula in a column of formulas', () => {
  expect(issues([line('=1'), line('=1'), line(7), line('=1'), line('=1')])).toEqual(['cell.typedOver D4']);
});

it('finds none in a column of figures with a few formulas, nor in one with too few to be a column of them', () => {
  expect(issues([line('=1'), line(1), line(1), line('=1'), line(2)])).toEqual([]);
  expect(issues([line('=1'), line('=1'), line(2)])).toEqual([]);
});

it('says which formulas have no result when none on the sheet has one', () => {
  expect(issues([line('=', '='), line('=', '=')])).toEqual(['cell.notCalculated D2:D3', 'cell.notCalculated E2:E3']);
  expect(issues([line('=1', '='), line('=1', '=')])).toEqual([]);
});
