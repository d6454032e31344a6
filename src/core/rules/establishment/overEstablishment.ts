import type { OverEstablishment } from '../../model/establishment';
import { NO_MONEY, byCodePoint, toPence } from '../../model/money';
import type { PayrollRecord, Post } from '../../model/post';
import { NIL, type Quantity, compare, fraction, greater, minus, plus, times, total } from '../../model/quantity';
import { placeOf } from '../../model/source';
import { sameName } from '../../model/wording';
import type { PostCost } from './costPosts';
import type { Belonging, NamedStream } from './streamOfPost';

/** FTE paid above FTE approved, with the stream it belongs to. */
export interface StreamOver {
  readonly stream: NamedStream;
  readonly grade: string;
  readonly over: OverEstablishment;
}

/** Paid FTE beyond approved by no more than this is a rounding of hours (rules, EST-03). */
export const FTE_TOLERANCE: Quantity = fraction(1, 100);

/**
 * FTE paid above FTE approved, by post, else by stream, title and grade where posts carry no id; priced at the post's
 * full-time annual cost with on-costs, rounded once (rules, EST-03). Records whose post is blank or unknown are EST-04's.
 */
export function overEstablishment(
  rows: readonly PostCost[],
  payroll: readonly PayrollRecord[],
  streamOf: (of: Belonging) => NamedStream,
): StreamOver[] {
  const units = unitsOf(rows);
  const paid = new Map<string, Quantity>();
  const find = unitFinder(units, streamOf);
  for (const record of payroll) {
    const unit = find(record);
    if (unit !== null && record.fte !== null) paid.set(unit, plus(paid.get(unit) ?? NIL, record.fte));
  }
  return [...units].flatMap(([key, members]) => {
    const found = excessOf(members, paid.get(key) ?? NIL);
    return found === null ? [] : [found];
  });
}

function unitsOf(rows: readonly PostCost[]): ReadonlyMap<string, readonly PostCost[]> {
  const units = new Map<string, PostCost[]>();
  for (const row of rows) {
    const key = unitKey(row);
    const members = units.get(key);
    if (members === undefined) units.set(key, [row]);
    else members.push(row);
  }
  return units;
}

function unitKey({ costed: { post }, stream }: PostCost): string {
  return idKey(post.postId) ?? alikeKey(stream, post.title, post.grade);
}

function idKey(postId: string): string | null {
  return postId.trim() === '' ? null : `post|${postId.trim().toLowerCase()}`;
}

function alikeKey({ key }: NamedStream, title: string, grade: string): string {
  return ['alike', key, sameName(title), sameName(grade)].join('|');
}

/** Payroll names a post by its id; where the establishment has no ids, by its title, in the stream of the cost centre. */
function unitFinder(units: ReadonlyMap<string, readonly PostCost[]>, streamOf: (of: Belonging) => NamedStream) {
  const titled = new Map<string, string[]>();
  for (const [unit, [first]] of units) {
    if (first?.costed.post.postId.trim() !== '') continue;
    const title = titleKey(first.stream, first.costed.post);
    titled.set(title, [...(titled.get(title) ?? []), unit]);
  }
  return ({ postId, costCentre }: PayrollRecord): string | null => {
    const id = idKey(postId);
    if (id === null || units.has(id)) return id;
    const alike = titled.get(titleKey(streamOf({ stream: '', directorate: '', costCentre }), { title: postId })) ?? [];
    return alike.length === 1 ? (alike[0] ?? null) : null;
  };
}

function titleKey({ key }: NamedStream, { title }: Pick<Post, 'title'>): string {
  return `${key}|${sameName(title)}`;
}

function excessOf(members: readonly PostCost[], paidFte: Quantity): StreamOver | null {
  const live = members.filter(({ gone }) => !gone);
  const [first] = [...live].sort((a, b) => byCodePoint(a.stream.key, b.stream.key));
  const approvedFte = total(live.map(({ costed }) => costed.approvedFte));
  const excessFte = minus(paidFte, approvedFte);
  if (first === undefined || compare(excessFte, FTE_TOLERANCE) <= 0) return null;
  const prices = live.flatMap(({ fullTime }) => (fullTime === null ? [] : [fullTime]));
  const { post } = first.costed;
  return {
    stream: first.stream,
    grade: post.grade,
    over: {
      stream: first.stream.stream,
      postId: post.postId.trim(),
      title: post.title,
      approvedFte,
      paidFte,
      excessFte,
      amount: prices.length === 0 ? NO_MONEY : toPence(times(excessFte, prices.reduce(greater))),
      at: placeOf(live.map(({ costed }) => costed.post.at), 'fte'),
    },
  };
}
