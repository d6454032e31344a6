import type { Establishment } from '../../model/establishment';
import { inOrder } from '../../model/finding';
import type { Funding } from '../../model/funding';
import type { Monitoring } from '../../model/monitoring';
import type { Policy } from '../../model/policy';
import type { RoomResult } from '../../model/review';
import type { Tables } from '../../model/tables';
import { gapBeforeEnd } from './gapBeforeEnd';
import { notCheckedFunding } from './notCheckedFunding';
import { notRecorded } from './notRecorded';
import { oneOffInBalance } from './oneOffInBalance';
import { permanentPosts } from './permanentPosts';
import { releaseNotVired } from './releaseNotVired';
import { timeLimited } from './timeLimited';

/** What the funding room is given. */
export interface FundingInput {
  readonly tables: Tables;
  readonly policy: Policy;
  readonly monitoring: Monitoring;
  /** null where the workbook has no establishment. */
  readonly establishment: Establishment | null;
}

/**
 * Money that ends: by year, its end, what is released and what remains to be found, pence (rules, section 5). Reports
 * FND-01 to FND-04; the figures are null without a register, and a balance group that leans on reserves is reported all
 * the same.
 */
export function reviewFunding({ tables, policy, monitoring, establishment }: FundingInput): RoomResult<Funding | null> {
  const reserves = oneOffInBalance(monitoring.balance);
  if (tables.funding.length === 0) return { figures: null, findings: reserves, notChecked: [] };
  const money = timeLimited(tables.funding, policy);
  return {
    figures: { money },
    findings: inOrder([
      ...gapBeforeEnd(money, policy),
      ...notRecorded(money, policy),
      ...releaseNotVired(money, tables),
      ...permanentPosts(money, { budget: tables.budget, establishment, policy }),
      ...reserves,
    ]),
    notChecked: notCheckedFunding({ money }, tables, policy),
  };
}
