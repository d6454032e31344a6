import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { committeeText } from '../../../src/app/committeeText';
import { checkNumbers, checkText } from '../../../src/core/narrative/checkNumbers';
import type { CommitteeReport } from '../../../src/core/narrative/reportSection';
import { committeeReport } from '../../../src/core/narrative/committeeReport';
import { type Facts, factsOf } from '../../../src/core/narrative/factsOf';
import type { Piece, Rounding, Said } from '../../../src/core/narrative/said';
import { toMarkdown } from '../../../src/core/narrative/toMarkdown';
import { toReport } from '../../../src/core/report/report';
import { BUDGET, lineOf } from '../summary/drawnSummary';
import { summariseSample } from '../summary/sampleSummary';
import { reportDrawn } from './drawnReport';

const FACTS: Facts = { total: 98_500, under: -1_100, share: 2.81, fte: 3.75, pay: 85_616.13, on: '2009-03-31', name: 'Customer Services', list: [1, 2, 3] };

/** What the check says of a report of these pieces alone. */
function faultsOf(...pieces: Said): readonly string[] {
  const report: CommitteeReport = { title: [], head: [], sections: [{ title: 'Purpose', parts: [{ heading: null, paragraphs: [{ number: '1.1', said: pieces }] }] }] };
  return checkNumbers(report, FACTS).map(({ said, held }) => `${said}: ${held}`);
}

function figure(text: string, at: string, rounding: Rounding = { kind: 'exact' }): Piece {
  return { kind: 'figure', text, from: { at }, rounding };
}

