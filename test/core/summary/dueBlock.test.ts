import { describe, expect, test } from '@jest/globals';
import type { Drawn } from '../../builders/grid';
import { ACTIONS, BUDGET, type DrawnAction, LOG, actionRow } from './drawnPlan';
import { summariseDrawn } from './drawnSummary';

const plan = (...rows: readonly Drawn[]) => summariseDrawn({ sheets: { Budget: BUDGET, Actions: [ACTIONS, ...rows] } });

/** The first rows under the heading, as they read from column B on. */
function of({ lines }: ReturnType<typeof summariseDrawn>, count: number): readonly string[] {
  const at = lines.findIndex((line) => line.includes('Who acts by when | C'));
  return lines.slice(at + 1, at + 1 + count).map((line) => line.replace(/^\s*\d+\s+[\d.]+\s*/, '').trim());
}

describe('one meeting', () => {
  const reviewed = (...recommendations: readonly (string | number)[]) => plan(...recommendations.map((recommendation, index) => actionRow(`Task ${index}`, { recommendation, due: '', lastReview: '2007-10-19' })));
  const first = (...recommendations: readonly (string | number)[]) => of(reviewed(...recommendations), 1)[0]?.split(' | ')[0];

  test('reviews all actions of its day, whose recommendations are named', () => {
    expect(first(3)).toBe('B [label] Review of: Task 0');
    expect(first(3, 3)).toBe('B [label] Review of 2 actions (Recommendation 3)');
    expect(first(3, 4, 11)).toBe('B [label] Review of 3 actions (Recommendations 3, 4 and 11)');
    expect(first(3, 'Asset plan')).toBe('B [label] Review of 2 actions (Recommendation 3 and Asset plan)');
  });

  test('names no recommendation where none is given, and counts more than six', () => {
    expect(first('', '')).toBe('B [label] Review of 2 actions');
    expect(first(1, 2, 3, 4, 5, 6)).toBe('B [label] Review of 6 actions (Recommendations 1, 2, 3, 4, 5 and 6)');
    expect(first(1, 2, 3, 4, 5, 6, 7)).toBe('B [label] Review of 7 actions (7 recommendations)');
  });
});

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

  test('names a thing over two rows where it needs them, and its role over as many', () => {
    const long = 'Confirm the number of desktops, laptops and printers of each directorate with its own accountant';
    const role = 'Head of Information and Communication Technology with the Head of Financial Services';
    const rows = (parts: DrawnAction) => of(plan(actionRow(long, parts)), 2);
    expect(rows({ owner: '' })).toEqual([
      'B [note] Confirm the number of desktops, laptops and printers of each directorate | G [noteLabel] no owner given | K [noteStatus] Due | L [noteWho] by 30 Nov 07',
      'B [label] with its own accountant (Recommendation 3)',
    ]);
    expect(of(plan(actionRow('Count', { owner: role })), 2)).toEqual([
      'B [note] Count (Recommendation 3) | G [note] Head of Information and Communication | K [noteStatus] Due | L [noteWho] by 30 Nov 07',
      'G [label] Technology with the Head of Financial Services',
    ]);
  });

  test('leaves out an action without a day, and names one without a recommendation alone', () => {
    expect(of(plan(actionRow('Undated', { due: '' }), actionRow('Count', { recommendation: '' })), 2)).toEqual(['B [label] Count | G [label] ICT Manager | K [status] Due | L [who] by 30 Nov 07', '']);
  });

  test('has a decision to come with the body that takes it; one taken, and a visit, are not due', () => {
    const log = [[...LOG, 'Roles'], ['E1', '05/11/2007', 3, 'Decision', 'Set the recharge.', 'Cabinet'], ['E2', '31/10/2007', 3, 'Decision', 'Past', 'Cabinet'], ['E3', '06/11/2007', 3, 'Visit', 'Other', 'ICT']];
    expect(of(summariseDrawn({ sheets: { Budget: BUDGET, 'Evidence log': log } }), 2)).toEqual(['B [label] Decision: Set the recharge | G [label] Cabinet | K [status] Due | L [who] by 5 Nov 07', '']);
  });

  test('holds counts overdue while one is not returned, and done once all are', () => {
    const counts = (returned: number | null) => summariseDrawn({ sheets: { Budget: BUDGET, Counts: [['Recipient', 'Driver', 'Billed count', 'Audit count', 'Returned count', 'Chargeable', 'Return due'], ['Schools', 'Desktops', 10, 12, 12, 'yes', '15/10/2007'], ['Parks', 'Desktops', 10, 12, returned, 'yes', '15/10/2007']] } });
    expect(of(counts(null), 1)).toEqual(['B [label] Counts to be confirmed or disputed: Desktops, 1 return missing | G [headlineNote] no owner given | K [status] Overdue | L [who] by 15 Oct 07']);
    expect(counts(12).text).toContain('Nothing has a day: the workbook gives no action');
  });

  test('looks thirty days ahead, and no further than the calendar of Excel', () => {
    const { text } = summariseDrawn({ settings: { asAt: '31/12/9999' }, sheets: { Budget: BUDGET, Actions: [ACTIONS, actionRow('Task', { due: '9999-12-31' })] } });
    expect(text).toContain('Nothing is overdue; 1 falls due in the 30 days to 31 December 9999');
  });

  test('is one line where nothing has a day', () => {
    expect(summariseDrawn({ sheets: { Budget: BUDGET } }).text).toContain('Nothing has a day: the workbook gives no action');
  });
});
