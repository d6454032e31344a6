import { type ProjectParts, registerWithout } from '../../../builders/project';
import { projectFindings } from '../../../builders/projectReview';

const found = (...rows: readonly ProjectParts[]) => projectFindings('PRJ-01', rows);

describe('an approved project with no cost of project management (PRJ-01)', () => {
  it('reports a nil and a blank, in their cells, without an amount (sample, Projects)', () => {
    expect(found({ managementCost: 0, project: 'VRF Lite' }, { managementCost: null })).toMatchObject([
      { key: 'PRJ-01|vrf lite', severity: 'Amber', amount: null, subject: 'VRF Lite', at: { sheet: 'Projects', cells: 'N2' }, message: 'VRF Lite is an approved ICT project and its project management cost is nil.' },
      { key: 'PRJ-01|project 2', at: { cells: 'N3' }, message: 'Project 2 is an approved ICT project and its project management cost is blank.' },
    ]);
  });

  it('is silent from a penny, and for projects that are not approved or not ICT', () => {
    expect(found({ managementCost: 0.01 })).toEqual([]);
    expect(found({ managementCost: 0, approved: false }, { managementCost: 0, ict: false }, { managementCost: 0, approved: null }, { managementCost: 0, ict: null })).toEqual([]);
  });

  it('reads the status and the stream where the columns are blank', () => {
    expect(found({ managementCost: 0, approved: null, status: 'Approved' }, { managementCost: 0, ict: null, stream: 'Corporate ICT Projects' }, { managementCost: 0, ict: null, stream: 'IT' })).toHaveLength(3);
    expect(found({ managementCost: 0, approved: false, status: 'Approved' }, { managementCost: 0, ict: false, stream: 'ICT' }, { managementCost: 0, ict: null, stream: 'Pitches' })).toEqual([]);
  });

  it('tells projects of one name in two directorates apart', () => {
    expect(found({ managementCost: 0, directorate: 'Resources', project: 'Web' }).map(({ key }) => key)).toEqual(['PRJ-01|resources|web']);
  });

  it('is silent in a register without the column', () => {
    expect(found({ managementCost: null, table: registerWithout('projectManagementCost') })).toEqual([]);
  });
});
