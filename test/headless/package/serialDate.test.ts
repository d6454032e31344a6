import fc from 'fast-check';
import { isoSerial, serialOf } from '../../../src/headless/package/serialDate';

const date = (text: string): Date => new Date(`${text}Z`);

describe('a date as the number that Excel keeps', () => {
  it.each([
    ['1900-01-01T00:00', 1900, 1],
    ['1899-12-31T12:00', 1900, 0.5],
    ['1900-02-28T00:00', 1900, 59],
    ['1900-03-01T00:00', 1900, 61],
    ['2007-10-31T00:00', 1900, 39_386],
    ['2007-10-31T18:00', 1900, 39_386.75],
    ['1904-01-01T00:00', 1904, 0],
    ['2007-10-31T00:00', 1904, 37_924],
  ] as const)('%s in the %d system is %d', (text, system, serial) => {
    expect(serialOf(date(text), system)).toBe(serial);
  });

  it('is an error for a number beyond every date, never a number that is none', () => {
    expect(serialOf(new Date(NaN), 1900)).toBe('#NUM!');
  });

  it('reads the dates that strict workbooks write as text, where the cell has a date format', () => {
    expect(isoSerial('2007-10-31', 'dd/mm/yyyy', 1900)).toBe(39_386);
    expect(isoSerial('2007-10-31T18:00:00', 'd-mmm', 1900)).toBe(39_386.75);
    expect(isoSerial('2007-10-31T18:00:00.000Z', 'yyyy', 1904)).toBe(37_924.75);
  });

  it('leaves every other text alone', () => {
    expect(isoSerial('2007-10-31', undefined, 1900)).toBeNull();
    expect(isoSerial('2007-10-31', '0 "days"', 1900)).toBeNull();
    expect(isoSerial('2007-10-31', '[Red]0', 1900)).toBeNull();
    expect(isoSerial('2007-13-31', 'yyyy', 1900)).toBeNull();
    expect(isoSerial('31/10/2007', 'yyyy', 1900)).toBeNull();
    expect(isoSerial(39_386, 'yyyy', 1900)).toBeNull();
  });

  it('gives days in order: a later date never has a smaller number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 100_000 }), fc.constantFrom(1900 as const, 1904 as const), (day, system) => {
        const at = (days: number) => Number(serialOf(new Date(days * 86_400_000), system));
        expect(at(day + 1)).toBeGreaterThan(at(day));
      }),
    );
  });
});
