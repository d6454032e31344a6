import { findingsOf } from '../../../builders/establishmentReview';

const note = (forecast: number) =>
  findingsOf('EST-06', [{ vacantFrom: '2007-04-01', vacantTo: '2007-09-30' }], { streams: [{ stream: 'ICT', lines: [{ group: 'Employees', description: 'Agency staff', current: 0, forecast }] }] });

describe('agency forecast above the cost of vacant months (EST-06, stream)', () => {
  it('is a Note of what no vacancy meets', () => {
    expect(note(60_000)).toMatchObject([
      {
        key: 'EST-06|corporate|ict', severity: 'Note', basis: 'this year', amount: 4_578_982, at: { sheet: 'Budget', cells: 'L2' },
        message: 'ICT is forecast to spend £60,000 on agency and its vacant months would have cost £14,210.18: £45,789.82 of agency is not met by vacancies.',
      },
    ]);
  });

  it('is silent at the cost of the vacant months, and fires a penny above', () => {
    expect(note(14_210.18)).toEqual([]);
    expect(note(14_210.19)).toHaveLength(1);
  });

  it('stays a Note from 100,000', () => {
    expect(note(250_000)[0]?.severity).toBe('Note');
  });

  it('is silent for a stream without agency', () => {
    expect(findingsOf('EST-06', [{}])).toEqual([]);
  });
});
