import { describe, expect, test } from '@jest/globals';
import type { Drawn } from '../../builders/grid';
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

  test('claimed complete by their per cent alone are counted as a value', () => {
    const { summary } = summariseDrawn({ sheets: { Budget: BUDGET, Actions: [['Recommendation', 'Action', 'Owner', 'Due', '% complete'], [3, 'Count desktops', 'ICT Manager', '30/11/2007', 100]] } });
    expect(summary.figures.find(({ name }) => name === 'ZB_ACTIONS_CLAIMED_COMPLETE')).toMatchObject({ value: 1, formula: null, source: 'counted from what owners claim' });
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

  test('that a public copy may not show yet are counted, and none is named', () => {
    const hidden = (...names: readonly string[]) => summariseDrawn({ settings: { publicCopy: 'yes' }, sheets: { Budget: BUDGET, Actions: [ACTIONS, ...names.map((name) => actionRow(name, { notBefore: '2007-12-01' }))] } }).words;
    expect(hidden('Quiet move')).toContain('None is shown: 1 action is not for publication yet.');
    expect(hidden('Quiet move', 'Quiet sale')).toContain('None is shown: 2 actions are not for publication yet.');
    expect(hidden('Quiet move')).not.toContain('Quiet move');
  });
});

/** The plan of a test, by the rows of its actions. */
function plan(...rows: readonly Drawn[]) {
  const budget = BUDGET.map((line, index) => (index === 0 ? line : [...line.slice(0, -1), 140_000]));
  return summariseDrawn({ sheets: { Budget: budget, Actions: [ACTIONS, ...rows], 'Evidence log': [LOG, ['EV-1', '01/09/2007', 3, 'Decision', 'a'], ['EV-2', '01/12/2007', 3, 'Decision', 'b']] } });
}

describe('the message of the plan', () => {
  const message = (...rows: readonly Drawn[]): string => plan(...rows).row('Actions and audits').split(' | ')[1] ?? '';

  test('says that none is late or claimed better where none is', () => {
    expect(message(actionRow('Good'))).toContain('None of 1 action is Red or Amber; none is claimed better than its dates, reviews and evidence show');
  });

  test('counts the late and the claimed better, one or several', () => {
    expect(message(actionRow('Late', { due: '2007-10-01' }))).toContain('Of 1 action, 1 is Red; 1 is claimed better than its dates');
    expect(message(actionRow('A', { owner: '', claimed: 'Amber' }), actionRow('B', { owner: '', claimed: 'Red' }))).toContain('Of 2 actions, 2 are Amber; none is claimed better');
    expect(message(actionRow('A', { due: '2007-10-01' }), actionRow('B', { due: '2007-10-02' }), actionRow('C'))).toContain('Of 3 actions, 2 are Red; 2 are claimed better than their dates');
  });
});

describe('under an action stands why it is not green', () => {
  test.each([
    ['its measure', { measure: 'variance: ICT' }, 'Its measure “variance: ICT” does not hold.'],
    ['its first day', { originalDue: '2007-10-01' }, 'First due on 1 October 2007, 30 days ago.'],
    ['a day late', { due: '2007-10-30' }, '1 day late.'],
    ['no owner', { owner: 'tbc' }, 'No owner given.'],
    ['no day', { due: '' }, 'No due date.'],
    ['a day moved often', { revised: 3 }, 'Due date revised 3 times.'],
    ['reviews missed', { lastReview: '2007-10-01' }, '2 reviews missed, the last held on 1 October 2007.'],
    ['evidence the log does not hold', { claimed: 'Complete', evidence: 'EV-9' }, 'Claimed complete, but its evidence “EV-9” is not in the log.'],
    ['evidence to come', { claimed: 'Complete', evidence: 'EV-2' }, 'Claimed complete, but its evidence “EV-2” is still to come.'],
  ])('%s', (_, parts, reason) => {
    const { lines } = plan(actionRow('Count desktops', parts));
    const at = lines.findIndex((line) => line.includes('3 Count desktops |'));
    expect(lines[at + 1]?.replace(/^.*\] /, '')).toBe(reason);
  });

  test('nothing where it is on track', () => {
    const { words } = plan(actionRow('Count desktops', { lastReview: '2007-10-20' }));
    expect(words).toContain('3 Count desktops ICT Manager 30 Nov 07   Green Green, 3 Nov 07 Evidence log');
  });
});