describe('the check of a committee report', () => {
  test.each(['council-2007-08', 'council-clean', 'borough-2025-26'])('finds every number of %s in its report', async (name) => {
    const { review } = await summariseSample([name]);
    const report = committeeReport(review);
    expect(checkNumbers(report, factsOf(review, toReport(review, { version: '', inputs: [] })))).toEqual([]);
    expect(checkText(toMarkdown(report), report)).toBeNull();
  });

  test('catches a number that was changed in the text, one put in and one left out', async () => {
    const { review } = await summariseSample(['council-2007-08']);
    const [report, text] = [committeeReport(review), committeeText(review)];
    expect(checkText(text.replace('£98,500', '£99,500'), report)).toEqual({ said: '£99,500', held: '£98,500' });
    expect(checkText(text.replace('five budgets', 'six budgets'), report)).toEqual({ said: 'six', held: 'five' });
    expect(checkText(`${text}8.1 £5 more\n`, report)).toEqual({ said: '8.1', held: 'nothing' });
    expect(checkText(text.replace(/7\.2 .*\n$/, ''), report)).toEqual({ said: 'nothing', held: '7.2' });
  });

  test('catches a figure of the report that is no longer what the text says', async () => {
    const { review } = await summariseSample(['council-2007-08']);
    const facts = factsOf(review, toReport(review, { version: '', inputs: [] })) as { monitoring: { total: { variance: number } } };
    facts.monitoring.total.variance += 0.01;
    expect(checkNumbers(committeeReport(review), facts as unknown as Facts)).toEqual([{ said: '£98,500', held: '98500.01' }]);
  });

  test('catches a number among our own words, in digits or as a word', () => {
    expect(faultsOf({ kind: 'words', text: 'some 3 of them' })).toEqual(['some 3 of them: no figure for it']);
    expect(faultsOf({ kind: 'words', text: 'Seven of them' })).toEqual(['Seven of them: no figure for it']);
    expect(faultsOf({ kind: 'words', text: 'a one-off, no more' })).toEqual([]);
  });

  test('lets a figure pass to the penny and catches a penny', () => {
    expect(faultsOf(figure('£98,500', 'total'), figure('3.75', 'fte'), figure('£85,616.13', 'pay'))).toEqual([]);
    expect(faultsOf(figure('£98,500.01', 'total'), figure('3.76', 'fte'), figure('£85,616.12', 'pay'))).toHaveLength(3);
  });

  test('catches a direction that is the other way round', () => {
    expect(faultsOf(figure('overspend by £98,500', 'total'), figure('underspend by £1,100', 'under'), figure('-£1,100', 'under'))).toEqual([]);
    expect(faultsOf(figure('underspend by £98,500', 'total'), figure('overspend by £1,100', 'under'), figure('-£98,500', 'total'))).toHaveLength(3);
  });

  test('holds “approximately” to half the step it names and asks for the word', () => {
    const near: Rounding = { kind: 'nearest', step: 100 };
    expect(faultsOf(figure('approximately £85,600', 'pay', near))).toEqual([]);
    expect(faultsOf(figure('£85,600', 'pay', near), figure('approximately £85,700', 'pay', near), figure('approximately £85,500', 'pay', near))).toHaveLength(3);
  });

  test('holds “in excess of” to the round number just below: the number itself is not in excess of it', () => {
    const above: Rounding = { kind: 'above', step: 10_000 };
    expect(faultsOf(figure('in excess of £90,000', 'total', above))).toEqual([]);
    expect(faultsOf(figure('in excess of £98,500', 'total', above), figure('in excess of £80,000', 'total', above), figure('in excess of £100,000', 'total', above), figure('£90,000', 'total', above))).toHaveLength(4);
  });

  test('holds a per cent to its one decimal', () => {
    const one: Rounding = { kind: 'decimals', places: 1 };
    expect(faultsOf(figure('2.8%', 'share', one))).toEqual([]);
    expect(faultsOf(figure('2.9%', 'share', one), figure('2.7%', 'share', one))).toHaveLength(2);
  });

  test('counts entries that are there, each once', () => {
    const count = (text: string, ...entries: readonly string[]): Piece => ({ kind: 'figure', text, from: { entries }, rounding: { kind: 'exact' } });
    expect(faultsOf(count('two', 'list[0]', 'list[2]'), count('none'), count('3 findings', 'list[0]', 'list[1]', 'list[2]'))).toEqual([]);
    expect(faultsOf(count('two', 'list[0]', 'list[3]'), count('two', 'list[0]', 'list[0]'), count('three', 'list[0]', 'list[1]'))).toHaveLength(3);
  });

  test('adds values up and takes away those with a minus', () => {
    const sum = (text: string, ...terms: readonly string[]): Piece => ({ kind: 'figure', text, from: { sum: terms }, rounding: { kind: 'exact' } });
    expect(faultsOf(sum('£97,400', 'total', 'under'), sum('£99,600', 'total', '-under'))).toEqual([]);
    expect(faultsOf(sum('£99,600', 'total', 'under'), sum('£98,500', 'total', 'gone'))).toHaveLength(2);
  });

  test('catches a day, a quote and the number of a paragraph that are not so', () => {
    expect(faultsOf({ kind: 'day', text: '31 March 2009', at: 'on' }, { kind: 'quote', text: 'customer services', at: 'name' }, { kind: 'label', text: '1.1' })).toEqual([]);
    expect(faultsOf({ kind: 'day', text: '30 March 2009', at: 'on' }, { kind: 'quote', text: 'Customer Service 7', at: 'name' }, { kind: 'label', text: '1.2' })).toHaveLength(3);
    expect(faultsOf({ kind: 'quote', text: 'Customer Services', at: 'list' }, { kind: 'quote', text: 'Customer Services', at: 'gone' })).toEqual(['Customer Services: [1,2,3]', 'Customer Services: nothing there']);
  });
});

const pounds = fc.integer({ min: -9_000_000, max: 9_000_000 });

test('whatever a budget says, its committee report says no number that is not in the report', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(pounds, pounds, fc.integer({ min: 0, max: 99 })), { minLength: 1, maxLength: 9 }), (lines) => {
      const { report, facts } = reportDrawn({ Budget: [BUDGET, ...lines.map(([current, forecast, odd], index) => lineOf(`Stream ${index}`, current, forecast + odd / 100))] });
      expect(checkNumbers(report, facts)).toEqual([]);
      expect(checkText(toMarkdown(report), report)).toBeNull();
    }),
    { numRuns: 60 },
  );
});
