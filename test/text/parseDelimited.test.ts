import fc from 'fast-check';
import { parseCsv, writeCsv } from 'hucre/csv';
import { parseDelimited } from '../../src/text/parseDelimited';

const rowsOf = (text: string, delimiter = ','): unknown => parseDelimited(text, delimiter).rows;
const faultOf = (text: string): unknown => parseDelimited(text, ',').fault;

describe('cutting a text into fields', () => {
  it.each([
    ['rows end as they do on Windows, Unix and old Macs', 'a,b\r\nc,d\ne,f\rg', [['a', 'b'], ['c', 'd'], ['e', 'f'], ['g']]],
    ['an empty line is a row of one empty field', 'a\n\nb\n', [['a'], [''], ['b']]],
    ['empty fields stay, at the end of a row and of the text too', ',a,\nb,', [['', 'a', ''], ['b', '']]],
    ['a field in quotation marks holds delimiters and line ends', '"a,b","c\r\nd"\ne', [['a,b', 'c\r\nd'], ['e']]],
    ['quotation marks are doubled inside', '"the ""old"" depot",""', [['the "old" depot', '']]],
    ['a mark inside a field that has none around it is itself', 'pipe 5",2', [['pipe 5"', '2']]],
    ['spaces are kept', ' a , b', [[' a ', ' b']]],
    ['nothing is no row', '', []],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it.each(['\t', ';', '|'])('by any delimiter: %j', (delimiter) => {
    expect(rowsOf(['a,b', '"c', '"'].join(delimiter).replace('"c', `"c${delimiter}`), delimiter)).toEqual([['a,b', `c${delimiter}${delimiter}`]]);
  });

  it('names the row of a quotation mark that does not close: it would swallow the rows after it', () => {
    expect(faultOf('a,1\n"Blue badges, 2007,5\nc,"d",2\n')).toEqual({ kind: 'quoteNotClosed', row: 2 });
    expect(faultOf('a,1\nb,"2')).toEqual({ kind: 'quoteNotClosed', row: 2 });
    expect(faultOf('"a" b,1')).toEqual({ kind: 'quoteNotClosed', row: 1 });
  });

  it('gives back every table that another program wrote', () => {
    const field = fc.string({ unit: fc.constantFrom('a', ' ', ',', ';', '"', '\n', '\r\n', '£', '1', "'"), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }), (rows) => {
        const text = writeCsv(rows, { delimiter: ',' });
        expect(rowsOf(text)).toEqual(parseCsv(text, { delimiter: ',' }));
        expect(rowsOf(text)).toEqual(rows);
      }),
    );
  });

  it('takes twice as long for twice the text', () => {
    const timeOf = (lines: number): number => {
      const text = 'Adults,"Care, at home",1200\n'.repeat(lines);
      const start = performance.now();
      expect(parseDelimited(text, ',').rows).toHaveLength(lines);
      return performance.now() - start;
    };
    timeOf(20_000);
    expect(timeOf(160_000)).toBeLessThan(60 * Math.max(timeOf(20_000), 10));
  });
});
