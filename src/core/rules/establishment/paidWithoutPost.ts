import { type Finding, keyOf, severityOf } from '../../model/finding';
import { grouped } from '../../model/grouped';
import type { Pence } from '../../model/money';
import type { Policy } from '../../model/policy';
import type { PayrollRecord } from '../../model/post';
import { present } from '../../model/present';
import { placeOf } from '../../model/source';
import { type CostOfRecord, costOfAll } from './costOfRecords';
import { type PaidPosts, paidFte } from './paidPosts';
import { establishmentWords } from './words';

/** Why somebody is paid without a post. */
export type NoPost = 'blank' | 'unknown' | 'deleted';

/**
 * EST-04 (a): paid with the post blank, unknown or deleted, casuals apart when the setting exempts them. A control is
 * broken, so Red; the amount is what the people cost in a full year. People on a post that has ended are EST-05's.
 */
export function paidWithoutPost(paid: PaidPosts, costOf: CostOfRecord, policy: Policy): Finding[] {
  const faults = recordsWithoutPost(paid).filter(({ record }) => !(policy.casualsExempt && isCasual(record)));
  const groups = grouped(faults, ({ record, why }) => (why === 'blank' ? keyOf('EST-04', 'no post', record.costCentre) : keyOf('EST-04', record.postId)));
  return [...groups].map(([key, members]) => {
    const records = members.map(({ record }) => record);
    return reported(key, { why: members[0].why, records, amount: costOfAll(records, costOf) });
  });
}

/** Records that are paid without a post, whatever the contract. */
export function recordsWithoutPost({ posts, blank, unknown }: PaidPosts): readonly { readonly record: PayrollRecord; readonly why: NoPost }[] {
  const deleted = posts.filter(({ rows }) => rows.every(({ costed: { post } }) => post.status === 'deleted'));
  return [
    ...blank.filter(({ at }) => at.table.columns.has('postId')).map((record) => ({ record, why: 'blank' as const })),
    ...unknown.map((record) => ({ record, why: 'unknown' as const })),
    ...deleted.flatMap(({ records }) => records.map((record) => ({ record, why: 'deleted' as const }))),
  ];
}

export function isCasual({ contract }: PayrollRecord): boolean {
  return /\b(casual|sessional|zero.?hours?)\b/i.test(contract);
}

interface Unposted {
  readonly why: NoPost;
  readonly records: readonly PayrollRecord[];
  readonly amount: Pence | null;
}

function reported(key: string, { why, records, amount }: Unposted): Finding {
  const { message, advice } = establishmentWords['EST-04'];
  const record = present(records[0], key);
  const [post, costCentre] = [record.postId.trim(), record.costCentre.trim()];
  return {
    id: 'EST-04',
    key,
    severity: severityOf(amount, true),
    basis: 'full year',
    at: placeOf(records.map(({ at }) => at), 'postId'),
    subject: why === 'blank' ? `Payroll${costCentre === '' ? '' : `, ${costCentre}`}` : post,
    amount,
    tolerance: null,
    message: message({ why, post, costCentre, people: records.length, fte: paidFte(records), amount }),
    advice,
  };
}
