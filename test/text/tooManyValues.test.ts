import { tooManyValues } from '../../src/text/tooManyValues';

const AT = { file: 'a.csv', sheet: 'a' };
const HEADINGS = ['Service', 'Budget', 'Forecast'];

describe('rows with more values than the headings', () => {
  it('are named, as a comma inside a text moves the amounts beside their columns', () => {
    expect(tooManyValues([HEADINGS, ['ICT', '1', '2'], ['Roads', ' bridges', '3', '4'], ['Parks', '5', '6']], AT)).toEqual([
      { code: 'file.tooManyValues', at: { ...AT, cells: '3' }, count: 1, facts: { most: 3 } },
    ]);
  });

  it.each([
    ['are all alike', [HEADINGS, ['ICT', '1', '2'], ['Parks', '5', '6']]],
    ['have fewer, under a title', [['Budget 2007'], [], HEADINGS, ['ICT', '1', '2'], ['Total', '1']]],
    ['are longer by empty values only', [HEADINGS, ['ICT', '1', '2', '', ' '], ['Parks', '5', '6']]],
    ['leave out the last columns that the headings have', [[...HEADINGS, 'Reason'], ['ICT', '1', '2', 'late'], ['Parks', '5', '6'], ['Roads', '5', '6']]],
    ['are none', []],
  ])('are none where they %s', (_, rows) => {
    expect(tooManyValues(rows, AT)).toEqual([]);
  });

  it('are counted to the last and named only for as long as somebody would follow', () => {
    const longer = Array.from({ length: 1000 }, (_, row) => (row % 3 === 0 ? ['a', 'b', '1', '2'] : ['a', '1', '2']));
    const [issue] = tooManyValues([HEADINGS, ...longer], AT);
    expect(issue?.count).toBe(334);
    expect(issue?.at.cells.split(', ')).toHaveLength(20);
  });
});
