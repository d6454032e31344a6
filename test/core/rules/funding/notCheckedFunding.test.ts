import { pounds } from '../../../../src/core/model/money';
import { budgetLine, budgetLines } from '../../../builders/budgetLine';
import { fundingNotChecked } from '../../../builders/fundingReview';

const GOOD = { byYear: { 2007: 500, 2008: 500 }, endYear: 2008 };

describe('what of the register of funding was not checked', () => {
  it('says where the end stated is not the end of the amounts', () => {
    expect(fundingNotChecked([{ ...GOOD, endYear: 2009 }])).toEqual([['Info supplement is said to end in 2009/10 and its last amount is in 2008/09: the amounts are used.', pounds(500)]]);
    expect(fundingNotChecked([GOOD])).toEqual([]);
  });

  it('says where a total is not the sum of its services, beyond a pound', () => {
    const release = { service: 'Planning', released: 90, virement: '' };
    const said = (released: number) => fundingNotChecked([{ ...GOOD, released }, release]).filter(([why]) => why.includes('total released'));
    expect(said(91)).toEqual([]);
    expect(said(88.99)).toEqual([['Info supplement: the total released, £88.99, is not the sum of its services, £90, which is used.', 8_899]]);
    const target = (stated: number) => fundingNotChecked([{ ...GOOD, target: stated }, { service: 'Planning', target: 90 }]);
    expect(target(89)).toEqual([]);
    expect(target(91.01)).toEqual([['Info supplement: the release targets of its services come to £90 and the target stated is £91.01, which is used.', pounds(90)]]);
  });

  it('says which new money of the budget the register does not have, by stream, beyond a pound', () => {
    const budget = (supplementary: number) => budgetLines([{ stream: 'customer services', supplementary }, { stream: 'ICT', original: 9 }]);
    expect(fundingNotChecked([GOOD], { tables: { budget: budget(501) } })).toEqual([]);
    expect(fundingNotChecked([GOOD, { ...GOOD, name: 'Web' }], { tables: { budget: budget(1000) } })).toEqual([]);
    expect(fundingNotChecked([GOOD], { tables: { budget: budget(501.01) } })).toEqual([['New money in the budget of customer services is not in the register of funding: its source and end are not known.', 101]]);
    expect(fundingNotChecked([{ endYear: 2008 }], { tables: { budget: budgetLines([{ stream: '', supplementary: 5 }]) } })).toEqual([['New money in the budget of lines without a stream is not in the register of funding: its source and end are not known.', pounds(5)]]);
  });

  it('compares in all where the register does not name every stream', () => {
    const budget = budgetLines([{ stream: 'ICT', supplementary: 300 }, { stream: 'Archives', supplementary: 301.01 }]);
    expect(fundingNotChecked([{ ...GOOD, stream: '' }, { ...GOOD, name: 'Web', byYear: { 2007: 100 }, endYear: 2007 }], { tables: { budget } })).toEqual([['New money in the budget is not in the register of funding: its source and end are not known.', 101]]);
  });

  it('does not look for carry-forwards and technical changes there', () => {
    const line = budgetLine({ stream: 'ICT', original: 1 });
    const of = (kind: 'carry-forward' | 'technical' | 'contingency' | 'new grant' | 'one-off') => fundingNotChecked([GOOD], { tables: { budget: [{ ...line, supplements: [{ kind, field: 'supplementary', amount: pounds(9) }] }] } }).length;
    expect([of('carry-forward'), of('technical'), of('contingency'), of('new grant'), of('one-off')]).toEqual([0, 0, 1, 1, 1]);
  });
});
