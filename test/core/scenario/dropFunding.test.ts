import type { FundingLine } from '../../../src/core/model/fundingLine';
import { pounds } from '../../../src/core/model/money';
import { defaultPolicy } from '../../../src/core/model/policy';
import { dropFunding } from '../../../src/core/scenario/dropFunding';
import { budgetLine, budgetLines } from '../../builders/budgetLine';
import { rowOf, tableSource, tablesWith } from '../../builders/tableSource';

const words = { directorate: '', stream: '', kind: '', source: '', fromService: '', approvedBy: '', virement: '' };
const info: FundingLine = { at: rowOf(tableSource({ dataset: 'Funding' }), 2), name: 'Info', ...words, amounts: new Map([[2007, pounds(500)]]), endYear: null, releaseTarget: null, released: null };
const dropped = (line: Parameters<typeof budgetLine>[0]) => dropFunding(tablesWith({ budget: [budgetLine(line)], funding: [info] }), defaultPolicy(2007, 7), 'INFO');

describe('a funding line dropped from the tables', () => {
  it('leaves the register, and its money leaves every figure of the budget line that holds it', () => {
    const tables = dropped({ original: 1_000, supplementary: 500, current: 1_500 });
    expect(tables?.funding).toEqual([]);
    expect(tables?.budget).toMatchObject([{ original: pounds(1_000), supplementary: 0, statedCurrent: pounds(1_000), current: pounds(1_000), supplements: [{ kind: 'supplementary', amount: 0 }] }]);
  });

  it('leaves what the line holds besides', () => {
    const line = budgetLine({ original: 1_000, supplementary: 700 });
    const both = { ...line, supplements: [...line.supplements, { kind: 'new grant' as const, field: 'newGrant' as const, amount: pounds(30) }] };
    const tables = dropFunding(tablesWith({ budget: [both], funding: [info] }), defaultPolicy(2007, 7), 'Info');
    expect(tables?.budget).toMatchObject([{ statedCurrent: null, current: pounds(1_200), supplements: [{ amount: pounds(200) }, { kind: 'new grant', amount: pounds(30) }] }]);
  });

  it('of two that hold it takes the first of the largest', () => {
    const tables = dropFunding(tablesWith({ budget: budgetLines([{ supplementary: 600 }, { supplementary: 700 }, { supplementary: 700 }]), funding: [info] }), defaultPolicy(2007, 7), 'Info');
    expect(tables?.budget.map(({ supplementary }) => supplementary)).toEqual([pounds(600), pounds(200), pounds(700)]);
  });

  it('is nothing where the register has no such line', () => {
    expect(dropFunding(tablesWith({ funding: [info] }), defaultPolicy(2007, 7), 'Other')).toBeNull();
  });
});
