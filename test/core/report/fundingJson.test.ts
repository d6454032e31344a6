import type { Day } from '../../../src/core/model/day';
import { fundingJson } from '../../../src/core/report/fundingJson';
import type { FundingParts } from '../../builders/fundingLine';
import { reviewedFunding } from '../../builders/fundingReview';

const json = (parts: FundingParts, asAt = '2007-10-31', firstMonth = 4) => fundingJson(reviewedFunding([parts], { policy: { asAt: asAt as Day } }).figures!, firstMonth)[0]!;

describe('time-limited money in the report', () => {
  it('has its years by name, its end and the months left', () => {
    expect(json({ byYear: { 2007: 5, 2008: 4.5, 2009: 0 } })).toEqual({
      name: 'Info supplement', stream: 'Customer Services', byYear: { '2007/08': 5, '2008/09': 4.5, '2009/10': 0 }, released: 0, target: 4.5, gap: 4.5, endsOn: '2009-03-31', monthsLeft: 17, releases: [],
    });
    expect(Object.keys(json({ byYear: { 2007: 5 } }, '2007-10-31', 1).byYear)).toEqual(['2007']);
  });

  it('has no months left once it has ended, and null where the end is not known', () => {
    expect(json({ byYear: { 2008: 5 } }, '2010-03-31')).toMatchObject({ endsOn: '2009-03-31', monthsLeft: 0 });
    expect(json({ released: 5 })).toMatchObject({ endsOn: null, monthsLeft: null, target: null, gap: null, released: 5 });
  });

  it('has what each service is to release and has', () => {
    expect(json({ service: 'Planning', released: 5, target: 7 }).releases).toEqual([{ service: 'Planning', target: 7, released: 5, gap: 2 }]);
  });
});
