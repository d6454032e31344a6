import type { Finding } from '../model/finding';
import { grouped } from '../model/grouped';
import type { Narrative } from './narrative';

/** Findings of one rule that ask for the same thing, worst first. */
export type Advised = readonly [Finding, ...Finding[]];

/** What is put to the committee, and the findings that are left to their owners. */
export interface Advice {
  readonly put: readonly Advised[];
  readonly left: readonly Finding[];
}

/** All Red ones are put to the committee, and Amber ones until there are so many. */
const MOST = 10;

/**
 * The recommendations that findings come to, worst first: those of one rule whose advice begins with the same verb ask for
 * the same thing and are put together under the worst of them.
 */
export function adviceOf({ findings }: Pick<Narrative, 'findings'>): Advice {
  const all = [...grouped(findings, ({ id, advice }) => `${id} ${verbOf(advice)}`).values()];
  const due = all.filter(([{ severity }], index) => severity === 'Red' || (severity === 'Amber' && index < MOST));
  const put = new Set(due.flat());
  return { put: due, left: findings.filter((finding) => !put.has(finding)) };
}

function verbOf(advice: string): string {
  return advice.replace(/ .*/s, '');
}
