import type { Finding } from '../../model/finding';
import type { Project } from '../../model/project';
import { isPlaceholder } from '../../model/placeholder';
import { placeOf } from '../../model/source';
import { toldFinding } from '../../model/toldFinding';
import { givesYears, hasColumn, isFunded, isOpen, keyOfProject, knownCost, moneyOf } from './projectState';
import { projectWords } from './words';

/**
 * PRJ-05: a project is funded and names no source, or an open one has a cost (bought, or project management) and no money
 * in any year. Amount: its money over all years, else that cost, pence at stake.
 */
export function moneyWithoutSource(projects: readonly Project[]): Finding[] {
  const { message, advice } = projectWords['PRJ-05'];
  return projects.flatMap((each): Finding[] => {
    const { project } = each;
    const missing = missingIn(each);
    const [first] = missing;
    if (first === undefined) return [];
    const amount = hasMoney(each) ? moneyOf(each) : knownCost(each);
    const at = placeOf([each.at], first === 'source' ? 'source' : costField(each));
    return [toldFinding({ id: 'PRJ-05', key: keyOfProject(each), basis: 'at stake', at, subject: project, amount, message: message({ project, missing, amount }), advice })];
  });
}

function missingIn(project: Project): readonly ('source' | 'year')[] {
  const noSource = isFunded(project) && hasColumn(project, 'source') && isPlaceholder(project.source);
  const noYear = isOpen(project) && givesYears(project) && !hasMoney(project) && knownCost(project) > 0;
  return [...(noSource ? (['source'] as const) : []), ...(noYear ? (['year'] as const) : [])];
}

function hasMoney({ capital, revenue }: Project): boolean {
  return [...capital.values(), ...revenue.values()].some((amount) => amount !== 0);
}

function costField({ committed }: Project): keyof Project {
  return committed === null || committed === 0 ? 'projectManagementCost' : 'committed';
}
