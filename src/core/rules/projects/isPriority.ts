import type { Policy } from '../../model/policy';
import type { Project } from '../../model/project';
import { compare, fraction } from '../../model/quantity';

/** A priority project: ranked up to the rank of the setting, that rank included. */
export function isPriority({ rank }: Project, { priorityRank }: Policy): boolean {
  return rank !== null && compare(rank, fraction(priorityRank)) <= 0;
}
