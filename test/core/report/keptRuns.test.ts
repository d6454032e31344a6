import fc from 'fast-check';
import type { Day } from '../../../src/core/model/day';
import { pence } from '../../../src/core/model/money';
import { readRuns, writeRuns } from '../../../src/core/report/keptRuns';

const OCTOBER = '2007-10-31' as Day;
const SEPTEMBER = '2007-09-30' as Day;
const found = (key: string, amount: number | null) => ({ key, severity: 'Amber' as const, amount: amount === null ? null : pence(amount) });

describe('the runs that a workbook keeps', () => {
  it('are read as they were written, whatever the keys hold', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.option(fc.integer({ min: -9e12, max: 9e12 }), { nil: null }))), fc.boolean(), (findings, isFirst) => {
        const last = { asAt: OCTOBER, findings: findings.map(([key, amount]) => found(key, amount)) };
        const runs = { last, before: isFirst ? null : { asAt: SEPTEMBER, findings: [found('<a href="&amp;">', -7)] } };
        expect(readRuns(writeRuns(runs))).toEqual(runs);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['', '<runs/>', '<runs xmlns="urn:zerobase:runs:1"></runs>', '<runs xmlns="urn:zerobase:runs:1">{"last":1}</runs>', '<runs xmlns="urn:zerobase:runs:1">[]</runs>', '<other>{}</other>'])('are none in %s', (text) => {
    expect(readRuns(text)).toBeNull();
  });

  it('are not read from a text longer than any of ours', () => {
    const runs = { last: { asAt: OCTOBER, findings: [] }, before: null };
    const padded = (length: number) => writeRuns(runs).padEnd(length);
    expect(readRuns(padded(20_000_000))).toEqual(runs);
    expect(readRuns(padded(20_000_001))).toBeNull();
  });
});
