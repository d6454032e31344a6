import { describe, expect, test } from '@jest/globals';
import { pounds } from '../../../src/core/model/money';
import type { WhatIf } from '../../../src/core/model/rechargeResult';
import { chartedWhatIf, recipientsOf, scenariosOf } from '../../../src/core/summary/scenarios';

const whatIf = (name: string, shifts: Readonly<Record<string, number>>): WhatIf => {
  const nil = pounds(0);
  const charges = Object.entries(shifts).map(([recipient, shift]) => ({ recipient, recipientType: 'general fund' as const, base: nil, scenario: pounds(shift), shift: pounds(shift) }));
  return { name, reading: name, charges, gross: nil, extraCost: nil, own: nil, generalFundEffect: nil, councilEffect: nil };
};

describe('the what-ifs of the table', () => {
  test('are those that shift anything, lettered in their columns, four at most', () => {
    const shown = scenariosOf([whatIf('none', { ENV: 0 }), ...['a', 'b', 'c', 'd', 'e'].map((name) => whatIf(name, { ENV: 5 }))]);
    expect(shown.map(({ letter, column, path, whatIf: { name } }) => [letter, column, path, name])).toEqual([
      ['A', 'F', 'recharge.whatIf[1]', 'a'],
      ['B', 'G', 'recharge.whatIf[2]', 'b'],
      ['C', 'H', 'recharge.whatIf[3]', 'c'],
      ['D', 'I', 'recharge.whatIf[4]', 'd'],
    ]);
    expect(recipientsOf(scenariosOf([whatIf('a', { HR: 1, ENV: 2 }), whatIf('b', { CYP: 3 })]))).toEqual(['CYP', 'ENV', 'HR']);
  });
});

describe('the what-if of the chart', () => {
  test('is the one that moves money between directorates, though another raises more', () => {
    const charted = chartedWhatIf(scenariosOf([whatIf('raises', { ENV: 900, HR: 100 }), whatIf('moves', { ENV: 30, HR: -30 }), whatIf('moves more', { ENV: -70, HR: 70 })]));
    expect(charted).toMatchObject({ letter: 'C', raised: pounds(70), shifts: [{ recipient: 'ENV', shift: pounds(-70) }, { recipient: 'HR', shift: pounds(70) }] });
  });

  test('is the one that raises most where none moves any between them', () => {
    expect(chartedWhatIf(scenariosOf([whatIf('some', { ENV: 10 }), whatIf('most', { ENV: 20, HR: 5 })]))).toMatchObject({ letter: 'B', raised: pounds(25) });
  });

  test('is none where nothing is shifted', () => {
    expect(chartedWhatIf([])).toBeNull();
  });
});
