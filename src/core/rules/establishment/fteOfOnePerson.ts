import { type Finding, keyOf, severityOf } from '../../model/finding';
import { grouped } from '../../model/grouped';
import { type Pence, difference, size, sum, toPence } from '../../model/money';
import type { Policy } from '../../model/policy';
import type { PayrollRecord, Post } from '../../model/post';
import { NIL, ONE, type Quantity, compare } from '../../model/quantity';
import { placeOf } from '../../model/source';
import type { PostCost } from './costPosts';
import type { Explaining } from './explaining';
import { keyOfPost, namePost } from './paidPosts';
import { isApproved } from './postStatus';
import { afterAllowance } from './vacancyFactor';
import { establishmentWords } from './words';

/**
 * EST-08 on the establishment: a row that names one person has FTE blank, nil, below nil or above one. A row names one
 * person when its headcount is 1, and without a headcount up to 1 FTE. The amount is a full-time year more or less
 * than what the row is costed at.
 */
export function fteOfOnePerson(rows: readonly PostCost[], policy: Policy): Explaining[] {
  const faulty = rows.filter(({ costed: { post } }) => isApproved(post) && isFaultyRow(post));
  const groups = grouped(faulty, ({ costed: { post }, stream }) => keyOf('EST-08', ...keyOfPost(post, stream), post.costCentre, faultOf(post.fte)));
  return [...groups].map(([key, members]) => {
    const [{ costed, stream }] = members;
    const apart = members.flatMap(apartFromOne);
    const amount = apart.length === 0 ? null : size(sum(apart));
    const effect = sum(members.flatMap((row) => apartFromOne(row).map((each) => afterAllowance(each, row.costed, policy))));
    const finding = reported(members.map((row) => row.costed.post), { subject: namePost(costed.post), key, amount, where: 'establishment' });
    return { stream: stream.key, effect, finding };
  });
}

/** What a row is costed at less one full-time person this year; nothing without a salary. */
function apartFromOne({ costed, fullTimeThisYear }: PostCost): readonly Pence[] {
  return fullTimeThisYear === null ? [] : [difference(costed.fullCost, toPence(fullTimeThisYear))];
}

/** EST-08 on the payroll, where every row is one person; said by post, never by the number of the person. */
export function fteOfPaidPeople(payroll: readonly PayrollRecord[]): Finding[] {
  const faulty = payroll.filter(({ fte }) => faultOf(fte) !== '');
  const groups = grouped(faulty, ({ postId, costCentre, fte }) => keyOf('EST-08', 'payroll', postId.trim() === '' ? costCentre : postId, faultOf(fte)));
  return [...groups].map(([key, records]) => {
    const subject = records[0].postId.trim() === '' ? 'Payroll' : records[0].postId.trim();
    return reported(records, { subject, key, amount: null, where: 'payroll' });
  });
}

/** Without a headcount, more than 1 FTE is several people. */
function isFaultyRow({ headcount, fte }: Post): boolean {
  const fault = faultOf(fte);
  return fault !== '' && (headcount === null ? fault !== 'above one' : compare(headcount, ONE) === 0);
}

/** What is wrong with the FTE of one person; "" when nothing is. */
function faultOf(fte: Quantity | null): string {
  if (fte === null) return 'blank';
  return compare(fte, NIL) <= 0 ? 'not above nil' : compare(fte, ONE) > 0 ? 'above one' : '';
}

interface Said {
  readonly subject: string;
  readonly key: string;
  readonly amount: Pence | null;
  readonly where: 'establishment' | 'payroll';
}

type Row = Pick<Post, 'fte' | 'at'>;

function reported(rows: readonly Row[], { subject, key, amount, where }: Said): Finding {
  const { message, advice } = establishmentWords['EST-08'];
  return {
    id: 'EST-08',
    key,
    severity: severityOf(amount),
    basis: 'at stake',
    at: placeOf(rows.map(({ at }) => at), 'fte'),
    subject,
    amount,
    tolerance: null,
    message: message({ where, subject, fte: rows[0]?.fte ?? null, rows: rows.length, amount }),
    advice,
  };
}
