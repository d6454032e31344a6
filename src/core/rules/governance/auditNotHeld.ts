import { type Day, dayNumber } from '../../model/day';
import { type Finding, keyOf } from '../../model/finding';
import type { AuditDate } from '../../model/governance';
import type { ReviewHeld } from '../../model/reviewHeld';
import { type Place, placeOf } from '../../model/source';
import { governanceWords } from './words';

/** What overdue audits are told from. */
export interface AuditsInput {
  readonly audits: readonly AuditDate[];
  readonly base: Day;
  readonly asAt: Day;
  readonly reviews: readonly ReviewHeld[];
}

/** GOV-06: a date of the audit calendar has passed and no audit answers it; at the register that should hold it. */
export function auditNotHeld({ audits, base, asAt, reviews }: AuditsInput): Finding[] {
  const { message, advice } = governanceWords['GOV-06'];
  const at: Place = placeOf(reviews.map((review) => review.at), 'kind');
  return audits
    .filter(({ overdue }) => overdue)
    .map((audit) => ({
      id: 'GOV-06',
      key: keyOf('GOV-06', audit.date),
      severity: 'Amber',
      basis: 'units',
      at,
      subject: `Audit ${audit.number}`,
      amount: null,
      tolerance: null,
      message: message({ audit, base, days: dayNumber(asAt) - dayNumber(audit.date) }),
      advice,
    }));
}
