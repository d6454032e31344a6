import { showPlace } from '../../../src/app/show/showPlace';

describe('a place to go to', () => {
  it('is its sheet and cells; a sheet alone where there are none; nothing without a sheet', () => {
    expect(showPlace({ file: 'a.xlsx', sheet: 'Payroll', cells: 'D41:D78' })?.words).toBe('Payroll!D41:D78');
    expect(showPlace({ file: 'a.xlsx', sheet: 'Notes', cells: '' })?.words).toBe('Notes');
    expect(showPlace({ file: 'a.xlsx', sheet: '', cells: '' })).toBeNull();
  });

  it('is written short where it has many cells, cut between two of them, and gone to whole', () => {
    const cells = 'F5:F9, F12, F14:F20, F25, F30:F31';
    expect(showPlace({ file: 'a.xlsx', sheet: 'Budget', cells })).toEqual({ file: 'a.xlsx', sheet: 'Budget', cells, words: 'Budget!F5:F9, F12, F14:F20, F25 and more' });
    expect(showPlace({ file: 'a.xlsx', sheet: 'Budget', cells: 'AAA1000000:AAA1048576' })?.words).toBe('Budget!AAA1000000:AAA1048576');
  });
});
