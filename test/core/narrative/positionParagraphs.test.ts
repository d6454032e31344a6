import { expect, test } from '@jest/globals';
import { BUDGET, lineOf } from '../summary/drawnSummary';
import { changedReport, reportDrawn } from './drawnReport';

test('a nil budget that is overspent has no per cent', () => {
  expect(reportDrawn({ Budget: [BUDGET, lineOf('ICT', 0, 13_500)] }).text).toContain('The budget is forecast to overspend by £13,500 at the end of 2007/08, against a current budget of £0: Amber at directorate level.');
});

test('streams beyond the sixth that overspend are told together as overspending', () => {
  const { text } = reportDrawn({ Budget: [BUDGET, ...Array.from('ABCDEFGH', (letter, index) => lineOf(`Stream ${letter}`, 1_000_000, 1_000_000 + (index + 1) * 1_000))] });
  expect(text).toContain('Stream A and Stream B are together forecast to overspend by £3,000.');
});

test('a cause is given with whether it comes again where that is typed, and alone where it is not', () => {
  const budget = (recurrence: string) => reportDrawn({ Budget: [[...BUDGET, 'Cause', 'One-off or recurring'], [...lineOf('ICT', 100_000, 120_000), 'Vacancy cover', recurrence]] }).text;
  expect(budget('One-off')).toContain('The cause given is vacancy cover (one-off).');
  expect(budget('')).toContain('The cause given is vacancy cover.');
});

test('budgets that are to balance and do not are said not to', async () => {
  const balancing = (passes: boolean) => changedReport(({ monitoring }) => ({ monitoring: { ...monitoring, balance: monitoring.balance.map((each) => ({ ...each, passes })) } }));
  expect(await balancing(false)).toContain('ICT, Corporate Programmes and Corporate ICT Projects do not balance: their variances come to £0');
  expect(await balancing(true)).toContain('ICT, Corporate Programmes and Corporate ICT Projects balance: their variances come to £0');
});

test('streams on budget are told together, by name where they are few and by their number where they are many', () => {
  const text = (others: string) => reportDrawn({ Budget: [BUDGET, ...Array.from(others, (letter) => lineOf(`Stream ${letter}`, 1_000_000, 1_000_000)), lineOf('Loss', 100_000, 200_000)] }).text;
  expect(text('ABCDEFGHIJ')).toContain('2.3 The other ten are together forecast to come in on budget.');
  expect(text('AB')).toContain('2.3 Stream A and Stream B are together forecast to come in on budget.');
  expect(text('A')).toContain('2.3 Stream A is forecast to come in on budget.');
});

test('lines taken at their budget for want of a forecast are counted, with their budget', () => {
  const text = (...blank: readonly string[]) => reportDrawn({ Budget: [BUDGET, ...blank.map((stream) => lineOf(stream, 100_000, '')), lineOf('Tax', 100_000, 120_000)] }).text;
  expect(text('ICT')).toContain('Red at directorate level. 1 line with £100,000 of budget has no forecast of its own and is taken at budget.');
  expect(text('ICT', 'HR')).toContain('Red at directorate level. 2 lines with £200,000 of budget have no forecast of their own and are taken at budget.');
});
