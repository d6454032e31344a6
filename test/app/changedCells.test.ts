import { changedCells } from '../../src/app/changedCells';
import type { Grid } from '../../src/core/model/grid';
import { gridOf } from '../builders/grid';

const budget = (...rows: Parameters<typeof gridOf>[1]): Grid => gridOf('Budget', rows);

describe('cells that changed between two readings', () => {
  it('are none where nothing did', () => {
    expect(changedCells([budget(['ICT', 5]), gridOf('Pay', [])], [budget(['ICT', 5]), gridOf('Pay', [])])).toEqual([]);
  });

  it('are named by their sheet and address, by rows', () => {
    expect(changedCells([budget(['ICT', 5], ['Parks', 6])], [budget(['ICT', 5], ['Park', 7])])).toEqual([{ sheet: 'Budget', cells: ['A2', 'B2'] }]);
  });

  it('are found where a row was added, emptied or deleted, and where the used range moved', () => {
    expect(changedCells([budget(['ICT'])], [budget(['ICT'], ['Parks'])])).toEqual([{ sheet: 'Budget', cells: ['A2'] }]);
    expect(changedCells([budget(['ICT'], ['Parks'])], [budget(['ICT'])])).toEqual([{ sheet: 'Budget', cells: ['A2'] }]);
    const moved = { ...budget(['ICT']), firstColumn: 1 };
    expect(changedCells([budget(['ICT'])], [moved])).toEqual([{ sheet: 'Budget', cells: ['A1', 'B1'] }]);
  });

  it('are found where a formula was typed over by the figure it had', () => {
    const typed = budget(['ICT', 5]);
    const [row] = typed.rows;
    const calculated = { ...typed, rows: [{ ...row!, formulas: [undefined, '=2+3'] }] };
    expect(changedCells([calculated], [typed])).toEqual([{ sheet: 'Budget', cells: ['B1'] }]);
  });

  it('are no more than the first four of a sheet', () => {
    expect(changedCells([budget([1, 2, 3, 4, 5, 6])], [budget([9, 9, 9, 9, 9, 9])])).toEqual([{ sheet: 'Budget', cells: ['A1', 'B1', 'C1', 'D1'] }]);
  });

  it('name a sheet alone that came, went or was hidden', () => {
    expect(changedCells([budget(['ICT'])], [budget(['ICT']), gridOf('Pay', [])])).toEqual([{ sheet: 'Pay', cells: [] }]);
    expect(changedCells([budget(['ICT']), gridOf('Pay', [])], [budget(['ICT'])])).toEqual([{ sheet: 'Pay', cells: [] }]);
    expect(changedCells([budget(['ICT'])], [{ ...budget(['ICT']), hidden: true }])).toEqual([{ sheet: 'Budget', cells: [] }]);
  });
});
