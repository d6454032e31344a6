import type { Finding } from '../../model/finding';
import type { Pence } from '../../model/money';
import { yearLabel } from '../../model/period';
import type { Policy } from '../../model/policy';
import type { Project } from '../../model/project';
import { placeOf } from '../../model/source';
import { toldFinding } from '../../model/toldFinding';
import { hasColumn, keyOfProject, moneyIn } from './projectState';
import { projectWords } from './words';

/**
 * PRJ-04: a tender is not complete and more than the tender threshold is bought or committed, which is Red, or forecast
 * this year, which is Amber (rules, section 5). Amount: what is bought, else this year's money, pence.
 */
export function aheadOfTender(projects: readonly Project[], policy: Policy): Finding[] {
  const { tenderThreshold: threshold, year } = policy;
  if (threshold === null) return [];
  const { message, advice } = projectWords['PRJ-04'];
  return projects.flatMap((each): Finding[] => {
    const { project, tenderStatus } = each;
    const ahead = moneyAhead(each, threshold, policy);
    if (ahead === null || !hasColumn(each, 'tenderStatus') || isSettled(tenderStatus)) return [];
    const facts = { ...ahead, project, year: yearLabel(year), tender: tenderStatus.trim(), threshold };
    return [
      toldFinding({
        id: 'PRJ-04',
        key: keyOfProject(each),
        basis: ahead.bought ? 'one-off' : 'this year',
        at: placeOf([each.at], 'tenderStatus'),
        subject: project,
        amount: ahead.amount,
        tolerance: threshold,
        severity: ahead.bought ? 'Red' : 'Amber',
        message: message(facts),
        advice: advice(facts),
      }),
    ];
  });
}

/** What is above the threshold: money bought, else money of this year; null where neither is. */
export function moneyAhead(project: Project, threshold: Pence, { year }: Policy): { readonly amount: Pence; readonly bought: boolean } | null {
  const [bought, now] = [project.committed, moneyIn(project, year.startsIn)];
  if (bought !== null && bought > threshold) return { amount: bought, bought: true };
  return now > threshold ? { amount: now, bought: false } : null;
}

/** The tender is over, or none is needed; "Not complete" and "Incomplete" are neither. */
function isSettled(status: string): boolean {
  const plain = status.trim();
  if (/^(not needed|not required|not applicable|n\/?a|none needed|exempt|exemption|waived|waiver)\b/i.test(plain)) return true;
  return !/\bnot\b|\bincomplete\b/i.test(plain) && /\b(complete|completed|awarded|let|signed|done|yes)\b/i.test(plain);
}
