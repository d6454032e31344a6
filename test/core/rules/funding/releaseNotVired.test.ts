import type { Virement } from '../../../../src/core/model/budgetLine';
import { pounds } from '../../../../src/core/model/money';
import { budgetLine, virement } from '../../../builders/budgetLine';
import type { FundingParts } from '../../../builders/fundingLine';
import { fundingFindings, fundingNotChecked } from '../../../builders/fundingReview';
import { structureEntry } from '../../../builders/monitoring';

const OTHER = virement('C1', 'C2', 9);
const under = (reference: string, amount: number): Virement => ({ ...virement('R3100 / 1010', 'C2410 / 1010', amount, true), reference });
const found = (rows: readonly FundingParts[], virements: readonly Virement[] = [OTHER], tables = {}) => fundingFindings('FND-03', rows, { tables: { virements, ...tables } });
const released = (service: string, amount: number, parts: FundingParts = {}): FundingParts => ({ service, released: amount, ...parts });
const amounts = (rows: readonly FundingParts[], virements: readonly Virement[], tables = {}) => found(rows, virements, tables).map(({ amount }) => amount);

describe('a release with no virement (FND-03)', () => {
  it('reports each service whose release the register does not have (sample, Funding)', () => {
    expect(found([released('Revenues & Benefits', 95_000), released('Planning', 40_000)])).toMatchObject([
      { key: 'FND-03|revenues & benefits|info supplement', severity: 'Amber', basis: 'this year', subject: 'Revenues & Benefits', amount: pounds(95_000), tolerance: pounds(1), at: { sheet: 'Funding', cells: 'J2' }, message: 'Revenues & Benefits is reported to have released £95,000 for Info supplement; the virement register has no entry for it.' },
      { amount: pounds(40_000), at: { cells: 'J3' } },
    ]);
  });

  it('is silent where the register has it under the reference named, in whatever hand', () => {
    expect(amounts([released('Planning', 60, { virement: 'v07/04' })], [under('V07/04', 60)])).toEqual([]);
    expect(amounts([released('Planning', 60, { virement: 'V1; V2' })], [under('V1', 40), under('V2', 20)])).toEqual([]);
    expect(amounts([released('Planning', 60, { virement: 'V1 and V2, V1' })], [under('V1', 40), under('V2', 20)])).toEqual([]);
  });

  it('reports what the virement named lacks, beyond a pound', () => {
    expect(amounts([released('Planning', 60, { virement: 'V1' })], [under('V1', 59)])).toEqual([]);
    expect(found([released('Planning', 60, { virement: 'V1' })], [under('V1', 58.99)])).toMatchObject([{ amount: 101, message: 'Planning is reported to have released £60 for Info supplement; the virement register has £58.99 for it under V1.' }]);
    expect(found([released('Planning', 60, { virement: 'V9' })], [under('V1', 60)])).toMatchObject([{ key: 'FND-03|planning|info supplement|v9', message: expect.stringContaining('has no entry for it under V9.') as string }]);
  });

  it('finds a release without a reference by the name of the service or by its cost centre', () => {
    expect(amounts([released('Planning', 60)], [virement('planning', 'C2410', 60)])).toEqual([]);
    expect(amounts([released('Planning', 60)], [virement('Planning / salaries', 'C2410', 60)])).toEqual([]);
    expect(amounts([released('Planning', 60)], [virement('N4200 Planning', 'C2410', 60)])).toEqual([]);
    expect(amounts([released('Planning', 60)], [virement('N4200 / 1010', 'C2410', 60)], { structure: [structureEntry('N4200', 'Environment', { service: 'Planning' })] })).toEqual([]);
    expect(amounts([released('Planning', 60)], [virement('N4200', 'C2410', 60)], { budget: [budgetLine({ costCentre: 'n4200', stream: 'Planning' })] })).toEqual([]);
    expect(amounts([released('Planning', 60)], [virement('N4200', 'C2410 / 1010', 60)], { structure: [structureEntry('N4200', 'Environment'), structureEntry('', 'Planning')] })).toEqual([pounds(60)]);
  });

  it('takes off what went back to the service, never below nil, and counts no entry that another release names', () => {
    expect(amounts([released('Planning', 60)], [virement('Planning', 'C2410', 60), virement('C2410', 'Planning', 20)])).toEqual([pounds(20)]);
    expect(amounts([released('Planning', 60)], [virement('C2410', 'Planning', 20)])).toEqual([pounds(60)]);
    const named = { ...virement('Planning', 'C2410', 60), reference: 'V1' };
    expect(amounts([released('Planning', 60, { virement: 'V1' }), released('Planning', 50, { name: 'Grant' })], [named])).toEqual([pounds(50)]);
  });

  it('holds releases of one service, or under one virement, against the register together', () => {
    const two = [released('Planning', 60), released('planning', 30, { name: 'Grant' })];
    expect(found(two, [virement('Planning', 'C2410', 80)])).toMatchObject([{ amount: pounds(10), key: 'FND-03|planning|grant|info supplement', at: { cells: 'J2:J3' }, message: 'Planning is reported to have released £90 for Grant and Info supplement; the virement register has £80 for it.' }]);
    expect(amounts([released('Planning', 60, { virement: 'V1' }), released('Parks', 30, { virement: 'v1' })], [under('V1', 80)])).toEqual([pounds(10)]);
    expect(found([released('Planning', 60, { virement: 'V2, V1' }), released('Parks', 30, { virement: 'V1, V2' })])).toMatchObject([{ key: 'FND-03|parks|planning|info supplement|v1|v2', subject: 'Planning and Parks' }]);
    expect(amounts([released('Planning', 60, { virement: 'V1, V2' }), released('Parks', 30, { virement: 'V2, V1' })], [under('V1', 60), under('V2', 30)])).toEqual([]);
  });

  it('reports a release that names no service by its money, and counts it once where services are given', () => {
    expect(found([{ released: 70 }])).toMatchObject([{ subject: 'Info supplement', key: 'FND-03||info supplement', message: '£70 is reported as released for Info supplement; the virement register has no entry for it.' }]);
    expect(amounts([{ released: 70 }, { name: 'Grant', released: 30 }], [OTHER])).toEqual([pounds(70), pounds(30)]);
    expect(amounts([{ released: 70 }, released('Planning', 70)], [virement('Planning', 'C1', 70)])).toEqual([]);
  });

  it('says so where there is no register, and is silent where nothing is released', () => {
    expect(found([released('Planning', 60)], [])).toEqual([]);
    expect(fundingNotChecked([released('Planning', 60), released('Parks', 30)])).toEqual([['The workbook has no virement register, so that releases are not held against it.', pounds(90)]]);
    expect(found([{ service: 'Planning' }, released('Parks', 0)])).toEqual([]);
    expect(fundingNotChecked([{ service: 'Planning' }])).toEqual([]);
    expect(fundingNotChecked([released('Planning', 60)], { tables: { virements: [OTHER] } })).toEqual([]);
  });

  it('takes releases typed as reductions of a budget for their size', () => {
    expect(amounts([released('Planning', -60)], [OTHER])).toEqual([pounds(60)]);
  });

  it('takes a dash in the column of virements for none', () => {
    expect(amounts([released('Planning', 60, { virement: '-' })], [virement('Planning', 'C1', 60)])).toEqual([]);
  });
});
