import { describe, expect, test } from '@jest/globals';
import { ACTIONS, BUDGET, LOG, actionRow } from './drawnPlan';
import { summariseDrawn } from './drawnSummary';

describe('the actions', () => {
  const drawn = summariseDrawn({ sheets: { Budget: BUDGET, Actions: [ACTIONS, actionRow('Good'), actionRow('Late', { due: '2007-10-01' }), actionRow('Unproven', { claimed: 'Complete', owner: '' })] } });

  test('stand worst first, with the reason of a status that is not green', () => {
    const order = drawn.lines.flatMap((line) => /\] \u2007?3 (Good|Late|Unproven)/.exec(line)?.[1] ?? []);
    expect(order).toEqual(['Late', 'Unproven', 'Good']);
    expect(drawn.text).toContain('30 days late.');
    expect(drawn.text).toContain('No owner given; claimed complete, but no evidence is named.');
    expect(drawn.text).toContain('Of 3 actions, 1 is Red and 1 Amber; 2 are claimed better than their dates, reviews and evidence show');
  });

  test('that are complete are named in a sentence, and eight of many', () => {
    const done = (count: number) => Array.from({ length: count }, (_, index) => actionRow(`Done ${index}`, { claimed: 'Complete', evidence: 'E1', due: '2007-09-01' }));
    const words = (count: number) => summariseDrawn({ sheets: { Budget: BUDGET, Actions: [ACTIONS, ...done(count)], 'Evidence log': [LOG, ['E1', '01/09/2007', 3, 'Decision', 'a']] } }).words;
    expect(words(2)).toContain('Complete Done 0 and Done 1.');
    expect(words(10)).toContain('Done 6, Done 7 and 2 more.');
  });

  test('are counted as claimed by a formula over the cells where owners claim it', () => {
    const of = (name: string) => drawn.summary.figures.find((figure) => figure.name === name);
    expect(of('ZB_ACTIONS_CLAIMED_GREEN')).toMatchObject({ value: 2, formula: '=COUNTIFS(Actions!$E$2:$E$4,"Green")' });
    expect(of('ZB_ACTIONS_COMPUTED_RED')).toMatchObject({ value: 1, formula: null });
  });

  test('that a page does not hold are counted by status, and the table stays on its page', () => {
    const many = Array.from({ length: 300 }, (_, index) => actionRow(`Task ${index}`, { due: index < 20 ? '2007-09-01' : '2007-11-30' }));
    const { lines, summary } = summariseDrawn({ sheets: { Budget: BUDGET, Actions: [ACTIONS, ...many] } });
    const listed = lines.filter((line) => /\] \u2007?3 Task \d+ \|/.test(line)).length;
    expect(lines.filter((line) => line.includes('Not listed'))).toEqual([expect.stringContaining(`${300 - listed} more actions: ${300 - listed} Green.`)]);
    const start = lines.findIndex((line) => line.includes('[topic] Actions'));
    const end = lines.findIndex((line) => line.includes('[topic] Claims'));
    expect(lines.slice(start, end).reduce((so, line) => so + Number(/^\s*\d+\s+([\d.]+)/.exec(line)?.[1] ?? 0), 0)).toBeLessThan(1000);
    expect(summary.figures.find(({ name }) => name === 'ZB_ACTIONS_COMPUTED_GREEN')?.value).toBe(280);
  });

  test('are one line where the workbook has none', () => {
    expect(summariseDrawn({ sheets: { Budget: BUDGET } }).text).toContain('Not reviewed: the workbook has no actions of a plan.');
  });
});

describe('audits and evidence', () => {
  test('say the next audit with its weekday, and count the log by recommendation and kind', () => {
    const log = [LOG, ['E1', '01/10/2007', 3, 'Visit', 'a'], ['E2', '02/10/2007', 3, 'Visit', 'b'], ['E3', '03/10/2007', 'Rec 4', 'Decision', 'c'], ['E4', '04/10/2007', '3', 'Risk', 'd']];
    const { text, words, summary } = summariseDrawn({ settings: { 'audit.base': '20/09/2007' }, sheets: { Budget: BUDGET, 'Evidence log': log } });
    expect(text).toContain('The next audit is on Thursday 20 December 2007; 4 entries in the evidence log');
    expect(words).toContain('Thursday 20 March 2008 and Saturday 20 September 2008: 3, 6 and 12 months after 20 September 2007. 2 to come later.');
    const of = (name: string) => summary.figures.find((figure) => figure.name === name);
    expect(of('ZB_EVIDENCE_RECOMMENDATION_3_VISIT')).toMatchObject({ value: 2, formula: `=SUMPRODUCT(('Evidence log'!$C$2:$C$5=3)*1,('Evidence log'!$D$2:$D$5="Visit")*1)` });
    expect(of('ZB_EVIDENCE_RECOMMENDATION_3_ALL')?.value).toBe(3);
    expect(of('ZB_EVIDENCE_TOTAL_ALL')?.value).toBe(4);
  });
});
