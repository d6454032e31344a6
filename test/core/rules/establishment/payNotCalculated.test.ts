import type { PostParts } from '../../../builders/post';
import { POLICY_2007, findingsOf } from '../../../builders/establishmentReview';

const missing = (...rows: readonly PostParts[]) => findingsOf('EST-12', rows);

describe('pay that could not be calculated (EST-12)', () => {
  it('says what is missing of a post', () => {
    expect(missing({ salary: null, scp: '99', fte: 2 })).toMatchObject([
      { key: 'EST-12|p1', severity: 'Amber', amount: null, at: { cells: 'E2' }, message: 'Support Analyst (P1) in ICT (2 FTE) could not be costed: no salary, and no pay point for SCP 99.' },
    ]);
  });

  it('is one finding for each thing missing in a stream', () => {
    const rows = [{ salary: null, scp: '99' }, { salary: null, scp: '99', fte: 0.5 }, { salary: null }];
    expect(missing(...rows).map(({ message }) => message)).toEqual([
      '2 rows in ICT (1.5 FTE) could not be costed: no salary, and no pay point for SCP 99.',
      'Support Analyst (P3) in ICT (1 FTE) could not be costed: no salary and no SCP.',
    ]);
  });

  it('names the on-costs for which no rate is given', () => {
    const policy = { ...POLICY_2007, oncost: { ...POLICY_2007.oncost, pension: null } };
    expect(findingsOf('EST-12', [{}], { policy })[0]).toMatchObject({ subject: 'Employer pension', key: 'EST-12|employer pension', amount: null });
  });

  it('is silent when everything can be costed, for posts that are not approved, and for an FTE blank or nought', () => {
    expect(missing({}, { fte: 0 })).toEqual([]);
    expect(missing({ salary: null, status: 'agency' }, { fte: null })).toEqual([]);
  });
});

it('says one row or several, and that posts belong to no stream', () => {
  const policy = { ...POLICY_2007, oncost: { ...POLICY_2007.oncost, pension: null } };
  expect(findingsOf('EST-12', [{}], { policy })[0]?.message).toMatch(/^1 row of posts is costed without Employer pension:/);
  expect(findingsOf('EST-12', [{}, {}], { policy })[0]?.message).toMatch(/^2 rows of posts are costed without Employer pension:/);
  expect(missing({ salary: null, scp: '99', stream: '', directorate: '', costCentre: '' })[0]?.message).toMatch(/^Support Analyst \(P1\) in no stream \(1 FTE\) could not be costed/);
});
