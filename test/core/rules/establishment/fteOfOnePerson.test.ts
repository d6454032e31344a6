import { type PaidParts, type PostParts, paidAs } from '../../../builders/post';
import { findingsOf } from '../../../builders/establishmentReview';

const row = (parts: PostParts) => findingsOf('EST-08', [parts]);
const people = (...parts: readonly PaidParts[]) => findingsOf('EST-08', [{}], { tables: { payroll: parts.map(paidAs) } });

describe('FTE of one person (EST-08)', () => {
  it('reports a headcount of one with more than 1 FTE, at what it is above one full-time person', () => {
    expect(row({ fte: 1.2, headcount: 1 })).toMatchObject([
      { key: 'EST-08|p1|c1|above one', severity: 'Amber', basis: 'at stake', subject: 'Support Analyst (P1)', amount: 578_435, at: { cells: 'F2' },
        message: 'Support Analyst (P1) has 1.2 FTE, where one person is above nil and at most 1: £5,784.35 more than one full-time person.' },
    ]);
  });

  it('reports FTE blank, nil and below nil', () => {
    expect(row({ fte: null })[0]!.message).toBe('Support Analyst (P1) has no FTE, where one person is above nil and at most 1: £28,420.36 less than one full-time person.');
    expect(row({ fte: 0 })[0]).toMatchObject({ amount: 2_842_036, message: 'Support Analyst (P1) has 0 FTE, where one person is above nil and at most 1: £28,420.36 less than one full-time person.' });
    expect(row({ fte: -0.5, headcount: 1 })).toHaveLength(1);
    expect(row({ fte: null, salary: null })[0]).toMatchObject({ amount: null });
    expect(row({ fte: null, salary: 90_000 })[0]).toMatchObject({ severity: 'Red' });
    expect(findingsOf('EST-08', [{ postId: 'P7', fte: null }, { postId: 'P7', fte: null }])).toMatchObject([{ amount: 5_684_072, at: { cells: 'F2:F3' } }]);
  });

  it('is silent from just above nil to one, and for rows of several people', () => {
    for (const fte of [0.01, 0.6, 1]) expect(row({ fte })).toEqual([]);
    expect(row({ fte: 34.25 })).toEqual([]);
    expect(row({ fte: null, headcount: 3 })).toEqual([]);
  });

  it('does not look at posts that are not approved', () => {
    for (const status of ['agency', 'deleted', 'interim', 'seconded in'] as const) expect(row({ fte: 0, status })).toEqual([]);
  });

  it('reports people on the payroll by post, never by their number', () => {
    const found = people({ employeeId: 'E0042', fte: 1.01, row: 4 }, { employeeId: 'E0043', fte: 2, row: 5 }, { fte: 1 }, { fte: 0.5 });
    expect(found).toMatchObject([{ key: 'EST-08|payroll|p1|above one', subject: 'P1', at: { sheet: 'Payroll', cells: 'C4:C5' } }]);
    expect(found[0]!.message).toBe('2 people on the payroll under P1 have 1.01 FTE, where one person is above nil and at most 1.');
    expect(people({ fte: 0 })[0]!.message).toBe('1 person on the payroll under P1 has 0 FTE, where one person is above nil and at most 1.');
    expect(findingsOf('EST-08', [{ postId: 'P7', fte: 0 }, { postId: 'P7', fte: 0 }])[0]!.message).toContain('Support Analyst (P7) has 0 FTE');
    expect(JSON.stringify(found)).not.toContain('E004');
    expect(people({ fte: 0 }, { fte: null, postId: '' }).map(({ key }) => key)).toEqual(['EST-08|payroll|c1|blank', 'EST-08|payroll|p1|not above nil']);
  });
});
