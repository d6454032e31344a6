import fc from 'fast-check';
import { day, dayNumber, fromDayNumber, type Day } from '../../../src/core/model/day';
import type { CellValue } from '../../../src/core/model/grid';
import { toFixed } from '../../../src/core/model/quantity';
import { fromSerial, isError, isRead, parseDay, readDay, readFlag, readNumber, readText } from '../../../src/core/reading/readCell';

function numberOf(value: CellValue): string {
  const reading = readNumber(value);
  return isRead(reading) ? toFixed(reading.value, 4) : reading;
}

describe('a number typed as text', () => {
  it.each<[string, number]>([
    ['1234', 1234],
    ['£1,234.50', 1234.5],
    ['£ 1,234', 1234],
    ['GBP 1,234', 1234],
    ['1 234 567', 1234567],
    ['1\u00a0234', 1234],
    [' 12.5 ', 12.5],
    ['.5', 0.5],
    ['-£5', -5],
    ['£-5', -5],
    ['+5', 5],
    ['−5', -5],
    ['(1,234)', -1234],
    ['(£1,234)', -1234],
    ['£(1,234)', -1234],
    ['( 1,234 )', -1234],
    ['1,234-', -1234],
    ['1,234 -', -1234],
    ['1,234 CR', -1234],
    ['1,234cr', -1234],
    ['1,234 DR', 1234],
    ['£1,234.00CR', -1234],
    ['4.5%', 0.045],
    ['4.5 %', 0.045],
    ['(5%)', -0.05],
    ['0012', 12],
  ])('"%s" is %d', (text, value) => {
    expect(numberOf(text)).toBe(value.toFixed(4));
  });

  it('says that it was text; a number and a dash are not', () => {
    expect(readNumber('5')).toMatchObject({ fromText: true });
    expect(readNumber(5)).toMatchObject({ fromText: false });
    expect(readNumber('-')).toMatchObject({ fromText: false });
  });

  it.each(['-', '–', '—', '£ -', '£-', 'nil', 'Nil'])('"%s" is nought: councils write nil so', (text) => {
    expect(numberOf(text)).toBe('0.0000');
  });

  it.each(['', '   ', '\u00a0'])('"%s" is blank, which is not nought', (text) => {
    expect(numberOf(text)).toBe('blank');
  });

  it.each(['..', '…', 'tbc', 'TBA', 'tbd', 'n/a', 'N.A.', 'not known', '?', '??'])('"%s" stands for a figure nobody knows yet', (text) => {
    expect(numberOf(text)).toBe('placeholder');
  });

  it.each(['#REF!', '#N/A', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!', '#FIELD!', '#BUSY!'])('%s is an Excel error', (text) => {
    expect(isError(text)).toBe(true);
    expect(numberOf(text)).toBe('error');
    expect(readText(text)).toBe('');
  });

  it.each([
    '12,34', '1,2345', ',5', '1.2.3', '12 34', '(5', '5)', '(-5)', '--5', '-5 CR', '5k', '5m', 'five', '31/10/2007', '£', '%', 'C2110', '1e5', '$5', '€5', '5.000,00',
  ])('"%s" is not guessed at', (text) => {
    expect(numberOf(text)).toBe('unreadable');
  });

  it('takes a true or false for no number', () => {
    expect(numberOf(true)).toBe('unreadable');
  });

  it('does not puzzle over a long text that somebody pasted (it would take minutes, and the test would run out of time)', () => {
    for (const filler of [' ', '1', ',', '1 ', '(', '-']) expect(numberOf(`(${filler.repeat(16_000)}x`)).toBe('unreadable');
  });

  it('reads back every amount as accountants write it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 12 }), (inPence) => {
        const plain = `${Math.floor(inPence / 100)}.${String(inPence % 100).padStart(2, '0')}`;
        const written = plain.replace(/\B(?=(\d{3})+\.)/g, ',');
        expect(numberOf(`£${written}`)).toBe(`${plain}00`);
        for (const negative of [`(${written})`, `-£${written}`, `${written}-`, `${written} CR`]) expect(numberOf(negative)).toBe(`-${plain}00`);
      }),
    );
  });
});

describe('a date', () => {
  it.each<[string, string | null]>([
    ['31/10/2007', '2007-10-31'],
    ['1/4/07', '2007-04-01'],
    ['31-Oct-07', '2007-10-31'],
    ['31 October 2007', '2007-10-31'],
    ['31st October, 2007', '2007-10-31'],
    ['1st Sept 2007', '2007-09-01'],
    ['31.10.2007', '2007-10-31'],
    ['2007-10-31', '2007-10-31'],
    ['1/1/61', '1961-01-01'],
    ['1/1/60', '2060-01-01'],
    ['10/31/2007', null],
    ['31/6/2007', null],
    ['29/2/2007', null],
    ['31 Foo 2007', null],
    ['October 2007', null],
    ['2007', null],
    ['soon', null],
  ])('"%s" in the UK is %s', (text, found) => {
    expect(parseDay(text)).toBe(found);
  });

  it.each<[number, string | null]>([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, '1900-02-28'],
    [61, '1900-03-01'],
    [39_386, '2007-10-31'],
    [39_386.99, '2007-10-31'],
    [2_958_465, '9999-12-31'],
    [2_958_466, null],
    [0, null],
    [-1, null],
  ])('serial %d is %s in the 1900 system, whose 29 February never was', (serial, found) => {
    expect(fromSerial(serial, 1900)).toBe(found);
  });

  it.each<[number, string | null]>([[0, '1904-01-01'], [1, '1904-01-02'], [37_924, '2007-10-31'], [-1461, null]])('serial %d is %s in the 1904 system', (serial, found) => {
    expect(fromSerial(serial, 1904)).toBe(found);
  });

  it('is 1,462 serials later in the 1900 system than in the 1904 system', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber(day(1904, 1, 1) as Day), max: 2_958_463 }), (number) => {
        const serial = number + 2;
        expect(fromSerial(serial, 1900)).toBe(fromDayNumber(number));
        expect(fromSerial(serial - 1462, 1904)).toBe(fromDayNumber(number));
      }),
    );
  });

  it('says why a cell is none', () => {
    const read = (value: CellValue) => readDay(value, 1900);
    expect(read(39_386)).toEqual({ value: '2007-10-31' });
    expect(read(' 31/10/2007 ')).toEqual({ value: '2007-10-31' });
    expect([read(''), read(' '), read('tbc'), read('-'), read('#N/A'), read('when ready'), read(true), read(0)]).toEqual([
      'blank', 'blank', 'placeholder', 'placeholder', 'error', 'unreadable', 'unreadable', 'unreadable',
    ]);
    expect(readDay(37_924, 1904)).toEqual({ value: '2007-10-31' });
  });
});

describe('texts and flags', () => {
  it('keeps a code with its leading noughts and puts a text on one line', () => {
    expect(readText('0012')).toBe('0012');
    expect(readText(2110)).toBe('2110');
    expect(readText('  Adults\n and \u00a0 Health ')).toBe('Adults and Health');
    expect(readText('')).toBe('');
  });

  it('takes yes, y, true, x, 1 and ticks for yes and anything else for no', () => {
    expect((['Yes', 'y', 'TRUE', 'x', '1', '✓', true, 1] as const).map(readFlag)).toEqual(Array(8).fill(true));
    expect((['no', '', 'maybe', 0, false, 2, 'yes please'] as const).map(readFlag)).toEqual(Array(7).fill(false));
  });
});