describe('the row of an action', () => {
  test('names its recommendation by number, by its words, or not at all', () => {
    const { row } = plan(actionRow('Count desktops', { recommendation: 'Rec 12' }), actionRow('Count licences', { recommendation: 'Desktop strategy' }), actionRow('Count printers', { recommendation: '' }));
    expect(row('12 Count desktops')).toBe('12 Count desktops | ICT Manager | 30 Nov 07   | Green | Green');
    expect(row('Desktop strategy: Count licences')).toMatch(/^Desktop strategy: Count licences \| /);
    expect(row('Count printers')).toMatch(/^Count printers \| /);
  });

  test('has a dash for no day and says where its owner claims nothing', () => {
    const { row } = plan(actionRow('Count desktops', { due: '', claimed: '' }));
    expect(row('\u20073 Count desktops')).toBe('\u20073 Count desktops | ICT Manager | –   | Amber | no claim');
  });

  test('comes by its day among those of one status, what has none coming last', () => {
    const amber = { owner: '' };
    const { lines } = plan(actionRow('None', { due: '' }), actionRow('Late', { ...amber, due: '2007-12-14' }), actionRow('Early', { ...amber, due: '2007-11-02' }), actionRow('Same', { ...amber, due: '2007-11-02' }), actionRow('Also none', { due: '' }));
    expect(lines.flatMap((line) => /\] \u20073 (None|Also none|Late|Early|Same) \|/.exec(line)?.[1] ?? [])).toEqual(['Early', 'Same', 'Late', 'None', 'Also none']);
  });

  test('is as high as its name or its owner, whichever takes more lines', () => {
    const owner = 'Head of Information and Communication Technology with the Head of Financial Services';
    const name = 'Confirm the number of desktops, laptops and printers of each directorate with its own accountant before the recharge is set for the year';
    const { lines } = plan(actionRow('Count', { owner }), actionRow(name, { owner: 'ICT' }));
    expect(lines.filter((line) => /Information and|Technology with|Services/.test(line) && !line.includes('topic')).length).toBeGreaterThan(1);
    expect(lines.find((line) => line.includes('Confirm the number'))).toContain('ICT');
  });
});

