import { dayNumber } from '../../model/day';
import type { Finding } from '../../model/finding';
import type { Policy } from '../../model/policy';
import type { Project } from '../../model/project';
import { placeOf } from '../../model/source';
import { toldFinding } from '../../model/toldFinding';
import { isDropped, keyOfProject } from './projectState';
import { projectWords } from './words';

/** PRJ-06: the day of a project's review is past and no review was held by the as-at date; on the day it is not late. */
export function reviewOverdue(projects: readonly Project[], { asAt }: Policy): Finding[] {
  const { message, advice } = projectWords['PRJ-06'];
  return projects.flatMap((each): Finding[] => {
    const { project, reviewDue: due, reviewHeld: held } = each;
    const late = due !== null && due < asAt && (held === null || held > asAt) && !isDropped(each);
    if (!late) return [];
    const words = message({ project, due, days: dayNumber(asAt) - dayNumber(due) });
    return [toldFinding({ id: 'PRJ-06', key: keyOfProject(each), basis: 'at stake', at: placeOf([each.at], 'reviewDue'), subject: project, amount: null, message: words, advice })];
  });
}
