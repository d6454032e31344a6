import { pounds } from '../../../../src/core/model/money';
import { FUNDING_FIELDS, type FundingParts } from '../../../builders/fundingLine';
import { fundingFindings, fundingNotChecked } from '../../../builders/fundingReview';
import { tableSource } from '../../../builders/tableSource';

const found = (...rows: readonly FundingParts[]) => fundingFindings('FND-02', rows);
const GOOD: FundingParts = { byYear: { 2007: 5000, 2008: 6000 }, endYear: 2008 };
const without = (field: string) => tableSource({ dataset: 'Funding', fields: FUNDING_FIELDS.filter((name) => name !== field) });

describe('a supplementary estimate with no source or end (FND-02)', () => {
  it('reports a blank source, at its cell and with the money of this year', () => {
    expect(found({ ...GOOD, source: ' ' }, { service: 'Planning', released: 1, source: '' })).toMatchObject([
      { key: 'FND-02|info supplement', severity: 'Amber', basis: 'this year', amount: pounds(5000), tolerance: null, at: { sheet: 'Funding', cells: 'D2' }, message: 'The supplementary estimate "Info supplement", £5,000, has no source.' },
    ]);
  });

  it('reports an end year that is blank and that no later year shows, and both at once', () => {
    expect(found({ byYear: { 2009: 100_000 } })).toMatchObject([{ severity: 'Red', amount: pounds(100_000), at: { cells: 'H2' }, message: 'The supplementary estimate "Info supplement", £100,000, has no end year.' }]);
    expect(found({ source: 'tbc' })).toMatchObject([{ amount: 0, at: { cells: 'D2' }, message: expect.stringContaining('has no source and no end year.') as string }]);
  });

  it('is silent where a later year has no money, and where another row says it', () => {
    expect(found({ byYear: { 2008: 1000 } })).toEqual([]);
    expect(found({ ...GOOD, source: '', endYear: null }, { source: 'Reserves', endYear: 2008 })).toEqual([]);
    expect(found(GOOD)).toEqual([]);
    expect(found()).toEqual([]);
  });

  it('asks no source of a contingency release, and nothing of grants, reserves and carry-forwards', () => {
    expect(found({ ...GOOD, source: '', kind: 'Contingency' })).toEqual([]);
    expect(['Grant', 'Government grants', 'From reserves', 'General balances', 'Carry-forward', 'Carried forward', 'Brought forward'].flatMap((kind) => found({ kind, source: '', byYear: { 2009: 1 } }))).toEqual([]);
    expect(found({ ...GOOD, kind: '', source: '' })).toHaveLength(1);
  });

  it('says that a sheet without the column was not tested', () => {
    expect(found({ ...GOOD, source: '', table: without('source') })).toEqual([]);
    expect(fundingNotChecked([{ ...GOOD, source: '', table: without('source') }, { ...GOOD, name: 'Next year', byYear: { 2008: 1 }, table: without('source') }])).toEqual([['The register of funding has no column for the source of a supplementary estimate.', pounds(5000)]]);
    expect(fundingNotChecked([{ ...GOOD, kind: 'Grant', table: without('source') }])).toEqual([]);
    expect(found({ byYear: { 2009: 1 }, table: without('endYear') })).toEqual([]);
    expect(found({ ...GOOD, source: '' }, { source: '', table: without('source') })).toHaveLength(1);
  });
});
