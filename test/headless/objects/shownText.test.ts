import { shownText } from '../../../src/headless/objects/shownText';
import { bookOf, openClient } from '../openClient';

const shown = (numberFormat: string, ...values: (number | string | boolean)[]) => values.map((value) => shownText(value, numberFormat, 1900));

describe('the text of a cell', () => {
  it('is its number through the formats of the design', () => {
    expect(shown('#,##0_);(#,##0);"–"_)', 762400, -1234.5, 0, 0.3, -0.3, 'no base')).toEqual(['762,400 ', '(1,235)', '– ', '0 ', '(0)', 'no base']);
    expect(shown('+#,##0_);(#,##0);"–"_)', 99600, -1100)).toEqual(['+99,600 ', '(1,100)']);
    expect(shown('+0.0%_);(0.0%);"–"_)', 0.048, -0.016, 0)).toEqual(['+4.8% ', '(1.6%)', '– ']);
    expect(shown('0.0%_)', 0.125)).toEqual(['12.5% ']);
    expect(shown('#,##0.00_);(#,##0.00);0.00_)', 1.005, 0)).toEqual(['1.01 ', '0.00 ']);
    expect(shown('d mmm yy', 39395)).toEqual(['9 Nov 07']);
    expect(shown('0000', 12)).toEqual(['0012']);
    expect(shown('0', -0.3)).toEqual(['0']);
  });

  it('is plain in General and in text cells', () => {
    expect(shown('General', 0.1 + 0.2, 123456789012, -5, 1e-12, true, 'x')).toEqual(['0.3', '1.23457E+11', '-5', '1E-12', 'TRUE', 'x']);
    expect(shown('@', 'x', 5)).toEqual(['x', '5']);
  });

  it('is a date of either date system, with the day in 1900 that never was', () => {
    expect(shown('dd/mm/yyyy', 1, 59, 61)).toEqual(['01/01/1900', '28/02/1900', '01/03/1900']);
    expect(shownText(0, 'd mmm yyyy', 1904)).toBe('1 Jan 1904');
    expect(shown('hh:mm', 0.5)).toEqual(['12:00']);
    expect(shown('yyyy-mm-dd', -1)).toEqual(['########']);
  });

  it('is null for a format that is not known, and the workbook then shows General and notes it', async () => {
    expect(shown('# ?/?', 0.5)).toEqual([null]);
    const book = bookOf({ Budget: [[0.5]] });
    const { Excel, counters } = openClient(book);
    const text = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Budget').getRange('A1');
      range.numberFormat = [['# ?/?']];
      range.load('text');
      await context.sync();
      return range.text;
    });
    expect(text).toEqual([['0.5']]);
    expect([...counters.formatsShownAsGeneral]).toEqual(['# ?/?']);
  });
});
