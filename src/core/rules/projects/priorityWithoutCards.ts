import type { Finding } from '../../model/finding';
import type { Policy } from '../../model/policy';
import type { Project } from '../../model/project';
import { placeOf } from '../../model/source';
import { toldFinding } from '../../model/toldFinding';
import { isPriority } from './isPriority';
import { hasColumn, keyOfProject } from './projectState';
import { projectWords } from './words';

const CARDS = { businessCase: 'business case', benefitsCard: 'benefits card' } as const;
type Card = keyof typeof CARDS;

/** PRJ-03: a project ranked up to the rank of the setting has no business case or no benefits card. */
export function priorityWithoutCards(projects: readonly Project[], policy: Policy): Finding[] {
  const { message, advice } = projectWords['PRJ-03'];
  return projects.flatMap((each): Finding[] => {
    const { project, rank } = each;
    const missing = (Object.keys(CARDS) as Card[]).filter((card) => hasColumn(each, card) && each[card] !== true);
    const [first] = missing;
    if (rank === null || !isPriority(each, policy) || first === undefined) return [];
    const words = message({ project, rank, missing: missing.map((card) => CARDS[card]), upTo: policy.priorityRank });
    return [toldFinding({ id: 'PRJ-03', key: keyOfProject(each), basis: 'at stake', at: placeOf([each.at], first), subject: project, amount: null, message: words, advice })];
  });
}
