import fc from 'fast-check';
import { fitNumber, shownCell } from '../../../src/workbench/sheet/shownCell';
import { bookOf, type DrawnCell } from '../../headless/calculation/bookOf';

const shown = (cell: DrawnCell) => shownCell(bookOf({ S: { rows: [[cell]] } }).sheets[0]!, 0, 0, 1900);

describe('what a cell of the grid shows', () => {
  it.each([
    ['a number', 1234.5, { text: '1234.5', kind: 'number' }],
    ['a text', 'ICT', { text: 'ICT', kind: 'text' }],
    ['an error', '#REF!', { text: '#REF!', kind: 'other' }],
    ['what a formula comes to', { formula: '=1+1', last: 2 }, { text: '2', kind: 'number' }],
    ['nothing', '', { text: '', kind: 'empty' }],
  ] as const)('%s', (_what, cell, expected) => {
    expect(shown(cell)).toEqual(expected);
  });
});

describe('a number that has no room', () => {
  const room = (most: number) => (text: string) => text.length <= most;

  it('fills the cell with #, for half a number is another number', () => {
    expect(fitNumber('85,000', room(6), null)).toBe('85,000');
    expect(fitNumber('85,000', room(5), null)).toBe('#####');
  });

  it('loses decimals when it is formatted as General, as in Excel', () => {
    expect(fitNumber('0.3333333333', room(6), 1 / 3)).toBe('0.3333');
    expect(fitNumber('123456789', room(4), 123_456_789)).toBe('####');
  });

  it('is shown whole or not at all, whatever the room', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 12 }), (number, most) => {
      const text = fitNumber(String(number), room(most), null);
      return text === String(number) || /^#+$/.test(text);
    }));
  });
});
