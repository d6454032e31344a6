import type { Cell } from 'hucre/xlsx';
import { expandSharedFormulas } from './sharedFormulas';

function expanded(cells: Readonly<Record<string, Partial<Cell>>>): Record<string, string | undefined> {
  const map = new Map(Object.entries(cells).map(([key, cell]): [string, Cell] => [key, { value: 1, type: 'formula', ...cell }]));
  expandSharedFormulas({ name: 'Budget', rows: [], cells: map });
  return Object.fromEntries([...map].map(([key, { formula }]) => [key, formula]));
}

const shared = (formula: string, formulaSharedIndex = 0): Partial<Cell> => ({ formula, formulaType: 'shared', formulaSharedIndex });

describe('writing out the formulas that a sheet shares', () => {
  it('moves a filled-down formula to each of its cells', () => {
    expect(expanded({ '1,3': shared('B2+C2'), '2,3': shared(''), '9,3': shared('') })).toEqual({ '1,3': 'B2+C2', '2,3': 'B3+C3', '9,3': 'B10+C10' });
  });

  it('moves a formula filled to the right, and leaves fixed references where they are', () => {
    expect(expanded({ '0,1': shared('$A1*B$9/$A$9+Sheet2!B1'), '0,2': shared('') })['0,2']).toBe('$A1*C$9/$A$9+Sheet2!C1');
  });

  it('keeps formulas of different groups apart', () => {
    expect(expanded({ '0,1': shared('A1', 0), '0,2': shared('A1*2', 1), '1,1': shared('', 0), '1,2': shared('', 1) })).toMatchObject({ '1,1': 'A2', '1,2': 'A2*2' });
  });

  it('leaves ordinary formulas, and references to a group that is nowhere, alone', () => {
    expect(expanded({ '0,1': { formula: 'A1' }, '1,1': shared('', 7), '2,1': {} })).toEqual({ '0,1': 'A1', '1,1': '', '2,1': undefined });
    expect(() => { expandSharedFormulas({ name: 'Empty', rows: [] }); }).not.toThrow();
  });
});
