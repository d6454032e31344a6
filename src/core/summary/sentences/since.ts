import type { AcceptedFinding, RecordedFinding, ReturnedFinding } from '../../model/answers';
import type { Day } from '../../model/day';
import type { Finding } from '../../model/finding';
import type { FindingResponse } from '../../model/findingResponse';
import type { Pence } from '../../model/money';
import { present } from '../../model/present';
import { fraction } from '../../model/quantity';
import { sayDay, sayMany, sayNumber, sayPounds } from '../../model/wording';
import { ruleTitle } from '../../rules/ruleTitle';

/** How many exceptions are what since the last run. */
export interface SinceCounts {
  readonly new: number;
  readonly cleared: number;
  readonly repeated: number;
  readonly moved: number;
}

/** Since the last run. */
export const SINCE = {
  topic: 'Since the last run',
  absent: 'No earlier run is known: what this one finds is kept in the workbook for the next.',
  message: (since: Day, { new: fresh, cleared, repeated, moved }: SinceCounts) =>
    `Against ${sayDay(since)}: ${sayMany(fresh, 'exception')} new, ${cleared} cleared, ${repeated} repeated${moved === 0 ? '' : ` (${moved} at another amount)`}`,
  acceptedMessage: (accepted: number) => `No earlier run is known; ${sayMany(accepted, 'exception')} ${accepted === 1 ? 'is' : 'are'} accepted`,
  compared: (since: Day) => `compared by rule and subject with the run as at ${sayDay(since)}`,
  answered: 'counted from the answers to exceptions',
  found: ({ id, subject }: Finding) => `${id} ${subject}: ${ruleTitle(id)}`,
  moved: (was: Pence | null, amount: Pence | null) => `was ${sayAmount(was)}, now ${sayAmount(amount)}`,
  /** All that a run keeps of a finding is its key: the rule, and what it was about. */
  cleared: ({ key }: RecordedFinding) => {
    const [id = '', ...about] = key.split('|').map((part) => part.trim());
    const subject = about.filter((part) => part !== '').join(', ');
    return `${id.toUpperCase()} ${subject === '' ? '' : `${subject}: `}${ruleTitle(id.toUpperCase())}`;
  },
  reason: ({ response }: AcceptedFinding) => SINCE.said('Accepted', response),
  said: (what: string, { reason, role, date, until }: FindingResponse): string => {
    const when = [...(date === null ? [] : [`on ${sayDay(date)}`]), ...(until === null ? [] : [`until ${sayDay(until)}`])].join(', ');
    const by = `${what}${role.trim() === '' ? '' : ` by the ${role.trim().replace(/^the /i, '')}`}${when === '' ? '' : ` ${when}`}`;
    return `${by}: ${reason.trim() === '' ? 'no reason given' : reason.trim().replace(/\.$/, '')}.`;
  },
  returned: ({ why, finding: { amount }, response }: ReturnedFinding) => (why === 'amount' ? `Accepted at ${sayAmount(response.amount)}, now ${sayAmount(amount)}.` : `Accepted until ${sayDay(present(response.until, 'until'))}, which is past.`),
  more: (count: number, what: string) => `${sayNumber(fraction(count))} more ${what}.`,
  gone: (count: number) => `${sayMany(count, 'acceptance')} ${count === 1 ? 'is' : 'are'} of what is no longer found.`,
  hidden: (count: number) => `${sayMany(count, 'exception')} of the last run on posts or actions ${count === 1 ? 'is' : 'are'} left out of this public copy.`,
} as const;

function sayAmount(amount: Pence | null): string {
  return amount === null ? 'without an amount' : sayPounds(amount);
}
