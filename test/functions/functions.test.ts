import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArgumentFault } from '../../src/functions/argumentFault';
import { breakEvenRate } from '../../src/functions/breakEvenRate';
import { nextAudit } from '../../src/functions/nextAudit';
import { onCost } from '../../src/functions/onCost';
import { postCost } from '../../src/functions/postCost';
import type { Argument } from '../../src/functions/readArgument';
import { shareCost } from '../../src/functions/shareCost';
import { status } from '../../src/functions/status';
import { variance } from '../../src/functions/variance';

interface Described {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional?: boolean; readonly dimensionality?: string }[];
}

const { functions } = JSON.parse(readFileSync(join(import.meta.dirname, '../../src/functions/functions.json'), 'utf8')) as { readonly functions: readonly Described[] };

const refused = (message: string | RegExp) => expect.objectContaining({ constructor: ArgumentFault, message: typeof message === 'string' ? message : (expect.stringMatching(message) as string) }) as unknown;
const faultOf = (call: () => number | string | number[][]): unknown => {
  try {
    return call();
  } catch (fault) {
    return fault;
  }
};

describe('what Excel is told of the functions', () => {
  it('describes each and each of its arguments in a sentence, the optional ones last', () => {
    expect(functions.map(({ id }) => id)).toEqual(['VARIANCE', 'STATUS', 'SHARE', 'ONCOST', 'POSTCOST', 'BREAKEVEN', 'NEXTAUDIT']);
    for (const { id, name, description, parameters } of functions) {
      expect(name).toBe(id);
      for (const sentence of [description, ...parameters.map((each) => each.description)]) expect(sentence).toMatch(/^["A-Z].*\.$/);
      expect(description.length).toBeLessThan(256);
      const optional = parameters.map((each) => each.optional === true);
      expect(optional).toEqual([...optional].sort());
      expect(parameters.every((each) => /^[a-zA-Z]+$/.test(each.name))).toBe(true);
    }
  });
});

describe('VARIANCE', () => {
  it('is forecast less current, adverse above nil, to the penny', () => {
    expect(variance(3_501_400, 3_599_900)).toBe(98_500);
    expect(variance(0.1, 0.3)).toBe(0.2);
    expect(variance('£1,000', '(500)')).toBe(-1500);
  });

  it.each<[Argument, Argument, string]>([
    ['', 5, 'current is blank: it takes a number.'],
    [5, undefined, 'forecast is blank: it takes a number.'],
    ['ask Ann', 5, 'current is "ask Ann": it takes a number.'],
    [5, true, 'forecast is "true": it takes a number.'],
    [1e15, 5, 'current is too large to be an amount in pounds.'],
    [Infinity, 5, 'current is "Infinity": it takes a number.'],
  ])('of %p and %p is refused in a sentence', (current, forecast, sentence) => {
    expect(faultOf(() => variance(current, forecast))).toEqual(refused(sentence));
  });
});

describe('STATUS', () => {
  it.each<[string, readonly Argument[], string]>([
    ['nothing over', [100, 100], 'Green'],
    ['a penny over', [100_000, 100_000.01], 'Amber'],
    ['5% over a stream', [100_000, 105_000], 'Red'],
    ['a penny less than 5%', [100_000, 104_999.99], 'Amber'],
    ['£100,000 over a large stream', [50_000_000, 50_100_000], 'Red'],
    ['the same over a directorate', [50_000_000, 50_100_000, 'Directorate'], 'Amber'],
    ['half a per cent over the whole budget', [100_000_000, 100_500_000, 'budget'], 'Red'],
    ['5% over a small line', [10_000, 10_500, 'line'], 'Amber'],
    ['£10,000 over it', [10_000, 20_000, 'line'], 'Red'],
    ['3% where 2% is Red', [100_000, 103_000, 'stream', 2], 'Red'],
    ['£3,000 where £4,000 is Red', [100_000, 103_000, null, '', 4000], 'Amber'],
    ['less than budgeted', [100_000, 0], 'Green'],
  ])('of %s', (_, values, expected) => {
    expect(status(...values)).toBe(expected);
  });

  it('refuses a level that is none, and thresholds below nil', () => {
    expect(faultOf(() => status(1, 2, 'team'))).toEqual(refused('level is "team": it takes line, stream, directorate, budget.'));
    expect(faultOf(() => status(1, 2, 'line', -1))).toEqual(refused('percent is below nil.'));
    expect(faultOf(() => status(1, 2, 'line', 1, -1))).toEqual(refused('amount is below nil.'));
  });
});

describe('SHARE', () => {
  it('adds up to the cost, the odd penny with the largest remainder, the first of equal ones, in the shape of the drivers', () => {
    expect(shareCost(100, [[1], [1], [1]])).toEqual([[33.34], [33.33], [33.33]]);
    expect(shareCost(100, [[1, 2], [3, '']])).toEqual([[16.67, 33.33], [50, 0]]);
    expect(shareCost(-0.05, [[1, 1]])).toEqual([[-0.03, -0.02]]);
    const thousand = shareCost(1_104_317, Array.from({ length: 1200 }, () => [7])).flat();
    expect(Math.round(thousand.reduce((so, part) => so + part * 100, 0))).toBe(110_431_700);
  });

  it('refuses drivers that are nothing, below nil or words', () => {
    expect(faultOf(() => shareCost(100, [['', 0]]))).toEqual(refused('drivers are all nil: there is nothing to share by.'));
    expect(faultOf(() => shareCost(100, [[1, -1]]))).toEqual(refused('a driver is below nil.'));
    expect(faultOf(() => shareCost(100, [['Desktops', 1]]))).toEqual(refused('a driver is "Desktops": it takes a number.'));
  });
});

describe('ONCOST and POSTCOST', () => {
  // 2025/26 by hand: NI 15% above 5,000, levy 0.5%, pension 18.5% of 40,000. The tax year begins on 6 April, the pay of April after it.
  it('are National Insurance, levy and pension of the year, once a person', () => {
    expect(onCost(40_000, '2025/26', 18.5)).toBe(5250 + 200 + 7400);
    expect(postCost(40_000, 1, 2025, 18.5)).toBe(52_850);
    expect(postCost(40_000, 2, '2025/26', 18.5)).toBe(105_700);
    expect(postCost(40_000, 0.5, '2025/26', 18.5)).toBe(20_000 + 2250 + 100 + 3700);
    expect(postCost(40_000, 0, '2025/26', 0)).toBe(0);
  });

  it('refuse a year without rates, a year that is none, and a pension read from a cell of per cents', () => {
    expect(faultOf(() => onCost(40_000, '2090/91', 18.5))).toEqual(refused(/^no rule pack has Employer NI rate or .* for 2090\/91\.$/));
    expect(faultOf(() => onCost(40_000, 'next year', 18.5))).toEqual(refused('year names no financial year: write 2025/26, or the year it starts in.'));
    expect(faultOf(() => onCost(40_000, '2025/26', 0.185))).toEqual(refused('pension is 0.185, less than 1%: write 18.5 for 18.5%, or 100 times the cell.'));
    expect(faultOf(() => onCost(-1, '2025/26', 18.5))).toEqual(refused('pay is below nil.'));
    expect(faultOf(() => postCost(40_000, -1, '2025/26', 18.5))).toEqual(refused('fte is below nil.'));
  });
});

describe('BREAKEVEN', () => {
  it('is the lowest price in whole pence that recovers (rules, section 4: 1,104,317 over 2,200)', () => {
    expect(breakEvenRate(1_104_317, 2200)).toBe(501.97);
    expect(breakEvenRate(100, 4)).toBe(25);
  });

  it.each([0, -3])('refuses %p units', (units) => {
    expect(faultOf(() => breakEvenRate(100, units))).toEqual(refused('units are not above nil: no price recovers a cost from none.'));
  });
});

describe('NEXTAUDIT', () => {
  // 39,345 is 20 September 2007; 39,436 is 20 December 2007.
  it('is three, six and twelve months after the base, then every year, as a date of Excel', () => {
    expect(nextAudit(39_345, 39_346)).toBe(39_436);
    expect(nextAudit('20/09/2007', '20/12/2007')).toBe(39_436);
    expect(nextAudit('20 September 2007', '21 December 2007')).toBe(39_527);
    expect(nextAudit('20/09/2007', '01/10/2008')).toBe(40_076);
    expect(nextAudit('20/09/2007', '21/09/2007', [[1, '', 2]])).toBe(39_375);
  });

  it('refuses what is no date, and months that do not rise', () => {
    expect(faultOf(() => nextAudit('soon', 39_346))).toEqual(refused('base is no date.'));
    expect(faultOf(() => nextAudit(39_345, null))).toEqual(refused('asAt is no date.'));
    expect(faultOf(() => nextAudit(39_345, 39_346, [[6, 3]]))).toEqual(refused('months do not rise: write 3, 6, 12.'));
    expect(faultOf(() => nextAudit(39_345, 39_346, [[1.5]]))).toEqual(refused('a month is no whole number above nil.'));
  });
});
