import { type ExplanationDraft, draftFaults } from '../../src/app/draftFaults';

const whole: ExplanationDraft = { response: 'Accepted', reason: 'Tender due', role: 'Head of ICT', date: '2007-11-01', until: '' };
const faultsOf = (parts: Partial<ExplanationDraft>) => draftFaults({ ...whole, ...parts }, '2007-10-31');

describe('an explanation', () => {
  it('that says why, by what role and when can be kept, also until its last day', () => {
    expect([faultsOf({}), faultsOf({ until: '2007-11-01' }), faultsOf({ reason: 'x'.repeat(500), role: 'x'.repeat(100) })]).toEqual([{}, {}, {}]);
  });

  it('that lacks something, or is too long, says what', () => {
    expect(faultsOf({ reason: ' ', role: '\t', date: '' })).toEqual({ reason: 'noReason', role: 'noRole', date: 'noDate' });
    expect(faultsOf({ reason: 'x'.repeat(501), role: 'x'.repeat(101) })).toEqual({ reason: 'longReason', role: 'longRole' });
  });

  it('does not end before it is said, nor before the day of the review', () => {
    expect(faultsOf({ until: '2007-10-31' })).toEqual({ until: 'untilBefore' });
    expect(faultsOf({ date: '2007-10-01', until: '2007-10-30' })).toEqual({ until: 'untilPast' });
    expect(faultsOf({ date: '2007-10-01', until: '2007-10-31' })).toEqual({});
    expect(faultsOf({ response: 'Noted', date: '2007-10-01', until: '2007-10-30' })).toEqual({});
  });
});
