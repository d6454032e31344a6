import { describe, expect, it } from '@jest/globals';
import { cellAt, rowOfLine, standing, standingAs, writtenOver } from './drawnNotes';

const first = writtenOver();
const row = rowOfLine(first.governance, 'ICT');
const governanceWith = (column: number, value: string | number | boolean, formula?: string) => writtenOver(standingAs('GOVERNANCE', first.governance, { row, column, value, ...(formula === undefined ? {} : { formula }) })).governance;

describe('a note beside a line of the summary', () => {
  it('stands there again when the sheet is written again', () => {
    expect(cellAt(governanceWith(13, 'ask Ann'), { row, column: 13 })).toMatchObject({ style: 'note', content: { kind: 'text', text: 'ask Ann' } });
    expect(cellAt(governanceWith(27, 'ask Bob'), { row, column: 27 })?.content).toEqual({ kind: 'text', text: 'ask Bob' });
  });

  it('that is a number, or yes or no, stays one; a formula stays one while its line stands where it stood', () => {
    expect(cellAt(governanceWith(13, 5), { row, column: 13 })).toMatchObject({ style: 'fteNote', content: { kind: 'number', value: 5 } });
    expect(cellAt(governanceWith(13, true), { row, column: 13 })).toMatchObject({ style: 'fteNote', content: { kind: 'text', text: 'true' } });
    expect(cellAt(governanceWith(13, 10, '=5*2'), { row, column: 13 })?.content).toEqual({ kind: 'formula', formula: '=5*2', value: 10 });
    expect(cellAt(governanceWith(13, true, '=1=1'), { row, column: 13 })?.content).toEqual({ kind: 'formula', formula: '=1=1', value: 'true' });
  });

  it('that is a formula is its value once the line has moved, for its cells may have moved too', () => {
    const was = standingAs('GOVERNANCE', first.governance, { row, column: 13, value: 10, formula: '=5*2' });
    const { governance } = writtenOver({ ...was, firstRow: 2 });
    expect(cellAt(governance, { row, column: 13 })?.content).toEqual({ kind: 'number', value: 10 });
  });

  it('leaves the sheet as it is where there is none', () => {
    expect(writtenOver(standing([['ICT', 'ours']])).governance).toEqual(first.governance);
  });
});

it('a cause typed in a tinted cell that was left for it stands there again, in the look of that cell', () => {
  const { governance } = first;
  const tinted = governance.cells.find(({ style }) => style === 'input')!;
  const again = writtenOver(standingAs('GOVERNANCE', governance, { ...tinted, value: 'Prices rose' })).governance;
  expect(cellAt(again, tinted)).toEqual({ ...tinted, content: { kind: 'text', text: 'Prices rose' } });
  expect(again.cells).toHaveLength(governance.cells.length);
});
