import { expect, it } from '@jest/globals';
import { marksOf } from '../../../src/core/sheet/marksOf';
import { finding } from '../../builders/finding';

const at = (cells: string, sheet = 'Budget', file = 'book.xlsx') => ({ file, sheet, cells });

it('gathers cells by status and sheet, each cell once, the worst status last so that it shows', () => {
  const findings = [
    finding({ severity: 'Red', at: at('F5:F9, F12') }),
    finding({ severity: 'Amber', at: at('F12') }),
    finding({ severity: 'Red', at: at('F12', 'Pay') }),
    finding({ severity: 'Red', at: at('F12, H2') }),
    finding({ severity: 'Note', at: at('A1') }),
  ];
  expect(marksOf(findings, 'book.xlsx')).toEqual([
    { sheet: 'Budget', severity: 'Note', cells: ['A1'] },
    { sheet: 'Budget', severity: 'Amber', cells: ['F12'] },
    { sheet: 'Budget', severity: 'Red', cells: ['F5:F9', 'F12', 'H2'] },
    { sheet: 'Pay', severity: 'Red', cells: ['F12'] },
  ]);
});

it('leaves out what points at a sheet as a whole, at nothing, or at another workbook', () => {
  const findings = [finding({ at: at('') }), finding({ at: at('', '', '') }), finding({ at: at('F5', 'Budget', 'more.xlsx') })];
  expect(marksOf(findings, 'book.xlsx')).toEqual([]);
});
