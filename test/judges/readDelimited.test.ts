import { readDelimited } from './readDelimited';

describe('comma separated values', () => {
  it('keeps empty cells, quotes and line breaks inside quotes', () => {
    expect(readDelimited('a,,"b ""c"", d"\n,"two\nlines",\n')).toEqual([
      ['a', '', 'b "c", d'],
      ['', 'two\nlines', ''],
    ]);
  });

  it('keeps an empty row between rows and none after the last', () => {
    expect(readDelimited('a\n\nb\n')).toEqual([['a'], [''], ['b']]);
    expect(readDelimited('')).toEqual([]);
  });
});
