import { describe, expect, it } from '@jest/globals';
import { notesOn } from '../../../../src/core/summary/notes/notesOn';
import { standing } from './drawnNotes';

const found = (...sheets: Parameters<typeof notesOn>[0]) => [...notesOn(sheets).values()];

describe('what users typed on our sheets', () => {
  it('beside a line of ours is a note with its row, section and line', () => {
    const rows = [['', '', 'above any line'], ['Pay', 7, ''], ['ICT', 8, 'ask Ann']];
    expect(found(standing(rows, { lines: { sections: ['Pay'] } }))).toEqual([{ key: 'GOVERNANCE|Pay|ICT|C', value: 'ask Ann', formula: '', row: 3, told: ['', 'Governance Summary: Pay', 'ICT'] }]);
  });

  it('in a cell that was left to them is a note; what we wrote ourselves is none', () => {
    const lines = { inputs: [['ICT', 1]] as const };
    expect(found(standing([['ICT', 'Head of ICT'], ['HR', 'ours']], { lines })).map(({ key, value, told }) => [key, value, told])).toEqual([['GOVERNANCE|ICT|B', 'Head of ICT', ['', 'Governance Summary', 'ICT']]]);
    expect(found(standing([['ICT', 'theirs'], ['HR', 'theirs too']], { lines: { inputColumns: [1] } }))).toHaveLength(2);
  });

  it('as a formula is kept as it was typed; where the formulas were not read, by its value', () => {
    const rows = [['ICT', 5, 10]];
    expect(found(standing(rows, { formulas: [['ICT', 5, '=B1*2']] }))[0]).toMatchObject({ value: 10, formula: '=B1*2' });
    expect(found(standing(rows))[0]).toMatchObject({ value: 10, formula: '' });
    expect(found(standing([['ICT', 5, '=not a formula']], { formulas: [['ICT', 5, '=not a formula']] }))[0]).toMatchObject({ formula: '' });
  });

  it('on a sheet that nothing describes is not taken for ours', () => {
    expect(found({ ...standing([['ICT', 5, 'mine']]), written: null })).toEqual([]);
  });

  it('twice on one line, by two sheets of one key, stands in one note; the same words stand once', () => {
    const typed = (words: string) => standing([['ICT', 5, words]]);
    expect(found(typed('ask Ann'), typed('ask Bob')).map(({ value }) => value)).toEqual(['ask Ann; ask Bob']);
    expect(found(typed('ask Ann'), typed('ask Ann')).map(({ value }) => value)).toEqual(['ask Ann']);
  });

  it('on the exceptions tells of the rule, the stream and what was found', () => {
    const row = ['', '', '', 'BUD-01', 'ICT', '', 'The budget does not add up.', '', '', '', '', 'asked', 'BUD-01|ict'];
    const sheet = { ...standing([row], { key: 'EXCEPTIONS', lines: { column: 12, inputColumns: [11] } }) };
    expect(found({ ...sheet, written: { ...sheet.written!, columns: 13 } })).toEqual([{ key: 'EXCEPTIONS|BUD-01|ict|L', value: 'asked', formula: '', row: 1, told: ['BUD-01', 'ICT', 'The budget does not add up.'] }]);
  });

  it('on a sheet that begins further right leaves untold what stands left of it', () => {
    const sheet = standing([['BUD-01|ict', 'asked']], { key: 'EXCEPTIONS', lines: { column: 12, inputColumns: [13] } });
    expect(found({ ...sheet, firstColumn: 12 })[0]?.told).toEqual(['', '', '']);
  });
});
