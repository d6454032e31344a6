import fc from 'fast-check';
import { findDecimalMark, isPlainNumber, readNumbers } from '../../src/text/readNumbers';

const cells = (...fields: readonly string[]): readonly unknown[] => fields.map((field) => readNumbers([[field]], 'point')[0]![0]);

describe('the numbers of a text', () => {
  it('are made of what is plainly a number', () => {
    expect(cells('1200', '0', '12.5', '1,234.50', '-3', '£1,200', '-£12', '£-12', '(3,400)', ' 7 ', '0.25')).toEqual([1200, 0, 12.5, 1234.5, -3, 1200, -12, -12, -3400, 7, 0.25]);
  });

  it.each(['0012', '00', '1E5', '12-3', '+5', '5%', '1,23', '1,2345', '12,34,567', '1.2.3', '--1', '(-1)', '(5', '31/10/2007', '1234567890123456', '0.1234567890123456', '.5', '5.', 'TRUE', '#N/A', '£', '', '01.5', '1 200', '£0012'])(
    'are not made of %j, which stays as it is written',
    (text) => {
      expect(cells(text)).toEqual([text]);
    },
  );

  it('never write minus nought', () => {
    expect(cells('-0', '(0)', '-0.00').map((cell) => Object.is(cell, 0))).toEqual([true, true, true]);
  });

  it('keep the final nought of a code whose column counts on: 1.1 and 1.10 are two services', () => {
    expect(readNumbers([['1.1', '5.10'], ['1.2', '7.25'], ['1.10', '9.00']], 'point')).toEqual([[1.1, 5.1], [1.2, 7.25], ['1.10', 9]]);
  });

  it('read the comma as the decimal mark where it can only be that', () => {
    const rows = [['Service', 'Budget'], ['ICT', '1.234,50'], ['Parks', '1.000'], ['Roads', '-0,55']];
    expect(findDecimalMark(rows, ';')).toBe('comma');
    expect(readNumbers(rows, 'comma')).toEqual([['Service', 'Budget'], ['ICT', 1234.5], ['Parks', 1000], ['Roads', -0.55]]);
  });

  it.each([
    ['the comma divides the fields', [['1,5']], ','],
    ['it only groups thousands', [['1,234'], ['12,345,678']], ';'],
    ['another number has a point', [['1,5'], ['12.75']], ';'],
    ['there are no decimals at all', [['ICT', '12']], '\t'],
  ])('read the point as the decimal mark where %s', (_, rows, delimiter) => {
    expect(findDecimalMark(rows, delimiter)).toBe('point');
  });

  it('give back every amount as the penny it was, grouped or not', () => {
    const pounds = (pence: number): string => `${pence < 0 ? '-' : ''}${Math.floor(Math.abs(pence) / 100)}.${String(Math.abs(pence) % 100).padStart(2, '0')}`;
    const grouped = (text: string): string => text.replace(/\B(?=(\d{3})+\.)/g, ',');
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (pence) => {
        expect(cells(pounds(pence), grouped(pounds(pence)))).toEqual([pence / 100, pence / 100].map((amount) => amount + 0));
        expect(isPlainNumber(grouped(pounds(pence)))).toBe(true);
      }),
    );
  });
});
