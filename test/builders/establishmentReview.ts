import type { Finding } from '../../src/core/model/finding';
import { type Policy, defaultPolicy } from '../../src/core/model/policy';
import { fraction } from '../../src/core/model/quantity';
import type { Tables } from '../../src/core/model/tables';
import { reviewEstablishment } from '../../src/core/rules/establishment/reviewEstablishment';
import { type BudgetedStream, type PostParts, monitored, posts } from './post';
import { tablesWith } from './tableSource';

/** The policy of 2007/08 at period 7 with a pension rate of 17.5%: as at 31 October 2007. */
export const POLICY_2007: Policy = { ...defaultPolicy(2007, 7), oncost: { pack: null, pension: fraction(35, 2), levyAllowance: null } };

/** What a test's workbook has beside its posts; the budget is rent of ICT on C1 unless it says otherwise. */
export interface Beside {
  readonly tables?: Partial<Tables>;
  readonly streams?: readonly BudgetedStream[];
  readonly policy?: Policy;
}

const RENT: readonly BudgetedStream[] = [{ stream: 'ICT', lines: [{ description: 'Rent', group: 'Premises' }] }];

/** The posts of a test, reviewed. */
export function reviewedPosts(rows: readonly PostParts[], { tables = {}, streams = RENT, policy = POLICY_2007 }: Beside = {}) {
  return reviewEstablishment({ tables: tablesWith({ ...tables, establishment: posts(rows) }), policy, monitoring: monitored(streams) })!;
}

/** The findings of one rule. */
export function findingsOf(id: string, rows: readonly PostParts[], beside: Beside = {}): readonly Finding[] {
  return reviewedPosts(rows, beside).findings.filter((finding) => finding.id === id);
}
