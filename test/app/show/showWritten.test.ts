import { showWritten } from '../../../src/app/show/showWritten';
import type { CheckedFigure } from '../../../src/core/report/figuresJson';

const figure = (cell: string, value: number, recalculated: number | string): CheckedFigure => ({
  figure: { name: `ZB_${cell}`, value, unit: 'pounds', path: '', sheet: 'Governance Summary', cell, formula: '=1', source: '' } as unknown as CheckedFigure['figure'],
  recalculated,
});
const sheets = ['Governance Summary', 'Exceptions'];

describe('a summary that was written', () => {
  it('says that all figures agree', () => {
    expect(showWritten({ sheets, checked: [figure('F10', 5, 5), figure('F11', -2.5, -2.501)] })).toEqual({
      sheets,
      agreement: '2 of 2 figures agree with what this sheet calculates, to the penny.',
      allAgree: true,
      differences: [],
    });
  });

  it('lists those that differ with both figures and the cell, an error by its text', () => {
    const { agreement, allAgree, differences } = showWritten({ sheets, checked: [figure('F10', 98_500, 98_500), figure('F11', 1234.5, 1300), figure('F12', 7, '#REF!')] });
    expect(agreement).toBe('1 of 3 figures agree with what this sheet calculates; 2 differ.');
    expect(allAgree).toBe(false);
    expect(differences).toEqual([
      { name: 'ZB_F11', review: '1,234.5', sheet: '1,300', place: { file: '', sheet: 'Governance Summary', cells: 'F11', words: 'Governance Summary!F11' } },
      { name: 'ZB_F12', review: '7', sheet: '#REF!', place: { file: '', sheet: 'Governance Summary', cells: 'F12', words: 'Governance Summary!F12' } },
    ]);
  });

  it('does not call figures that were not calculated agreed', () => {
    expect(showWritten({ sheets, checked: [figure('F10', 5, '')] })).toMatchObject({ allAgree: false, differences: [], agreement: '0 of 1 figures agree with what this sheet calculates; 1 not calculated.' });
  });
});
