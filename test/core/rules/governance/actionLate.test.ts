import { type ActionParts, governanceFindings } from '../../../builders/action';

const found = (parts: ActionParts) => governanceFindings('GOV-01', [parts]);

describe('an action past its due date (GOV-01; rules.md section 5)', () => {
  it('is Red, with the days it is late, at its due date', () => {
    expect(found({ due: '2007-09-30', claimed: 'Red' })).toEqual([
      {
        id: 'GOV-01', key: 'GOV-01|recommendation 3|validate counts', severity: 'Red', basis: 'units', at: { file: 'council.xlsx', sheet: 'Actions', cells: 'E2' }, subject: 'Validate counts', amount: null, tolerance: null,
        message: 'Validate counts (Recommendation 3) was due on 30 September 2007 and is 31 days late.', advice: expect.stringMatching(/new date/) as string,
      },
    ]);
  });

  it('is not late on the day it is due, and one day late on the next', () => {
    expect(found({ due: '2007-10-31' })).toEqual([]);
    expect(found({ due: '2007-10-30', action: 'Validate counts. ' })[0]?.message).toBe('Validate counts (Recommendation 3) was due on 30 October 2007 and is 1 day late.');
  });

  it('is Amber when only its first date has passed, and says what it is claimed to be', () => {
    expect(found({ originalDue: '2007-10-30', due: '2007-11-30' })).toMatchObject([
      { severity: 'Amber', at: { cells: 'D2' }, message: 'Validate counts (Recommendation 3) was first due on 30 October 2007, 1 day ago; it is now due on 30 November 2007. It is claimed Green and comes out as Amber.' },
    ]);
    expect(found({ originalDue: '2007-10-30', due: '2007-10-31', claimed: 'Amber' })[0]?.message).toMatch(/31 October 2007\.$/);
    expect(found({ originalDue: '2007-10-31' })).toEqual([]);
  });

  it('is one finding when both dates have passed', () => {
    expect(found({ originalDue: '2007-08-31', due: '2007-09-30' })).toMatchObject([{ severity: 'Red' }]);
  });

  it('takes the first date where no other was set', () => {
    expect(found({ originalDue: '2007-09-30', due: null })).toMatchObject([{ severity: 'Red' }]);
  });

  it('is silent once complete with evidence, without dates, and leaves what is complete without evidence to GOV-03', () => {
    expect(found({ due: '2007-09-30', claimed: 'Complete', evidence: 'Minutes' })).toEqual([]);
    expect(found({ due: '2007-09-30', claimed: 'Complete', evidence: '' })).toEqual([]);
    expect(found({ due: null })).toEqual([]);
    expect(governanceFindings('GOV-01', [])).toEqual([]);
  });

  it('keeps its key when the recommendation is typed another way, and when its date moves', () => {
    const key = (parts: ActionParts) => found({ due: '2007-09-30', ...parts })[0]?.key;
    expect(key({ recommendation: 'Rec 3' })).toBe(key({ recommendation: '3', due: '2007-10-01', row: 9 }));
    expect(key({ recommendation: '4' })).not.toBe(key({}));
  });

  it('names no recommendation where there is none', () => {
    expect(found({ due: '2007-09-30', recommendation: ' ' })[0]?.message).toMatch(/^Validate counts was due/);
  });
});
