import { describe, expect, test } from '@jest/globals';
import type { Grid } from '../../../src/core/model/grid';
import { type Drawn, gridOf } from '../../builders/grid';
import { BUDGET, lineOf, summariseDrawn } from './drawnSummary';

const reserve = (stream: string, amount: number, [subjective, description]: readonly [string, string] = ['9100', 'Use of reserves']): Drawn => ['Corporate', stream, `C ${stream}`, subjective, description, amount, amount, amount];
const LINES: readonly Drawn[] = [BUDGET, lineOf('ICT', 50_000, 50_000), reserve('ICT', -5_000), lineOf('HR', 30_000, 30_000), reserve('HR', -700)];
const drawn = (groups: string, budget: readonly Drawn[] | Grid = LINES) => {
  const { lines, ...all } = summariseDrawn({ settings: { 'balance.groups': groups }, sheets: { Budget: budget } });
  const from = lines.findIndex((line) => line.includes('One-off money in a balance'));
  const below = from < 0 ? [] : lines.slice(from + 1);
  return { ...all, rows: below.slice(0, Math.max(0, below.findIndex((line) => line.includes('[topic]')))).map((line) => line.replace(/^.*?\[\w+\] /, '').replace(/ \| [A-L] \[\w+\] /g, ' | ').trim()) };
};

describe('one-off money in a balance', () => {
  test('stands by group with what brings it; what it is stands once beside the first', () => {
    const { rows } = drawn('Core: ICT | Staff: HR');
    expect(rows).toEqual(expect.arrayContaining([
      expect.stringMatching(/^Core \| 5,000 +\| Amber \| in the budgets$/),
      expect.stringMatching(/^Staff \| 700 +\| Amber \| in the budgets$/),
      'What it is | Core: Use of reserves (ICT) £5,000. It comes once.',
      'Staff: Use of reserves (HR) £700. It comes once.',
    ]));
  });

  test('that is in two groups is judged with the first, and not again with the second', () => {
    const { rows } = drawn('Core: ICT | Wide: ICT; HR', LINES.slice(0, 4));
    expect(rows[0]).toMatch(/^Core \| 5,000 +\| Amber \|/);
    expect(rows[1]).toMatch(/^Wide \| 5,000 +\| Not checked \|/);
  });

  test('is the budget cells turned, on a sheet that shows income above nil as they stand', () => {
    expect(drawn('Core: ICT').figure('monitoring.balance[0].oneOff')).toMatchObject({ value: 5_000, formula: '=-SUM(Budget!G3)' });
    const positive = [[...BUDGET, 'Type'], [...lineOf('ICT', 50_000, 50_000), 'Expenditure'], [...reserve('ICT', 5_000), 'Income'], [...lineOf('HR', 30_000, 30_000), 'Expenditure'], [...reserve('HR', 700), 'Income']];
    expect(drawn('Core: ICT', positive).figure('monitoring.balance[0].oneOff')).toMatchObject({ value: 5_000, formula: '=SUM(Budget!G3)' });
  });

  test('of another file is a value that says so', () => {
    expect(drawn('Core: ICT', gridOf('Budget', LINES, { file: 'other.xlsx' })).figure('monitoring.balance[0].oneOff')).toMatchObject({ value: 5_000, formula: null, source: 'current budget of the lines named below: another file' });
  });

  test('without a description goes by its account', () => {
    const { rows } = drawn('Core: ICT', [BUDGET, lineOf('ICT', 50_000, 50_000), reserve('ICT', -5_000, ['Contribution from reserves', ''])]);
    expect(rows).toContain('What it is | Core: Contribution from reserves (ICT) £5,000. It comes once.');
  });

  test('has no table where no group has any', () => {
    expect(drawn('Core: ICT', LINES.slice(0, 2)).rows).toEqual([]);
  });
});
