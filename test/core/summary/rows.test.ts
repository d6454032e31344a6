import { describe, expect, it } from '@jest/globals';
import type { DraftRow } from '../../../src/core/sheet/draft';
import { number } from '../../../src/core/sheet/draft';
import { breakable, fittingLabel, markedTable, noteRows, tableRows, withAgain } from '../../../src/core/summary/rows';

const LONG = 'Libraries, Museums, Archives and the Registration of Births, Deaths and Marriages';
const texts = (rows: readonly DraftRow[]) => rows.map(({ cells }) => cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : [])));

describe('the label of a row', () => {
  it('stands beside its figures where it fits, with “&” for “and” where that helps', () => {
    expect(fittingLabel('Human Resources')).toBe('Human Resources');
    expect(fittingLabel('Planning and Building Control and Land')).toBe(null);
    expect(fittingLabel('Finance and Procurement Teams')).toBe('Finance & Procurement Teams');
  });

  it('stands whole above its figures where it does not, so that bars still lie on rows of one height', () => {
    const rows = tableRows(LONG, [number('C', 'amount', 5)]);
    expect(texts(rows)).toEqual([[LONG], ['']]);
    expect(new Set(rows.map(({ height }) => height)).size).toBe(1);
    expect(markedTable(rows, 'budget').map(({ mark }) => mark)).toEqual(['budget.first', 'budget.last']);
  });

  it('may run on to the first figure', () => {
    expect(texts(tableRows('Planning and Building Control and Land Charges', [number('F', 'amount', 5)]))).toEqual([['Planning and Building Control and Land Charges']]);
  });

  it('of a note goes over as many rows as it needs', () => {
    expect(texts(noteRows(LONG, 'A word.')).map(([label]) => label).join(' ')).toBe(LONG);
    expect(texts(noteRows('Audits', 'A word.'))).toEqual([['Audits', 'A word.']]);
  });
});

it('rows that may begin a page say of which section they are', () => {
  const [first, second] = breakable([{ height: 1, cells: [] }, { height: 1, cells: [] }]);
  expect([first?.mayBreak, second?.mayBreak]).toEqual(['above', undefined]);
  const section = { rows: [{ height: 17, cells: [{ column: 'B', style: 'topic', content: { kind: 'text', text: 'Pay' } }] }] } as const;
  expect(texts(withAgain(section).again ?? [])).toEqual([['Pay, continued']]);
});
