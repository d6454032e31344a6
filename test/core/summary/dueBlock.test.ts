import { describe, expect, test } from '@jest/globals';
import { ACTIONS, BUDGET, actionRow } from './drawnPlan';
import { summariseDrawn } from './drawnSummary';

describe('who acts by when', () => {
  test('names what is overdue first, then by day, with role and day', () => {
    const { lines } = summariseDrawn({ sheets: { Budget: BUDGET, Actions: [ACTIONS, actionRow('Later', { due: '2007-12-14' }), actionRow('Soon', { due: '2007-11-12' }), actionRow('Late', { due: '2007-10-30' })] } });
    const at = lines.findIndex((line) => line.includes('Who acts by when'));
    expect(lines[at]).toContain('1 is overdue; 1 falls due in the 30 days to 30 November 2007');
    expect(lines.slice(at + 1, at + 4).map((line) => line.replace(/\[\w+\] /g, '').replace(/^.*?B /, ''))).toEqual([
      'Late (Recommendation 3) | G ICT Manager | K Overdue | L by 30 Oct 07',
      'Soon (Recommendation 3) | G ICT Manager | K Due | L by 12 Nov 07',
      'Later (Recommendation 3) | G ICT Manager | K Due | L by 14 Dec 07',
    ]);
  });

  test('counts by kind what five rows do not hold', () => {
    const many = Array.from({ length: 40 }, (_, index) => actionRow(`Task ${index}`, { due: index < 10 ? '2007-09-01' : index < 30 ? '2007-11-30' : '2008-01-31' }));
    const { lines } = summariseDrawn({ sheets: { Budget: BUDGET, Actions: [ACTIONS, ...many] } });
    expect(lines.filter((line) => line.includes('Besides'))).toEqual([expect.stringContaining('5 actions more overdue; 20 actions more due by 30 November 2007; 10 due later.')]);
  });

  test('falls due within thirty days on the thirtieth, and not on the day after', () => {
    const message = (due: string) => summariseDrawn({ sheets: { Budget: BUDGET, Actions: [ACTIONS, actionRow('Task', { due })] } }).text;
    expect(message('2007-11-30')).toContain('Nothing is overdue; 1 falls due');
    expect(message('2007-12-01')).toContain('Nothing is overdue; nothing falls due');
  });

  test('is one line where nothing has a day', () => {
    expect(summariseDrawn({ sheets: { Budget: BUDGET } }).text).toContain('Nothing has a day: the workbook gives no action');
  });
});
