import type { PostDifference, Reconciliation, StaffCost, WhyDifferent } from '../../model/establishment';
import { grouped } from '../../model/grouped';
import type { LedgerEntry } from '../../model/ledgerEntry';
import { NO_MONEY, type Pence, difference, inPounds, sum, toPence } from '../../model/money';
import type { MonitoredLine } from '../../model/monitoring';
import type { Policy } from '../../model/policy';
import type { PayrollRecord } from '../../model/post';
import { NIL, type Quantity, compare, fraction, minus, plus, times, total } from '../../model/quantity';
import { placeOf } from '../../model/source';
import { type CostOfRecord, costOfAll } from './costOfRecords';
import { FTE_TOLERANCE } from './overEstablishment';
import { type PaidPost, type PaidPosts, paidFte } from './paidPosts';
import type { Belonging, NamedStream } from './streamOfPost';
import type { StreamPay } from './streamPay';

export interface Reconciled {
  readonly paid: PaidPosts;
  readonly payroll: readonly PayrollRecord[];
  readonly ledger: readonly LedgerEntry[];
  readonly costOf: CostOfRecord;
  readonly streamOf: (of: Belonging) => NamedStream;
  readonly policy: Policy;
}

/**
 * Approved posts, payroll, budget and ledger of each stream side by side, with the posts behind the difference between
 * the first two: their amounts sum exactly to payroll less approved. Both are full years at the as-at date.
 */
export function reconcilePay(streams: readonly StreamPay[], from: Reconciled): ReadonlyMap<string, Reconciliation> {
  const posts = grouped([...from.paid.posts.map((post) => comparePost(post, from)), ...unposted(from)], ({ stream }) => stream);
  const posted = ledgerByLine(from);
  return new Map(streams.map((stream) => [stream.key, reconciled(stream, posts.get(stream.key) ?? [], { posted, from })] as const));
}

/** A post as approved and as paid, full year. */
interface Compared {
  readonly stream: string;
  readonly approved: StaffCost;
  readonly paid: StaffCost;
  readonly difference: PostDifference;
}

interface Records {
  readonly posted: ReadonlyMap<string, Pence>;
  readonly from: Reconciled;
}

function reconciled({ employees }: StreamPay, posts: readonly Compared[], { posted, from }: Records): Reconciliation {
  const together = (costs: readonly StaffCost[]): StaffCost => ({ fte: total(costs.map(({ fte }) => fte)), cost: sum(costs.map(({ cost }) => cost)) });
  const payroll = from.payroll.length === 0 ? null : together(posts.map(({ paid }) => paid));
  const differences = payroll === null ? [] : posts.map((each) => each.difference).filter(({ amount, approvedFte, paidFte: fte }) => amount !== 0 || compare(approvedFte, fte) !== 0);
  const months = fraction(Math.min(from.policy.period, 12), 12);
  return {
    approved: together(posts.map(({ approved }) => approved)),
    payroll,
    posts: differences,
    budget: employees.pay?.budget ?? null,
    ledgerToDate: employees.pay === null ? null : toDate(employees.lines, posted),
    payrollToDate: payroll === null ? null : toPence(times(inPounds(payroll.cost), months)),
  };
}

function comparePost({ rows, live, records, stream, post }: PaidPost, { costOf }: Reconciled): Compared {
  const approvedFte = total(live.map(({ costed }) => costed.approvedFte));
  const running = live.filter(({ costed }) => compare(costed.approvedFte, NIL) > 0);
  const approved = { fte: approvedFte, cost: sum(running.map(({ annual }) => annual)) };
  const paid = costOfPeople(records, costOf);
  const vacantFte = total(live.map(({ costed }) => costed.vacantFte));
  const at = placeOf((live.length > 0 ? live : rows).map(({ costed }) => costed.post.at), 'fte');
  const why = whyDifferent({ approvedFte, vacantFte, paidFte: paid.fte, isLive: live.length > 0 });
  return compared(stream.key, { approved, paid, why, at, postId: post.postId.trim(), title: post.title });
}

/** People without a post, by what the payroll says of it. */
function unposted({ paid, costOf, streamOf }: Reconciled): Compared[] {
  const streamed = [...paid.blank, ...paid.unknown, ...paid.notMatched].map((record) => ({ record, stream: streamOf({ stream: '', directorate: '', costCentre: record.costCentre }).key }));
  const groups = grouped(streamed, ({ record, stream }) => `${stream}\u0000${record.postId.trim().toLowerCase()}`);
  return [...groups.values()].map((members) => {
    const [records, [{ stream, record: first }]] = [members.map(({ record }) => record), members];
    const at = placeOf(records.map((record) => record.at), 'postId');
    const approved = { fte: NIL, cost: NO_MONEY };
    return compared(stream, { approved, paid: costOfPeople(records, costOf), why: 'no post', at, postId: first.postId.trim(), title: '' });
  });
}

type Sides = Pick<Compared, 'approved' | 'paid'> & Pick<PostDifference, 'why' | 'at' | 'postId' | 'title'>;

function compared(stream: string, { approved, paid, why, at, postId, title }: Sides): Compared {
  const amount = difference(paid.cost, approved.cost);
  return { stream, approved, paid, difference: { postId, title, approvedFte: approved.fte, paidFte: paid.fte, amount, why, at } };
}

function costOfPeople(records: readonly PayrollRecord[], costOf: CostOfRecord): StaffCost {
  return { fte: paidFte(records), cost: costOfAll(records, costOf) ?? NO_MONEY };
}

interface Fte {
  readonly approvedFte: Quantity;
  readonly vacantFte: Quantity;
  readonly paidFte: Quantity;
  readonly isLive: boolean;
}

function whyDifferent({ approvedFte, vacantFte, paidFte: paid, isLive }: Fte): WhyDifferent {
  if (!isLive) return 'ended or deleted';
  if (compare(minus(paid, approvedFte), FTE_TOLERANCE) > 0) return 'above establishment';
  if (compare(minus(approvedFte, paid), FTE_TOLERANCE) <= 0) return 'pay differs';
  if (compare(minus(approvedFte, plus(paid, vacantFte)), FTE_TOLERANCE) <= 0) return 'vacant';
  return compare(paid, NIL) === 0 ? 'filled, nobody paid' : 'fewer paid than approved';
}

/** Postings up to the period by cost centre and subjective; null for a workbook without a ledger. */
function ledgerByLine({ ledger, policy }: Reconciled): ReadonlyMap<string, Pence> {
  const posted = new Map<string, Pence>();
  for (const entry of ledger.filter(({ period }) => period === null || period <= policy.period)) {
    const key = headOf(entry);
    posted.set(key, sum([posted.get(key) ?? NO_MONEY, entry.amount]));
  }
  return posted;
}

/** What the ledger posted on some budget lines, else what the budget sheet gives as spent; null when neither says. */
function toDate(lines: readonly MonitoredLine[], posted: ReadonlyMap<string, Pence>): Pence | null {
  const heads = new Set(lines.map(({ line }) => headOf(line)));
  const amounts = posted.size > 0 ? [...heads].flatMap((head) => posted.get(head) ?? []) : lines.flatMap(({ actualToDate }) => actualToDate ?? []);
  return amounts.length === 0 ? null : sum(amounts);
}

function headOf({ costCentre, subjective }: { readonly costCentre: string; readonly subjective: string }): string {
  return `${costCentre.trim().toLowerCase()}\u0000${subjective.trim().toLowerCase()}`;
}
