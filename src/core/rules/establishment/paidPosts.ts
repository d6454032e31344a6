import { grouped } from '../../model/grouped';
import { byCodePoint } from '../../model/money';
import type { PayrollRecord, Post } from '../../model/post';
import { present } from '../../model/present';
import { type Quantity, NIL, total } from '../../model/quantity';
import { sameName } from '../../model/wording';
import type { PostCost } from './costPosts';
import type { Belonging, NamedStream } from './streamOfPost';

/** The rows of one post, or of posts alike where they carry no id, with the people paid on them. */
export interface PaidPost {
  readonly rows: readonly PostCost[];
  /** Rows that are neither deleted nor ended. */
  readonly live: readonly PostCost[];
  readonly records: readonly PayrollRecord[];
  /** Where it belongs: of several streams the first by code points, so that row order never decides. */
  readonly stream: NamedStream;
  readonly post: Post;
}

/** The payroll sorted by the posts it pays. */
export interface PaidPosts {
  readonly posts: readonly PaidPost[];
  /** Records with no post. */
  readonly blank: readonly PayrollRecord[];
  /** Records with a post that is not on the establishment. */
  readonly unknown: readonly PayrollRecord[];
  /** Records that could not be told: the establishment carries no ids, and no one post has the title or grade. */
  readonly notMatched: readonly PayrollRecord[];
}

/** Payroll joined to the establishment: by post, else by stream, title and grade (rules, EST-03). */
export function payOnPosts(rows: readonly PostCost[], payroll: readonly PayrollRecord[], streamOf: (of: Belonging) => NamedStream): PaidPosts {
  const units = grouped(rows, unitKey);
  const find = unitFinder(units, streamOf);
  const numbered = rows.some(({ costed: { post } }) => idsOf(post.postId).length > 0);
  const paid = new Map<string, PayrollRecord[]>([...units.keys()].map((key) => [key, []]));
  const [blank, unknown, notMatched]: [PayrollRecord[], PayrollRecord[], PayrollRecord[]] = [[], [], []];
  for (const record of payroll) {
    const unit = find(record);
    if (unit !== null) paid.get(unit)?.push(record);
    else if (record.postId.trim() === '') blank.push(record);
    else (numbered ? unknown : notMatched).push(record);
  }
  return { posts: [...units].map(([key, members]) => paidPost(members, present(paid.get(key), key))), blank, unknown, notMatched };
}

/** FTE of some records; a blank FTE counts nothing. */
export function paidFte(records: readonly PayrollRecord[]): Quantity {
  return total(records.map(({ fte }) => fte ?? NIL));
}

/** "Adviser (P405)", or the title alone where posts carry no id. */
export function namePost({ postId, title }: Pick<Post, 'postId' | 'title'>): string {
  if (postId.trim() === '') return title;
  return title.trim() === '' ? postId.trim() : `${title} (${postId.trim()})`;
}

/** The business key of a post: its id, else where it stands and what it is. */
export function keyOfPost({ postId, title, grade }: Pick<Post, 'postId' | 'title' | 'grade'>, { directorate, stream }: NamedStream): readonly string[] {
  return postId.trim() === '' ? [directorate, stream, title, grade] : [postId];
}

/** A cell may name several posts: "P101, P102". */
function idsOf(postId: string): readonly string[] {
  return postId.split(/[,;\n]/).map((id) => id.trim().toLowerCase()).filter((id) => id !== '');
}

function unitKey({ costed: { post }, stream }: PostCost): string {
  const ids = idsOf(post.postId);
  return ids.length === 0 ? ['alike', stream.key, sameName(post.title), sameName(post.grade)].join('|') : `post|${ids.join('|')}`;
}

/** Payroll names a post by its id; where the establishment has none, by its title and grade in the stream of the cost centre. */
function unitFinder(units: ReadonlyMap<string, readonly [PostCost, ...PostCost[]]>, streamOf: (of: Belonging) => NamedStream) {
  const named = grouped([...units].flatMap(([unit, rows]) => namesOf(rows[0]).map((name) => ({ name, unit }))), ({ name }) => name);
  return ({ postId, costCentre, grade }: PayrollRecord): string | null => {
    if (postId.trim() === '') return null;
    const stream = streamOf({ stream: '', directorate: '', costCentre }).key;
    const names = [`post|${postId.trim().toLowerCase()}`, `${stream}|${sameName(postId)}|${sameName(grade)}`, `${stream}|${sameName(postId)}|`];
    for (const name of names) {
      const [only, ...others] = named.get(name) ?? [];
      if (only !== undefined && others.length === 0) return only.unit;
    }
    return null;
  };
}

function namesOf({ costed: { post }, stream }: PostCost): readonly string[] {
  const ids = idsOf(post.postId);
  if (ids.length > 0) return ids.map((id) => `post|${id}`);
  return [...new Set(['', sameName(post.grade)])].map((grade) => `${stream.key}|${sameName(post.title)}|${grade}`);
}

function paidPost(rows: readonly PostCost[], records: readonly PayrollRecord[]): PaidPost {
  const live = rows.filter(({ gone }) => !gone);
  const name = ({ stream, costed: { post } }: PostCost): string => [stream.key, post.title, post.grade].join('|');
  const [first] = [...(live.length > 0 ? live : rows)].sort((a, b) => byCodePoint(name(a), name(b)));
  const { stream, costed } = present(first, 'row of a post');
  return { rows, live, records, stream, post: costed.post };
}
