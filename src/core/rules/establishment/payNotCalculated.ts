import { type Finding, keyOf } from '../../model/finding';
import { grouped } from '../../model/grouped';
import { NIL, total } from '../../model/quantity';
import { placeOf } from '../../model/source';
import { sayList } from '../../model/wording';
import type { PostCost } from './costPosts';
import { keyOfPost, namePost } from './paidPosts';
import type { PayYear } from './payYear';
import { establishmentWords } from './words';

/**
 * EST-12: pay of posts, or an on-cost of all of them, could not be calculated; what is missing is named. One finding
 * for each thing missing in a stream. A row without FTE is EST-08's.
 */
export function payNotCalculated(rows: readonly PostCost[], payYear: PayYear): Finding[] {
  return [...lackingRates(rows, payYear), ...lackingSalaries(rows)];
}

function lackingRates(rows: readonly PostCost[], { lacking }: PayYear): Finding[] {
  if (lacking.length === 0) return [];
  const rates = sayList(lacking);
  const facts = { rates, rows: rows.length };
  return [finding(keyOf('EST-12', ...lacking), { subject: rates, rows, field: 'salary', message: establishmentWords['EST-12'].rates(facts) })];
}

function lackingSalaries(rows: readonly PostCost[]): Finding[] {
  const groups = grouped(rows.filter(({ noSalary }) => noSalary !== ''), ({ stream, noSalary }) => `${stream.key}|${noSalary}`);
  return [...groups.values()].map((members) => {
    const { stream, noSalary: missing, costed } = members[0];
    const fte = total(members.map(({ costed: { post } }) => post.fte ?? NIL));
    const subject = members.length === 1 ? namePost(costed.post) : stream.stream;
    const key = members.length === 1 ? keyOfPost(costed.post, stream) : [stream.directorate, stream.stream, missing];
    const message = establishmentWords['EST-12'].salaries({ stream: stream.stream, subject, rows: members.length, fte, missing });
    return finding(keyOf('EST-12', ...key), { subject, rows: members, field: 'salary', message });
  });
}

interface Lacking {
  readonly subject: string;
  readonly rows: readonly PostCost[];
  readonly field: string;
  readonly message: string;
}

function finding(key: string, { subject, rows, field, message }: Lacking): Finding {
  return {
    id: 'EST-12',
    key,
    severity: 'Amber',
    basis: 'this year',
    at: placeOf(rows.map(({ costed }) => costed.post.at), field),
    subject,
    amount: null,
    tolerance: null,
    message,
    advice: establishmentWords['EST-12'].advice,
  };
}
