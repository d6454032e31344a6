import type { CostedPost, StreamEstablishment } from '../model/establishment';
import type { Finding } from '../model/finding';
import { type Quantity, compare, fraction, total } from '../model/quantity';
import type { Review } from '../model/review';
import { sameName } from '../model/wording';
import { cellsOf } from './sourceCells';
import type { Belongs } from './whoActs';

/** True when the money of the row is one person's: a stream with one post, or the excess on one. */
export function showsOnePerson({ approvedFte, over }: StreamEstablishment): boolean {
  return isOne(approvedFte) || over.some((each) => isOne(each.approvedFte));
}

/**
 * Whether a finding tells of one person's post or pay: of posts that come to one FTE at most, of a payroll record, or of
 * the pay of a stream with one post. Rules of the establishment, and permanent posts met by money that ends (FND-04).
 */
export function tellsOfOnePerson({ establishment }: Review, belonging: (finding: Finding) => Belongs): (finding: Finding) => boolean {
  const streams = establishment?.streams ?? [];
  const fte = fteByRow(streams.flatMap(({ posts }) => posts));
  const overs = new Map(streams.flatMap(({ over }) => over.map(({ at, approvedFte }) => [placeKey(at, at.cells), approvedFte] as const)));
  const small = new Set(streams.filter(({ approvedFte }) => isOne(approvedFte)).map(({ stream }) => sameName(stream)));
  const known = new Set(streams.map(({ stream }) => sameName(stream)));
  return (finding) => {
    if (!isOfPosts(finding)) return false;
    const { at } = finding;
    const rows = Array.from(cellsOf(at.cells), ({ row }) => fte.get(placeKey(at, row))).filter((each) => each !== undefined);
    const approved = overs.get(placeKey(at, at.cells)) ?? (rows.length === 0 ? null : total(rows));
    if (approved !== null) return isOne(approved);
    const stream = sameName(belonging(finding).stream);
    return !known.has(stream) || small.has(stream);
  };
}

/** Whether what the last run found and this one does not may only be left out of a public copy: of a person, or of an action. */
export function mayBeLeftOut(key: string): boolean {
  const folded = key.trim().toUpperCase();
  return ['EST-', 'GOV-', 'FND-04|POSTS'].some((start) => folded.startsWith(start));
}

/** Rules that look at posts and pay; FND-04 tells of reserves too. */
function isOfPosts({ id, key }: Pick<Finding, 'id' | 'key'>): boolean {
  return id.startsWith('EST-') || key.startsWith('FND-04|posts');
}

function fteByRow(posts: readonly CostedPost[]): ReadonlyMap<string, Quantity> {
  return new Map(posts.map(({ post: { at }, approvedFte }) => [placeKey(at.table, at.row), approvedFte]));
}

function isOne(approvedFte: Quantity): boolean {
  return compare(approvedFte, fraction(1)) <= 0;
}

function placeKey({ file, sheet }: { readonly file: string; readonly sheet: string }, cell: string | number): string {
  return [file, sheet, cell].join('\u0000');
}
