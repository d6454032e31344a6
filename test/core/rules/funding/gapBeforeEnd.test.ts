import type { Day } from '../../../../src/core/model/day';
import { pounds } from '../../../../src/core/model/money';
import { tableSource } from '../../../builders/tableSource';
import type { FundingParts } from '../../../builders/fundingLine';
import { FUNDING_FIELDS } from '../../../builders/fundingLine';
import { fundingFindings, fundingNotChecked } from '../../../builders/fundingReview';

const SUPPLEMENT: FundingParts = { byYear: { 2007: 500_000, 2008: 500_000, 2009: 0 }, endYear: 2008, target: 500_000 };
const RELEASES: readonly FundingParts[] = [['Revenues & Benefits', 95_000], ['Planning', 40_000], ['Environment', 30_000], ['Licensing', 20_000]].map(([service, released]) => ({ service: String(service), released: Number(released) }));
const found = (rows: readonly FundingParts[], asAt = '2007-10-31', funding = { months: 24, redMonths: 12 }) => fundingFindings('FND-01', rows, { policy: { asAt: asAt as Day, funding } });
const small: FundingParts = { byYear: { 2008: 1000, 2009: 0 } };

describe('money ends before its cost is met otherwise (FND-01)', () => {
  it('reports the gap of 315,000 that ends on 31 March 2009, in 17 months (sample, Funding)', () => {
    expect(found([SUPPLEMENT, ...RELEASES])).toEqual([
      {
        id: 'FND-01', key: 'FND-01|info supplement', severity: 'Red', basis: 'full year', subject: 'Info supplement', amount: pounds(315_000), tolerance: pounds(1),
        at: { file: 'council.xlsx', sheet: 'Funding', cells: 'I2' },
        message: 'Info supplement ends on 31 March 2009, in 17 months, and £315,000 a year remains to be found. £500,000 is to be released and £185,000 is reported as released by 4 services; the gap begins on 1 April 2009. Reported from 24 months before the end, Red from 12.',
        advice: 'Agree with the contributing services what each releases and by when, or end what the money pays for.',
      },
    ]);
  });

  it('takes the money of the last year where no target is stated, and points at it', () => {
    expect(found([{ byYear: { 2007: 300, 2008: 200, 2009: 0 } }, { service: 'Planning', released: 0 }])).toMatchObject([
      { amount: pounds(200), severity: 'Amber', at: { cells: 'F2' }, message: expect.stringContaining('and £200 a year remains to be found. It gives £200 in 2008/09 and nothing is reported as released; the gap') as string },
    ]);
  });

  it('counts as a service only one that has released, and none for a release that names no service', () => {
    expect(found([small, { service: 'Planning', released: 1 }, { service: 'Parks', released: 0 }])[0]!.message).toContain('£1 is reported as released by 1 service;');
    expect(found([{ ...small, released: 10 }])[0]!.message).toContain('£10 is reported as released;');
  });

  it('is silent at a gap of exactly a pound and reports a penny more', () => {
    expect(found([{ ...SUPPLEMENT, released: 499_999 }])).toEqual([]);
    expect(found([{ ...SUPPLEMENT, released: 499_998.99 }])).toMatchObject([{ amount: 101 }]);
    expect(found([{ ...SUPPLEMENT, released: 600_000 }])).toEqual([]);
  });

  it('reports from exactly 24 months before the end, and not a day sooner', () => {
    expect(found([small], '2007-03-31')).toHaveLength(1);
    expect(found([small], '2007-03-30')).toEqual([]);
    expect(found([small], '2007-10-31', { months: 17, redMonths: 1 })).toHaveLength(1);
    expect(found([small], '2007-10-31', { months: 16, redMonths: 1 })).toEqual([]);
  });

  it('is Red from exactly 12 months before the end, or from 100,000', () => {
    expect(found([small], '2008-03-31')[0]!.severity).toBe('Red');
    expect(found([small], '2008-03-30')[0]!.severity).toBe('Amber');
    expect(found([{ byYear: { 2008: 100_000, 2009: 0 } }], '2007-10-31')[0]!.severity).toBe('Red');
    expect(found([{ byYear: { 2008: 99_999, 2009: 0 } }], '2007-10-31')[0]!.severity).toBe('Amber');
  });

  it('says within a month on the last days, and that it ended when it has', () => {
    expect(found([small], '2009-03-01')[0]!.message).toContain('ends on 31 March 2009, within a month, and');
    expect(found([small], '2009-03-31')[0]!.message).toContain('ends on 31 March 2009, within a month, and');
    expect(found([{ ...small, target: 1000 }], '2009-04-01')[0]!.message).toContain('Info supplement ended on 31 March 2009, and £1,000 a year remains to be found. £1,000 is to be released');
  });

  it('asks nothing of money that has ended with no stated target, and says so', () => {
    expect(found([small], '2009-04-01')).toEqual([]);
    expect(fundingNotChecked([small], { policy: { asAt: '2009-04-01' as Day } })).toEqual([['Info supplement has ended and no release target is stated: what it paid for is taken to have ended with it.', pounds(1000)]]);
    expect(fundingNotChecked([small])).toEqual([]);
    expect(fundingNotChecked([{ ...small, target: 1000 }], { policy: { asAt: '2009-04-01' as Day } })).toEqual([]);
  });

  it('leaves a supplement whose end nobody recorded to FND-02, unless a target or a release tells that it ends', () => {
    const open: FundingParts = { byYear: { 2009: 1000 } };
    const in2009 = '2009-10-31';
    expect(found([open], in2009)).toEqual([]);
    expect(found([{ ...open, target: 900 }], in2009)).toHaveLength(1);
    expect(found([open, { service: 'Planning', released: 1 }], in2009)).toHaveLength(1);
    expect(found([{ ...open, kind: 'Grant' }], in2009)).toHaveLength(1);
    expect(found([{ ...open, table: tableSource({ fields: FUNDING_FIELDS.filter((field) => field !== 'endYear') }) }], in2009)).toHaveLength(1);
  });

  it('has nothing to say without amounts or an end', () => {
    expect(found([{}])).toEqual([]);
    expect(found([{ endYear: 2008 }])).toEqual([]);
    expect(found([{ target: 1000 }])).toEqual([]);
    expect(found([])).toEqual([]);
  });
});
