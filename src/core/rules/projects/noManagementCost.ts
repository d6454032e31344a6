import type { Finding } from '../../model/finding';
import type { Project } from '../../model/project';
import { placeOf } from '../../model/source';
import { toldFinding } from '../../model/toldFinding';
import { hasColumn, isApproved, isIct, keyOfProject } from './projectState';
import { projectWords } from './words';

/** PRJ-01: an approved ICT project whose project management cost is blank or nil. No amount: what it costs is not known. */
export function noManagementCost(projects: readonly Project[]): Finding[] {
  const { message, advice } = projectWords['PRJ-01'];
  return projects.filter(isAtFault).map((each) => {
    const { project, projectManagementCost: cost } = each;
    const words = message({ project, blank: cost === null });
    return toldFinding({ id: 'PRJ-01', key: keyOfProject(each), basis: 'full year', at: placeOf([each.at], 'projectManagementCost'), subject: project, amount: null, message: words, advice });
  });
}

function isAtFault(project: Project): boolean {
  return isApproved(project) && isIct(project) && hasColumn(project, 'projectManagementCost') && (project.projectManagementCost ?? 0) === 0;
}
