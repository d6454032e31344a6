import fc from 'fast-check';
import { MOST_COLUMNS, a1, columnIndex, columnLetter, columnRuns, columnSpans, fewRuns, rowRuns, runsAcross, sheetReference } from '../../../src/core/model/address';

describe('an address', () => {
  it('comes back from its letters, for every column of Excel', () => {
    for (let column = 0; column < MOST_COLUMNS; column++) expect(columnIndex(columnLetter(column))).toBe(column);
  });

  it('is written as Excel writes it', () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
    expect(a1(27, 5)).toBe('AB5');
    expect(columnIndex('ab')).toBe(27);
  });

  it.each(['', 'XFE', 'ZZZ', 'AAAA', '1', 'A1', 'É'])('knows no column "%s"', (letters) => {
    expect(columnIndex(letters)).toBeNull();
  });
});

describe('a sheet in a formula', () => {
  it.each(['Budget', '_notes', 'Budget2007', 'a.b', 'ABCD1'])('stands plain when it is called %s', (name) => {
    expect(sheetReference(name)).toBe(name);
  });

  it.each<[string, string]>([
    ['A1', "'A1'"],
    ['XFD12', "'XFD12'"],
    ['R1C1', "'R1C1'"],
    ['rc', "'rc'"],
    ['C', "'C'"],
    ['True', "'True'"],
    ['FALSE', "'FALSE'"],
    ["It's", "'It''s'"],
    ['Budget 2007', "'Budget 2007'"],
    ['2007', "'2007'"],
    ['Adults-South', "'Adults-South'"],
  ])('is quoted when it is called %s', (name, reference) => {
    expect(sheetReference(name)).toBe(reference);
  });
});

it('names columns as Excel shows them, runs joined; none is nothing', () => {
  expect([columnSpans([5, 6, 10, 7, 12]), columnSpans([0]), columnSpans([])]).toEqual(['F:H, K, M', 'A', '']);
});

describe('runs', () => {
  it('join neighbours, in order, once each', () => {
    expect(rowRuns([3, 4, 5, 9])).toBe('3:5, 9');
    expect(rowRuns([9, 5, 3, 4, 4])).toBe('3:5, 9');
    expect(rowRuns([7])).toBe('7');
    expect(rowRuns([])).toBe('');
    expect(columnRuns('F', [12, 5, 6, 7, 8, 9])).toBe('F5:F9, F12');
    expect(columnRuns('F', [])).toBe('');
  });

  it('name exactly the rows they were made from', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), (rows) => {
        const named = rowRuns(rows)
          .split(', ')
          .filter((run) => run !== '')
          .flatMap((run) => {
            const [from = 0, to = from] = run.split(':').map(Number);
            return Array.from({ length: to - from + 1 }, (_, i) => from + i);
          });
        expect(named).toEqual([...rows].sort((a, b) => a - b));
      }),
    );
  });
});

it('gives the range from the first to the last where there are more than fifty runs', () => {
  const runs = (count: number, cell: (index: number) => string): string => Array.from({ length: count }, (_, index) => cell(index)).join(', ');
  expect(fewRuns(runs(50, (index) => `F${2 * index}`)).split(', ')).toHaveLength(50);
  expect(fewRuns(runs(51, (index) => `F${10 * index}:F${10 * index + 4}`))).toBe('F0:F504');
  expect(fewRuns(runs(51, (index) => `F${2 * index + 2}`))).toBe('F2:F102');
  expect(fewRuns(runs(51, (index) => `${2 * index + 3}:${2 * index + 3}`))).toBe('3:103');
});

it('names cells of one row by their runs of columns', () => {
  expect(runsAcross([3, 4, 11, 5], 3)).toBe('D3:F3, L3');
  expect(runsAcross([26], 7)).toBe('AA7');
});
