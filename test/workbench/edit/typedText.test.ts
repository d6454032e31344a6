import { PLAIN } from '../../../src/headless/workbook/cellStyle';
import { asEntered, typedText } from '../../../src/workbench/edit/typedText';
import { bookOf, type DrawnCell } from '../../headless/calculation/bookOf';

/** A cell that holds this, in a number format. */
function placeOf(cell: DrawnCell, numberFormat = 'General') {
  const sheet = bookOf({ S: { rows: [[cell]] } }).sheets[0]!;
  sheet.rows.get(0)!.styles[0] = { ...PLAIN, numberFormat };
  return { sheet, row: 0, column: 0 };
}

describe('what stands in the formula bar', () => {
  it.each([
    ['a formula as it is', { formula: '=A2+1', last: 3 }, 'General', '=A2+1'],
    ['a number without its format', 85_000, '#,##0', '85000'],
    ['a date as it would be typed here', 39_386, 'd mmm yyyy', '31/10/2007'],
    ['a date and a time', 39_386.5, 'd mmm yyyy hh:mm', '31/10/2007 12:00'],
    ['a percentage as one, without what a float adds', 0.07, '0.0%', '7%'],
    ['a text as it is', 'ICT', 'General', 'ICT'],
    ['a code that would become a number with its apostrophe', '0012', 'General', "'0012"],
    ['a text that would become a formula with its apostrophe', '=x', 'General', "'=x"],
    ['a code in a column of texts as it is', '0012', '@', '0012'],
    ['nothing', '', 'General', ''],
  ] as const)('%s', (_what, cell, numberFormat, expected) => {
    expect(typedText(placeOf(cell, numberFormat), 1900)).toBe(expected);
  });
});

describe('a number typed into a cell that is shown as a percentage', () => {
  it.each([['5', '5%'], ['1', '1%'], ['-2.5', '-2.5%'], ['0.05', '0.05'], ['5%', '5%'], ['=1', '=1'], ['five', 'five']])('%s is entered as %s', (typed, entered) => {
    expect(asEntered(typed, placeOf(0.1, '0%'))).toBe(entered);
  });

  it('is itself anywhere else', () => {
    expect(asEntered('5', placeOf(1))).toBe('5');
  });
});
