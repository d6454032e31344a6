import { type Finding, keyOf, severityOf } from '../../model/finding';
import { namePost } from './paidPosts';
import { FTE_TOLERANCE, type StreamOver } from './overEstablishment';
import { establishmentWords } from './words';

/** EST-03: payroll pays more FTE on a post than are approved; the amount is the excess at its cost for a full year. */
export function paidAboveApproved(excesses: readonly StreamOver[]): Finding[] {
  return excesses.map(({ stream: { directorate }, grade, over }): Finding => {
    const { stream, postId, title, paidFte: paid, approvedFte: approved, excessFte: excess, thisYear, at } = over;
    const amount = over.amount === 0 ? null : over.amount;
    const post = namePost({ postId, title });
    const { message, advice } = establishmentWords['EST-03'];
    return {
      id: 'EST-03',
      key: postId === '' ? keyOf('EST-03', directorate, stream, title, grade) : keyOf('EST-03', postId),
      severity: severityOf(amount),
      basis: 'full year',
      at,
      subject: post,
      amount,
      tolerance: null,
      message: message({ stream, post, paid, approved, excess, tolerance: FTE_TOLERANCE, amount, thisYear }),
      advice,
    };
  });
}
