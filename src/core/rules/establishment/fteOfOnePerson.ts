import { type Finding, keyOf, severityOf } from '../../model/finding';
import { grouped } from '../../model/grouped';
import { type Pence, NO_MONEY, difference, opposite, toPence } from '../../model/money';
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
  return rows.filter(({ costed: { post } }) => isApproved(post) && namesOne(post) && isFaulty(post.fte)).map((row) => {
    const { costed, stream, fullTime } = row;
    const { post } = costed;
    const apart = fullTime === null ? null : difference(costed.fullCost, toPence(fullTime));
    const amount = apart === null || apart > 0 ? apart : opposite(apart);
    const effect = apart === null ? NO_MONEY : afterAllowance(apart, costed, policy);
    const finding = reported(post, { subject: namePost(post), key: keyOf('EST-08', ...keyOfPost(post, stream), post.costCentre), amount, where: 'establishment' });
    return { stream: stream.key, effect, finding };
  });
}

/** EST-08 on the payroll, where every row is one person; said by post, never by the number of the person. */
export function fteOfPaidPeople(payroll: readonly PayrollRecord[]): Finding[] {
  const faulty = payroll.filter(({ fte }) => isFaulty(fte));
  const groups = grouped(faulty, ({ postId, costCentre, fte }) => keyOf('EST-08', 'payroll', postId.trim() === '' ? costCentre : postId, sayFault(fte)));
  return [...groups].map(([key, records]) => {
    const subject = records[0].postId.trim() === '' ? 'Payroll' : records[0].postId.trim();
    return reported({ ...records[0], others: records }, { subject, key, amount: null, where: 'payroll' });
  });
}

function namesOne({ headcount, fte }: Post): boolean {
  return headcount === null ? fte === null || compare(fte, ONE) <= 0 : compare(headcount, ONE) === 0;
}

function isFaulty(fte: Quantity | null): boolean {
  return fte === null || compare(fte, NIL) <= 0 || compare(fte, ONE) > 0;
}

function sayFault(fte: Quantity | null): string {
  return fte === null ? 'blank' : compare(fte, NIL) <= 0 ? 'not above nil' : 'above one';
}

interface Said {
  readonly subject: string;
  readonly key: string;
  readonly amount: Pence | null;
  readonly where: 'establishment' | 'payroll';
}

type Row = Pick<Post, 'fte' | 'at'> & { readonly others?: readonly PayrollRecord[] };

function reported({ fte, at, others = [] }: Row, { subject, key, amount, where }: Said): Finding {
  const { message, advice } = establishmentWords['EST-08'];
  const rows = Math.max(1, others.length);
  return {
    id: 'EST-08',
    key,
    severity: severityOf(null),
    basis: 'at stake',
    at: placeOf(others.length > 0 ? others.map((each) => each.at) : [at], 'fte'),
    subject,
    amount,
    tolerance: null,
    message: message({ where, subject, fte, rows, amount }),
    advice,
  };
}
