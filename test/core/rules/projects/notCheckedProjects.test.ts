import { pounds } from '../../../../src/core/model/money';
import { type ProjectParts, registerWithout } from '../../../builders/project';
import { reviewedProjects } from '../../../builders/projectReview';

const said = (rows: readonly ProjectParts[], policy = {}) => reviewedProjects(rows, policy).notChecked.map(({ section, why, amount }) => [section, why, amount]);

describe('what of the project register was not checked', () => {
  it('is nothing for a register with every column and a threshold', () => {
    expect(said([{}])).toEqual([]);
  });

  it('names the columns that a sheet does not have and the rules that ask for them', () => {
    expect(said([{}, { table: registerWithout('benefitsCard', 'businessCase', 'source') }])).toEqual([
      ['Projects', 'The project register has no column for business case, benefits card and source of funding: PRJ-03 and PRJ-05 could not be tested in full.', null],
    ]);
    expect(said([{}, { table: registerWithout('capital 2007/08', 'capital 2008/09', 'revenue 2007/08', 'revenue 2008/09') }])[0]![1]).toContain('no column for capital or revenue by year: PRJ-05');
    expect(said([{ table: registerWithout('approved', 'ict', 'projectManagementCost', 'technicalAppraisal', 'financialAppraisal', 'tenderStatus', 'reviewDue') }])[0]![1]).toBe(
      'The project register has no column for which projects are approved, which projects are ICT, project management cost, technical appraisal, financial appraisal, how far tenders are and when reviews are due: PRJ-01, PRJ-02, PRJ-04 and PRJ-06 could not be tested in full.',
    );
  });

  it('says without a threshold that tenders are not asked for, with the largest sum of one project', () => {
    const why = 'No tender threshold is set (tender.threshold): no project is held against its tender. The amount is the largest of one project.';
    expect(said([{ revenue: { 2007: 500 }, capital: { 2007: 100 } }, { committed: 550, revenue: {} }], { tenderThreshold: null })).toEqual([['Projects', why, pounds(600)]]);
    expect(said([{}, { committed: 2000 }], { tenderThreshold: null })).toEqual([['Projects', why, pounds(2000)]]);
    expect(said([{ committed: 950 }, {}], { tenderThreshold: null })).toEqual([['Projects', why, pounds(1000)]]);
    expect(said([{ revenue: { 2008: 500 } }], { tenderThreshold: null })).toEqual([]);
  });
});
