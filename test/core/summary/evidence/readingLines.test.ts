import { describe, expect, it } from '@jest/globals';
import { pence, pounds } from '../../../../src/core/model/money';
import type { Issue } from '../../../../src/core/model/issue';
import type { Review } from '../../../../src/core/model/review';
import type { EvidenceLine } from '../../../../src/core/summary/evidence/evidenceColumns';
import { readingLines } from '../../../../src/core/summary/evidence/readingLines';
import { materialOf } from '../../../../src/core/summary/material';
import { tableSource } from '../../../builders/tableSource';
import { BUDGET } from '../drawnPlan';
import { summariseDrawn } from '../drawnSummary';
import { contextOf } from '../sampleSummary';

const { review } = summariseDrawn({ sheets: { Budget: BUDGET } });
const leftOut = (change: Partial<Review>): readonly EvidenceLine[] => readingLines(materialOf({ ...review, sources: [], issues: [], notChecked: [], ...change }, contextOf('council.xlsx'))).filter(({ part }) => part === 'Left out');
const notRead = (row: number, amount: number): Issue => ({ code: 'cell.notMoney', at: { file: 'council.xlsx', sheet: 'Budget', cells: `F${row}` }, count: 1, facts: amount === 0 ? {} : { amount: pounds(amount) } });

describe('what was left out', () => {
  it('of a table are its rows with their money where they hold any, led to by their first row', () => {
    const table = { ...tableSource(), notUsed: [{ rows: '9:10, 14', why: 'total', amount: pence(12_345) } as const, { rows: '12', why: 'footnote' } as const] };
    expect(leftOut({ sources: [table] })).toEqual([
      { part: 'Left out', what: 'Rows of Budget', value: '9:10, 14', how: 'Not used: total: its money is that of the lines it sums.', source: { words: 'Budget A9', to: 'Budget!A9' }, amount: 123.45 },
      { part: 'Left out', what: 'Rows of Budget', value: '12', how: 'Not used: footnote.', source: { words: 'Budget A12', to: 'Budget!A12' } },
    ]);
  });

  it('of an issue is its money where it is known', () => {
    const lines = leftOut({ issues: [notRead(5, 70), notRead(6, 0)] });
    expect(lines.map(({ what, value, amount, result }) => [what, value, amount, result])).toEqual([['Budget', 'cell.notMoney', 70, 'Amber'], ['Budget', 'cell.notMoney', undefined, 'Amber']]);
  });

  it('of a section that was not checked is its money where there is any', () => {
    const why = 'There is no payroll.';
    expect(leftOut({ notChecked: [{ section: 'Pay', why, amount: pounds(40) }, { section: 'Posts', why, amount: null }] })).toEqual([
      { part: 'Left out', what: 'Pay', how: 'There is no payroll.', amount: 40 },
      { part: 'Left out', what: 'Posts', how: 'There is no payroll.' },
    ]);
  });

  it('is listed up to five hundred lines; beyond, those with the most money, whichever way, and a count of the others', () => {
    const issues = Array.from({ length: 502 }, (_, index) => notRead(index + 2, index === 501 ? -9_000 : index));
    expect(leftOut({ issues: issues.slice(0, 500) }).map(({ amount }) => amount).slice(0, 3)).toEqual([undefined, 1, 2]);
    const lines = leftOut({ issues });
    expect(lines.slice(0, 3).map(({ amount }) => amount)).toEqual([-9_000, 500, 499]);
    expect(lines.slice(499)).toEqual([expect.objectContaining({ amount: 2 }), { part: 'Left out', what: '', how: '2 more lines of this kind, not listed here.' }]);
  });
});

it('every setting is listed with what it means', () => {
  const settings = readingLines(materialOf(review, contextOf('council.xlsx'))).filter(({ part }) => part === 'Setting');
  expect(settings.length).toBeGreaterThan(40);
  expect(settings.filter(({ what, how }) => how === `${what}.`)).toEqual([]);
});

describe('a setting that was saved in the pane', () => {
  it('is said to be, with the value and cell of the Settings sheet that it stands before, and the parts of one with their names', () => {
    const at = { file: 'council.xlsx', sheet: 'Settings', cells: 'B2' };
    const settings = [
      { name: 'tolerance.balance', value: '500', from: 'sheet', at },
      { name: 'tolerance.balance', value: '600', from: 'saved', at: null },
      { name: 'vacancyFactor.ICT', value: '4', from: 'saved', at: null },
      { name: 'vacancyFactor', value: '3', from: 'sheet', at },
    ] as const;
    const lines = readingLines(materialOf({ ...review, settings }, contextOf('council.xlsx')));
    const how = (what: string) => lines.find((line) => line.part === 'Setting' && line.what === what)?.how;
    expect(how('tolerance.balance')).toMatch(/\. Saved in the pane and kept in this workbook, before 500 in Settings B2\.$/);
    expect(how('vacancyFactor by stream')).toMatch(/vacancyFactor\.ICT was saved in the pane and kept in this workbook\.$/);
    expect([how('vacancyFactor'), how('wards')].join()).not.toContain('pane');
  });
});
