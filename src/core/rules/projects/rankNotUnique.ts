import type { Finding } from '../../model/finding';
import { grouped } from '../../model/grouped';
import { byCodePoint } from '../../model/money';
import type { Project } from '../../model/project';
import { type Quantity, toFixed } from '../../model/quantity';
import { placeOf } from '../../model/source';
import { toldFinding } from '../../model/toldFinding';
import { isOpen, keyOfProject } from './projectState';
import { projectWords } from './words';

interface Ranked {
  readonly project: Project;
  readonly rank: Quantity;
}

/** PRJ-07: an open project has no rank, or a rank is given to two or more of them, which is one finding. */
export function rankNotUnique(projects: readonly Project[]): Finding[] {
  const open = projects.filter(isOpen);
  const ranked = open.flatMap((project): Ranked[] => (project.rank === null ? [] : [{ project, rank: project.rank }]));
  const shared = [...grouped(ranked, ({ rank }) => `${rank.numerator}/${rank.denominator}`).values()].filter(({ length }) => length > 1);
  return [...open.filter(({ rank }) => rank === null).map(withoutRank), ...shared.map(usedTwice)];
}

function withoutRank(each: Project): Finding {
  const { missing, advice } = projectWords['PRJ-07'];
  return toldFinding({ id: 'PRJ-07', key: keyOfProject(each), basis: 'at stake', at: placeOf([each.at], 'rank'), subject: each.project, amount: null, message: missing(each), advice });
}

function usedTwice(sharing: readonly [Ranked, ...Ranked[]]): Finding {
  const { message, advice } = projectWords['PRJ-07'];
  const [{ rank }] = sharing;
  const names = sharing.map(({ project }) => project.project).sort(byCodePoint);
  const at = placeOf(sharing.map(({ project }) => project.at), 'rank');
  return toldFinding({ id: 'PRJ-07', key: ['rank', toFixed(rank, 4)], basis: 'at stake', at, subject: names.join('; '), amount: null, message: message({ rank, projects: names }), advice });
}
