import { describe, expect, it } from '@jest/globals';
import type { Sheet } from '../../../../src/core/sheet/sheet';
import { cellAt, rowOfLine, standing, standingAs, writtenOver } from '../notes/drawnNotes';

const [SUBTITLE, SUBJECT, FOUND, NOTE, KEY] = [1, 4, 6, 11, 12];
const textIn = (sheet: Sheet, row: number, column: number): string => {
  const content = cellAt(sheet, { row, column })?.content;
  return content?.kind === 'text' ? content.text : '';
};
const goneIn = (sheet: Sheet): readonly (readonly string[])[] => {
  const heading = sheet.cells.find(({ content }) => content.kind === 'text' && content.text === 'Notes whose line is gone')?.row;
  return heading === undefined ? [] : sheet.rows.slice(heading + 1).map((_, index) => [SUBJECT, FOUND, NOTE, KEY].map((column) => textIn(sheet, heading + 2 + index, column)));
};

describe('a note whose line is gone', () => {
  it('is listed under the exceptions with the words its line had', () => {
    const { exceptions } = writtenOver(standing([['Old stream', 5, 'ask Ann']]));
    expect(goneIn(exceptions)).toEqual([['Governance Summary', 'Old stream', 'ask Ann', 'GOVERNANCE|Old stream|C']]);
    const heading = rowOfSubtitle(exceptions, 'Notes whose line is gone');
    expect(textIn(exceptions, heading + 1, SUBTITLE)).toMatch(/^Their finding, stream or figure is not listed any more\./);
  });

  it('on an exception goes by the key that the exception had', () => {
    const row = ['', '', '', 'BUD-01', 'HR', '', 'It does not add up.', '', '', '', '', 'asked Bob', 'BUD-01|hr'];
    const was = standing([row], { key: 'EXCEPTIONS', lines: { column: KEY, inputColumns: [NOTE] } });
    expect(goneIn(writtenOver({ ...was, written: { ...was.written!, columns: 13 } }).exceptions)).toEqual([['HR', 'It does not add up.', 'asked Bob', 'BUD-01|hr']]);
  });

  it('is not listed while its exception is there: it stands in the line of the exception', () => {
    const { exceptions } = writtenOver();
    const key = textIn(exceptions, 5, KEY);
    const again = writtenOver(standingAs('EXCEPTIONS', exceptions, { row: rowOfLine(exceptions, key), column: NOTE, value: 'asked Ann' })).exceptions;
    expect([textIn(again, 5, NOTE), goneIn(again)]).toEqual(['asked Ann', []]);
  });
});

function rowOfSubtitle({ cells }: Sheet, words: string): number {
  return cells.find(({ column, content }) => column === SUBTITLE && content.kind === 'text' && content.text === words)?.row ?? 0;
}
