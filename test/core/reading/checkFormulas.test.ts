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
      formulas: row.values.map((value) => (isFormula(value) ? '=X1' : undefined)),
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

it('says which sums have no result although others on the sheet have, and leaves formulas alone that may give nothing', () => {
  const drawn = gridOf('Budget', [HEADINGS, ...[1, 2, 3, 4].map((value) => line(value))]);
  const withFormulas = (formula: string) => ({
    ...drawn,
    rows: drawn.rows.map((row, index) => (index === 0 ? row : { ...row, formulas: [undefined, undefined, undefined, index === 3 ? formula : '=C2*1'], values: row.values.map((value, at) => (index === 3 && at === 3 ? '' : value)) })),
  });
  const found = (formula: string) => readTables([withFormulas(formula)], []).issues.filter(({ code }) => code === 'cell.notCalculated').map(({ at, count }) => [at.cells, count]);
  expect(found('=SUM(A4:C4)')).toEqual([['D4', 1]]);
  expect(found('=IF(C4=0,"",C4*2)')).toEqual([]);
  expect(found('=Other!D4')).toEqual([]);
});
