import type { Finding } from '../../model/finding';
import { NO_MONEY, type Pence, difference, size } from '../../model/money';

/** Whether a finding's amount is another than it was, by more than the finding's tolerance; money that comes or goes is. */
export function hasMoved({ amount, tolerance }: Pick<Finding, 'amount' | 'tolerance'>, was: Pence | null): boolean {
  if (amount === null || was === null) return amount !== was;
  return size(difference(amount, was)) > (tolerance ?? NO_MONEY);
}