describe('audits', () => {
  const REVIEWS: Drawn = ['Date', 'Kind', 'Subject', 'Held by'];
  const calendar = (base: string, held: readonly string[] = [], settings = {}) => summariseDrawn({ settings: { 'audit.base': base, ...settings }, sheets: { Budget: BUDGET, Reviews: [REVIEWS, ['30/10/2007', 'Review', 'Plan', 'ICT Manager'], ...held.map((day) => [day, 'Audit', 'Plan', 'Auditor'])] } });

  test('held and overdue stand one by one, those before the last held and beyond three overdue counted', () => {
    const { row, text, words } = calendar('30/09/2006', ['20/11/2006', '20/12/2006'], { 'audit.months': '1; 2; 3; 4; 5; 6; 7; 24' });
    expect(row('Audit 2')).toBe('Audit 2 | Thursday 30 November 2006 | 2 months after 30 September 2006; held 20 December 2006 | Done');
    expect(row('Audit 3')).toBe('Audit 3 | Saturday 30 December 2006 | 3 months after 30 September 2006 | Overdue');
    expect(text).not.toContain('] Audit 6 |');
    expect(words).toContain('Not listed 2 more overdue and 1 held.');
    expect(words).toContain('5 audits are overdue; the next audit is on Tuesday 30 September 2008; no evidence is logged');
    expect(words).toContain('Audits to come Tuesday 30 September 2008: 24 months after 30 September 2006.');
  });

  test('that are all still to come have no table, and one month is one month', () => {
    const { text, row, words } = calendar('30/09/2007', [], { 'audit.months': '1; 2; 3; 4; 5' });
    expect(words).toContain('1 audit is overdue; the next audit is on Friday 30 November 2007');
    expect(row('Audit 1')).toBe('Audit 1 | Tuesday 30 October 2007 | 1 month after 30 September 2007 | Overdue');
    expect(text).not.toContain('Not listed');
    expect(calendar('20/09/2007').text).not.toContain('] Audit 1 |');
  });

  test('that were all held early leave the next one without a date', () => {
    expect(calendar('30/09/2006', ['01/11/2006', '01/12/2006', '01/01/2007', '01/02/2007', '01/03/2007'], { 'audit.months': '1; 2; 3; 4; 24' }).words).toContain('The next audit has no date; no evidence is logged');
  });

  test('without a day they count from are not drawn, and the log alone is told', () => {
    const { words, text } = summariseDrawn({ sheets: { Budget: BUDGET, 'Evidence log': [LOG, ['E1', '01/10/2007', 3, 'Visit', 'a']] } });
    expect(words).toContain('No day is set that audits count from; 1 entry in the evidence log');
    expect(words).toContain('Plan Not reviewed: the workbook has no actions of a plan.');
    expect(text).not.toContain('Audits to come');
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

  test('count an event of another kind, or of no recommendation, in a column and a row of its own', () => {
    const log = [LOG, ['E1', '01/10/2007', 3, 'Visit', 'a'], ['E2', '02/10/2007', '', '', 'b'], ['E3', '02/10/2007', 'Desktop strategy', 'Visit', 'c'], ['E4', '02/10/2007', 'Asset plan', 'Visit', 'd']];
    const { lines, summary, row } = summariseDrawn({ sheets: { Budget: BUDGET, 'Evidence log': log } });
    const from = lines.findIndex((line) => line.includes('Evidence log, entries'));
    expect(lines[from]).toContain('I [headingFigure] Other');
    expect(lines.slice(from + 1, from + 6).map((line) => /\] ([^|]+?)(?: \||$)/.exec(line)?.[1])).toEqual(['Recommendation 3', 'Asset plan', 'Desktop strategy', 'No recommendation', 'Total']);
    expect(row('No recommendation')).toBe('No recommendation | – | – | – | – | – | – | 1 | 1');
    expect(summary.figures.find(({ name }) => name === 'ZB_EVIDENCE_TOTAL_OTHER')?.value).toBe(1);
  });

  test('of a recommendation that no formula can name are counted as a value', () => {
    const log = [LOG, ['E1', '01/10/2007', 3.5, 'Visit', 'a'], ['E2', '02/10/2007', 4, 'Visit', 'b']];
    const { figures } = summariseDrawn({ sheets: { Budget: BUDGET, 'Evidence log': log } }).summary;
    expect(figures.find(({ name }) => name === 'ZB_EVIDENCE_RECOMMENDATION_3_5_VISIT')).toMatchObject({ value: 1, formula: null, source: 'counted from the evidence log' });
    expect(figures.find(({ name }) => name === 'ZB_EVIDENCE_RECOMMENDATION_4_VISIT')).toMatchObject({ value: 1, formula: `=SUMPRODUCT(('Evidence log'!$C$2:$C$3=4)*1,('Evidence log'!$D$2:$D$3="Visit")*1)` });
  });

  test('list twenty recommendations, the last row holding all the others with their entries', () => {
    const log = Array.from({ length: 23 }, (_, index): Drawn => [`E${index}`, '01/10/2007', index + 1, 'Visit', 'a']);
    const { row, summary } = summariseDrawn({ sheets: { Budget: BUDGET, 'Evidence log': [LOG, ...log] } });
    expect(row('Recommendation 19')).toBe('Recommendation 19 | – | – | 1 | – | – | – | – | 1');
    expect(row('Recommendation 20')).toBe('');
    expect(row('4 more recommendations')).toBe('4 more recommendations | – | – | 4 | – | – | – | – | 4');
    expect(summary.figures.find(({ name }) => name === 'ZB_EVIDENCE_TOTAL_VISIT')?.value).toBe(23);
  });
});
