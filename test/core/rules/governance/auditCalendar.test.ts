import fc from 'fast-check';
import { type Day, fromDayNumber, partsOf } from '../../../../src/core/model/day';
import { defaultPolicy } from '../../../../src/core/model/policy';
import { auditCalendar } from '../../../../src/core/rules/governance/auditCalendar';
import { held, reviewedActions } from '../../../builders/action';

const calendar = (auditBase: string, asAt = '2007-10-31', ...audits: readonly string[]) =>
  auditCalendar(audits.map((date) => held(date, 'The plan', 'audit')), { ...defaultPolicy(2007, 7), auditBase: auditBase as Day, asAt: asAt as Day })!;

describe('the audit calendar (GOV-06; rules.md section 5)', () => {
  it('is 3, 6, 12, 24 and 36 months from the base, with weekdays (sample, 20 September 2007)', () => {
    expect(calendar('2007-09-20').map(({ number, months, date, weekday }) => [number, months, date, weekday])).toEqual([
      [1, 3, '2007-12-20', 'Thursday'], [2, 6, '2008-03-20', 'Thursday'], [3, 12, '2008-09-20', 'Saturday'], [4, 24, '2009-09-20', 'Sunday'], [5, 36, '2010-09-20', 'Monday'],
    ]);
  });

  it('clamps each from the base (sample, 31 January 2008)', () => {
    expect(calendar('2008-01-31').map(({ date }) => date)).toEqual(['2008-04-30', '2008-07-31', '2009-01-31', '2010-01-31', '2011-01-31']);
    expect(calendar('2008-02-29').map(({ date }) => date).slice(2)).toEqual(['2009-02-28', '2010-02-28', '2011-02-28']);
  });

  it('goes on as far as the first date still to come', () => {
    expect(calendar('2007-09-20', '2010-09-20')).toHaveLength(5);
    expect(calendar('2007-09-20', '2010-09-21').map(({ date }) => date).slice(4)).toEqual(['2010-09-20', '2011-09-20']);
    expect(calendar('9998-01-31').map(({ date }) => date)).toEqual(['9998-04-30', '9998-07-31', '9999-01-31']);
  });

  it('follows the months that are set, then every year', () => {
    const policy = { ...defaultPolicy(2007, 7), auditBase: '2007-09-20' as Day, auditMonths: [1, 2] };
    expect(auditCalendar([], policy)!.map(({ months }) => months)).toEqual([1, 2, 14, 26, 38]);
  });

  it('is none without a base', () => {
    expect(auditCalendar([held('2007-12-20', 'The plan', 'audit')], defaultPolicy(2007, 7))).toBeNull();
  });

  it('has the k-th audit answer the k-th date, early or late; those of one day are one', () => {
    const answers = calendar('2007-09-20', '2008-10-01', '2008-04-02', '2007-12-18', '2007-12-18').map(({ held: on, overdue }) => [on, overdue]);
    expect(answers).toEqual([['2007-12-18', false], ['2008-04-02', false], [null, true], [null, false], [null, false]]);
  });

  it('takes no audit up to the base, nor one still to come, nor a review', () => {
    const first = (date: string) => calendar('2007-09-20', '2007-12-31', date)[0]!.held;
    expect([first('2007-09-20'), first('2007-09-21'), first('2007-12-31'), first('2008-01-01')]).toEqual([null, '2007-09-21', '2007-12-31', null]);
    expect(auditCalendar([held('2007-12-20', 'The plan')], { ...defaultPolicy(2007, 12), auditBase: '2007-09-20' as Day })![0]!.held).toBeNull();
  });

  it('keeps the date of the base in every month that has it, and rises', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_900_000 }), (number) => {
        const base = fromDayNumber(number) as Day;
        const dates = calendar(base, base).map(({ date }) => date);
        expect([...dates].sort()).toEqual(dates);
        for (const date of dates) expect(partsOf(date).date).toBe(Math.min(partsOf(base).date, new Date(Date.UTC(partsOf(date).year, partsOf(date).month, 0)).getUTCDate()));
      }),
      { numRuns: 300 },
    );
  });
});

describe('an audit that was not held (GOV-06)', () => {
  const found = (asAt: string, reviews: readonly ReturnType<typeof held>[] = [], auditBase: Day | null = '2007-09-20' as Day) =>
    reviewedActions([], { reviews, policy: { asAt: asAt as Day, auditBase } }).findings;

  it('is overdue from the day after', () => {
    expect(found('2007-12-20')).toEqual([]);
    expect(found('2007-12-21', [held('2007-10-19', 'Recommendation 3'), held('2007-10-20', 'Recommendation 4', 'review', 3)])).toMatchObject([
      {
        id: 'GOV-06', key: 'GOV-06|2007-12-20', severity: 'Amber', basis: 'units', at: { sheet: 'Reviews', cells: 'B2:B3' }, subject: 'Audit 1', amount: null, tolerance: null,
        message: 'Audit 1 fell due on Thursday 20 December 2007, 3 months after 20 September 2007, 1 day ago, and no audit on record answers it.', advice: expect.stringMatching(/Hold the audit/) as string,
      },
    ]);
  });

  it('is one for each date that passed, and none for those answered', () => {
    expect(found('2008-03-21').map(({ key }) => key)).toEqual(['GOV-06|2007-12-20', 'GOV-06|2008-03-20']);
    expect(found('2008-03-21', [held('2008-01-04', 'The plan', 'audit')]).map(({ key }) => key)).toEqual(['GOV-06|2008-03-20']);
    expect(found('2008-03-21', [], null)).toEqual([]);
  });
});
