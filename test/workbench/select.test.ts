import { placeNamed, shownSheet, visibleSheets } from '../../src/workbench/select';
import { bookOf } from '../headless/calculation/bookOf';

const book = () => bookOf({ Budget: { rows: [[1]] }, 'My sheet': { rows: [[2]] }, Lists: { rows: [[3]] } });
const hiding = (name: string) => {
  const drawn = book();
  for (const sheet of drawn.sheets) if (sheet.name === name) sheet.visibility = 'Hidden';
  return drawn;
};

describe('where a text leads', () => {
  it.each([['B3', 'Budget'], ['budget!B3', 'Budget'], ["'My sheet'!B3", 'My sheet'], ["#'My sheet'!B3", 'My sheet'], ['$B$3', 'Budget']])('%s is B3 of %s', (text, sheet) => {
    const place = placeNamed(book(), text);
    expect([place?.sheet.name, place?.area]).toEqual([sheet, { firstRow: 2, lastRow: 2, firstColumn: 1, lastColumn: 1 }]);
  });

  it.each([['nowhere'], ['Elsewhere!A1'], ['A0'], ['']])('"%s" leads nowhere', (text) => {
    expect(placeNamed(book(), text)).toBeNull();
  });

  it('is never a hidden sheet, which has no tab either', () => {
    expect(placeNamed(hiding('Lists'), 'Lists!A1')).toBeNull();
    expect(visibleSheets(hiding('Lists')).map(({ name }) => name)).toEqual(['Budget', 'My sheet']);
    expect(shownSheet(hiding('Budget'))?.name).toBe('My sheet');
  });
});
