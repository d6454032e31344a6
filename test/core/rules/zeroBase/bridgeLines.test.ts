import fc from 'fast-check';
import { pence, pounds, sum } from '../../../../src/core/model/money';
import { bridgeOf, isAllPrice } from '../../../../src/core/rules/zeroBase/bridgeLines';
import { type ZeroBaseParts, zeroBaseLine } from '../../../builders/zeroBaseLine';

const bridge = (...lines: readonly ZeroBaseParts[]) => bridgeOf(lines.map(zeroBaseLine));
const inPounds = (volume: number, price: number, added: number, dropped: number) => ({
  volume: pounds(volume),
  price: pounds(price),
  new: pounds(added),
  dropped: pounds(dropped),
});

describe('the bridge from last year to this year (rules.md section 3)', () => {
  const table: readonly [ZeroBaseParts, ReturnType<typeof inPounds>][] = [
    [{ line: 'Service desk', last: [1960, 9, 12.1], now: [2200, 9.5, 12.4] }, inPounds(26_136, 19_580, 0, 0)],
    [{ line: 'Licences', last: [1960, 1, 118], now: [2200, 1, 118] }, inPounds(28_320, 0, 0, 0)],
    [{ line: 'Network', last: [1960, 1, 99], now: [2200, 1, 96.5] }, inPounds(23_760, -5_500, 0, 0)],
    [{ line: 'Service management', last: [1, 1, 83_500], now: [1, 1, 86_022] }, inPounds(0, 2_522, 0, 0)],
    [{ line: 'LANDesk', now: [2820, 1, 11.75] }, inPounds(0, 0, 33_135, 0)],
    [{ line: 'Legacy audit tool', last: [1, 1, 18_400] }, inPounds(0, 0, 0, -18_400)],
  ];

  it.each(table)('splits $line as in the table', (line, expected) => {
    expect(bridge(line)).toEqual(expected);
  });

  it('adds up to the table\'s total: 78,216, 16,602, 33,135 and -18,400', () => {
    expect(bridge(...table.map(([line]) => line))).toEqual(inPounds(78_216, 16_602, 33_135, -18_400));
  });

  it('shows the whole change as price when last year\'s volume is unknown or nil, or this year\'s is', () => {
    const unknown = [
      { lastAmount: 100, amount: 150 },
      { lastAmount: 100, now: [3, 1, 50] as const },
      { last: [0, 1, 0] as const, lastAmount: 100, now: [3, 1, 50] as const },
      { last: [2, 1, 50] as const, amount: 150 },
    ];
    for (const line of unknown) {
      expect(bridge(line)).toEqual(inPounds(0, 50, 0, 0));
      expect(isAllPrice(zeroBaseLine(line))).toBe(true);
    }
  });

  it('lists no line as all price that is new, dropped or has both volumes', () => {
    const known = [{ amount: 150 }, { lastAmount: 100 }, { last: [2, 1, 50], now: [3, 1, 50] }] as const;
    for (const line of known) expect(isAllPrice(zeroBaseLine(line))).toBe(false);
  });

  it('is nil when there are no lines, or a line has no money in either year', () => {
    expect(bridge()).toEqual(inPounds(0, 0, 0, 0));
    expect(bridge({})).toEqual(inPounds(0, 0, 0, 0));
  });

  it('rounds the volume effect once, half a penny away from zero, and leaves the rest to price', () => {
    expect(bridge({ last: [2, 1, 0.05], lastAmount: 0.05, now: [1, 1, 1], amount: 1 })).toEqual({
      volume: pence(-3),
      price: pence(98),
      new: pence(0),
      dropped: pence(0),
    });
  });

  it('sums exactly to the change, whatever the lines', () => {
    const amounts = fc.integer({ min: -1e9, max: 1e9 }).map((amount) => amount / 100);
    const build = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.constant(1), fc.constant(1));
    const line = fc.record({ amount: amounts, lastAmount: amounts, now: build, last: build }, { requiredKeys: ['amount', 'lastAmount'] });
    fc.assert(
      fc.property(fc.array(line), (parts) => {
        const lines = parts.map((part) => zeroBaseLine(part as ZeroBaseParts));
        const steps = bridgeOf(lines);
        const change = sum(lines.map(({ amount, lastAmount }) => pence(amount - lastAmount)));
        expect(sum([steps.volume, steps.price, steps.new, steps.dropped])).toBe(change);
      }),
    );
  });
});
