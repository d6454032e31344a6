import { byCodePoint } from '../model/money';
import type { ProjectMoney } from '../model/projectRegister';

/** Funding statuses, the one with the most projects first. */
export function mostFirst(byStatus: readonly ProjectMoney[]): readonly ProjectMoney[] {
  return [...byStatus].sort((a, b) => b.projects - a.projects || byCodePoint(a.fundingStatus, b.fundingStatus));
}
