import { endOfMonth } from '../../../src/core/model/day';
import { pence } from '../../../src/core/model/money';
import { fraction, minus, parseDecimal } from '../../../src/core/model/quantity';
import { bySign, sameName, sayDay, sayList, sayMany, sayNumber, sayPercent, sayPercentBelow, sayPounds, saySigned, saySize } from '../../../src/core/model/wording';

it.each<[number, string, string, string]>([
  [9_960_000, '£99,600', '+£99,600', '£99,600'],
  [8_561_613, '£85,616.13', '+£85,616.13', '£85,616.13'],
  [-57_023, '-£570.23', '-£570.23', '£570.23'],
  [0, '£0', '£0', '£0'],
  [5, '£0.05', '+£0.05', '£0.05'],
  [-123_456_789_010, '-£1,234,567,890.10', '-£1,234,567,890.10', '£1,234,567,890.10'],
])('writes %d pence as pounds, signed and as a size', (amount, plain, signed, size) => {
  expect([sayPounds(pence(amount)), saySigned(pence(amount)), saySize(pence(amount))]).toEqual([plain, signed, size]);
});

it.each<[string, string]>([['2200', '2,200'], ['34.250', '34.25'], ['-1234.5', '-1,234.5'], ['0.00001', '0'], ['-0.00001', '0']])(
  'writes the count %s without idle noughts',
  (typed, said) => {
    expect(sayNumber(parseDecimal(typed)!)).toBe(said);
  },
);

it('says of nil what is said above it', () => {
  expect([bySign(1, 'more', 'less'), bySign(0, 'more', 'less'), bySign(-1, 'more', 'less')]).toEqual(['more', 'more', 'less']);
});

it('writes per cent with one decimal, and says that a nil budget has none', () => {
  expect(sayPercent(fraction(478, 100))).toBe('4.8%');
  expect(sayPercent(fraction(-1, 100))).toBe('0.0%');
  expect(sayPercent(null)).toBe('nil budget');
});

describe('a per cent near a threshold of 5', () => {
  it.each<[string, string]>([
    ['4.78', '4.8%'],
    ['4.94', '4.9%'],
    ['4.95', '4.95%'],
    ['4.99', '4.99%'],
    ['4.996', '4.996%'],
    ['4.99999', '4.99999%'],
    ['5', '5.0%'],
    ['5.01', '5.0%'],
  ])('%s is never rounded up to it', (value, said) => {
    expect(sayPercentBelow(parseDecimal(value)!, fraction(5))).toBe(said);
  });
});

it('writes days, counts and lists as people do', () => {
  expect(sayDay(endOfMonth(2007, 10))).toBe('31 October 2007');
  expect([sayMany(1, 'desktop'), sayMany(1240, 'desktop'), sayMany(0, 'entry', 'entries')]).toEqual(['1 desktop', '1,240 desktops', '0 entries']);
  expect([sayList([]), sayList(['ICT']), sayList(['ICT', 'HR']), sayList(['ICT', 'HR', 'Legal'])]).toEqual(['', 'ICT', 'ICT and HR', 'ICT, HR and Legal']);
});

it.each<[string, string]>([
  ['Adults & Health', 'adults and health'],
  ['  ICT  ', 'ict'],
  ['Customer Services (incl. Info)', 'Customer service'],
  ['Adult & Community Services (ACS)', 'Adult and community services'],
  ['Homes (C2110)', 'Homes'],
  ['Homes (40128)', 'Homes'],
  ['Service(s)', 'service'],
  ['Business', 'business'],
  ['GIS', 'gis'],
  ['Cost-centre', 'Cost centre'],
])('takes "%s" and "%s" for the same name', (one, other) => {
  expect(sameName(one)).toBe(sameName(other));
});

it('keeps names apart that differ', () => {
  expect(sameName('Adults 18-64')).not.toBe(sameName('Adults 65+'));
  expect(sameName('GIS')).not.toBe(sameName('GI'));
  expect(sameName('Adults (18-64)')).not.toBe(sameName('Adults (65+)'));
  expect(sameName('Housing (HRA)')).not.toBe(sameName('Housing (General Fund)'));
  expect(sameName('Learning disability (net)')).not.toBe(sameName('Learning disability (gross)'));
});

it('joins a choice with "or"', () => {
  expect([sayList(['ICT'], 'or'), sayList(['ICT', 'HR', 'Legal'], 'or')]).toEqual(['ICT', 'ICT, HR or Legal']);
});

it('writes a per cent below its threshold with twelve decimals at the most', () => {
  const threshold = fraction(5);
  expect(sayPercentBelow(minus(threshold, fraction(1, 10n ** 11n)), threshold)).toBe('4.99999999999%');
  expect(sayPercentBelow(minus(threshold, fraction(1, 10n ** 14n)), threshold)).toBe('5.000000000000%');
});

it('knows a name again after more names than it remembers', () => {
  for (let number = 0; number <= 20_000; number++) sameName(`Cost centre ${number}`);
  expect([sameName('Cost Centre 7'), sameName('Cost centre 20,000')]).toEqual(['cost centre 7', 'cost centre 20 000']);
});
