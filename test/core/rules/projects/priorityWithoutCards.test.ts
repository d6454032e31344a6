import { type ProjectParts, registerWithout } from '../../../builders/project';
import { projectFindings } from '../../../builders/projectReview';

const found = (parts: ProjectParts, priorityRank = 10) => projectFindings('PRJ-03', [parts], { priorityRank });

describe('a priority project without its cards (PRJ-03)', () => {
  it('reports a lacking business case or benefits card in its cell, and both at once', () => {
    expect(found({ businessCase: false })).toMatchObject([
      { key: 'PRJ-03|project 1', severity: 'Amber', amount: null, at: { cells: 'L2' }, message: 'Project 1, ranked 1 (priority projects are those ranked up to 10), has no business case.' },
    ]);
    expect(found({ benefitsCard: null })).toMatchObject([{ at: { cells: 'M2' }, message: expect.stringContaining('has no benefits card.') as string }]);
    expect(found({ businessCase: null, benefitsCard: false })[0]!.message).toContain('has no business case and no benefits card.');
  });

  it('reports the tenth and not the eleventh, or by the rank that is set', () => {
    expect(found({ rank: 10, businessCase: false })).toHaveLength(1);
    expect(found({ rank: 11, businessCase: false })).toEqual([]);
    expect(found({ rank: 11, businessCase: false }, 11)[0]!.message).toContain('ranked up to 11');
  });

  it('is silent with both, without a rank, and for a column that the register does not have', () => {
    expect(found({})).toEqual([]);
    expect(found({ rank: null, businessCase: false })).toEqual([]);
    expect(found({ businessCase: null, table: registerWithout('businessCase') })).toEqual([]);
  });
});
