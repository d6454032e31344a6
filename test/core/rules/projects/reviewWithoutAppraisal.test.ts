import { type ProjectParts, registerWithout } from '../../../builders/project';
import { projectFindings } from '../../../builders/projectReview';

const found = (parts: ProjectParts) => projectFindings('PRJ-02', [{ reviewHeld: '2007-08-24', ...parts }]);
const notHeld = projectFindings('PRJ-02', [{ financial: false }]);

describe('a project reviewed without both appraisals (PRJ-02)', () => {
  it('reports a review with a technical appraisal only, in the cell of the other (sample, the eleventh project)', () => {
    expect(found({ financial: false, status: 'Closed', project: 'Network core' })).toMatchObject([
      { key: 'PRJ-02|network core', severity: 'Amber', amount: null, at: { sheet: 'Projects', cells: 'T2' }, message: 'Network core was reviewed on 24 August 2007 with no financial appraisal.' },
    ]);
  });

  it('reports a financial appraisal only, and neither, a blank counting as none', () => {
    expect(found({ technical: null })).toMatchObject([{ at: { cells: 'S2' }, message: expect.stringContaining('with no technical appraisal.') as string }]);
    expect(found({ technical: false, financial: null })[0]!.message).toContain('with no technical and no financial appraisal.');
  });

  it('is silent with both, and where the review is not yet held', () => {
    expect(found({})).toEqual([]);
    expect(notHeld).toEqual([]);
    expect(found({ financial: false, reviewHeld: '2007-11-01' })).toEqual([]);
    expect(found({ financial: false, reviewHeld: '2007-10-31' })).toHaveLength(1);
  });

  it('asks only for the appraisals that the register has a column for', () => {
    expect(found({ technical: false, financial: null, table: registerWithout('financialAppraisal') })[0]!.message).toContain('with no technical appraisal.');
    expect(found({ technical: null, financial: null, table: registerWithout('financialAppraisal', 'technicalAppraisal') })).toEqual([]);
  });
});
