import type { FindingGroup } from '../../app/show/groupFindings';

/** How high the parts of the list are, in pixels: a heading, a finding that is closed, and the one that is open. */
export interface Heights {
  readonly heading: number;
  readonly row: number;
  readonly open: number;
}

/** A group where it stands in the list. */
export interface LaidGroup {
  readonly group: FindingGroup;
  readonly isFolded: boolean;
  readonly top: number;
  readonly height: number;
  /** The finding that is open among its own, from 0; -1 for none. */
  readonly openAt: number;
}

/** Every group at its place, and how high the whole list is. */
export function layOutList(groups: readonly FindingGroup[], { folded, open }: { readonly folded: ReadonlySet<string>; readonly open: number | null }, heights: Heights): { readonly groups: readonly LaidGroup[]; readonly height: number } {
  let top = 0;
  const laid = groups.map((group): LaidGroup => {
    const isFolded = folded.has(group.id);
    const openAt = isFolded || open === null ? -1 : group.findings.findIndex(({ number }) => number === open);
    const rows = isFolded ? 0 : group.findings.length * heights.row + (openAt < 0 ? 0 : heights.open - heights.row);
    const own = { group, isFolded, top, height: heights.heading + rows, openAt };
    top += own.height;
    return own;
  });
  return { groups: laid, height: top };
}

/** Where a finding of a group begins, below the group's own top. */
export function topOfRow({ openAt }: LaidGroup, row: number, { heading, row: height, open }: Heights): number {
  return heading + row * height + (openAt >= 0 && row > openAt ? open - height : 0);
}

/** The findings of a group of which something lies between two heights of the list: the first, and the one after the last. */
export function rowsBetween(laid: LaidGroup, { from, to }: { readonly from: number; readonly to: number }, heights: Heights): readonly [first: number, end: number] {
  if (laid.isFolded || laid.top > to || laid.top + laid.height < from) return [0, 0];
  const rowAt = (height: number): number => {
    const below = height - laid.top - heights.heading;
    const extra = heights.open - heights.row;
    const ifClosed = Math.floor(below / heights.row);
    if (laid.openAt < 0 || ifClosed <= laid.openAt) return ifClosed;
    return Math.max(laid.openAt, Math.floor((below - extra) / heights.row));
  };
  const last = laid.group.findings.length;
  return [Math.min(Math.max(rowAt(from), 0), last), Math.min(Math.max(rowAt(to) + 1, 0), last)];
}
