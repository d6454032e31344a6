import type { ShownFinding } from './shownReview';

/** A finding that is no longer found, and at which number it stood. */
export type GoneFinding = Pick<ShownFinding, 'number' | 'key' | 'title' | 'about' | 'figure'>;

/** What became of the findings from one review to the next. */
export interface ShownChanges {
  readonly gone: readonly GoneFinding[];
  readonly appeared: number;
  /** Found again with another amount. */
  readonly otherAmount: number;
}

/** Compares the findings of two reviews, by their keys. */
export function compareShown(before: readonly ShownFinding[], after: readonly ShownFinding[]): ShownChanges {
  const [old, now] = [byKey(before), byKey(after)];
  const stayed = [...now].flatMap(([key, finding]) => {
    const was = old.get(key);
    return was === undefined ? [] : [{ was, finding }];
  });
  return {
    gone: [...old].flatMap(([key, { number, title, about, figure, key: own }]) => (now.has(key) ? [] : [{ number, key: own, title, about, figure }])),
    appeared: now.size - stayed.length,
    otherAmount: stayed.filter(({ was, finding }) => was.figure !== finding.figure).length,
  };
}

/** Findings that share a key are told apart by their order. */
function byKey(findings: readonly ShownFinding[]): ReadonlyMap<string, ShownFinding> {
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const count = (seen.get(finding.key) ?? 0) + 1;
      seen.set(finding.key, count);
      return [`${finding.key} ${count}`, finding];
    }),
  );
}
