import type { Post } from '../../model/post';

const NOT_APPROVED: ReadonlySet<Post['status']> = new Set(['seconded in', 'agency', 'interim', 'deleted']);
const VACANT: ReadonlySet<Post['status']> = new Set(['vacant', 'frozen']);

/** True for posts of the establishment; agency, interim and seconded in cost in the agency line (rules, section 2). */
export function isApproved({ status }: Post): boolean {
  return !NOT_APPROVED.has(status);
}

/** True for posts that are approved and empty by their status, whatever their dates say. */
export function isVacant({ status }: Post): boolean {
  return VACANT.has(status);
}
