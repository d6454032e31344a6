import type { Day } from '../../model/day';
import { byCodePoint } from '../../model/money';
import { present } from '../../model/present';
import type { AskedRow, Pack, Round } from '../../model/round';
import { sameName } from '../../model/wording';

/** When a round is issued and until when it may be answered. */
export interface Issuing {
  /** "2007/08 round 1". */
  readonly id: string;
  readonly issued: Day;
  readonly due: Day;
}

/** A round of these lines, its directorates in code-point order, each with version 1 of its pack. */
export function issueRound(rows: ReadonlyMap<string, readonly AskedRow[]>, { id, issued, due }: Issuing): Round {
  const names = [...rows.keys()].sort(byCodePoint);
  return { id, due, packs: names.map((directorate) => ({ directorate, version: 1, issued, rows: present(rows.get(directorate), directorate) })) };
}

/**
 * The round with packs issued again: a directorate whose lines have changed, or that is asked for by name, gets the next
 * version; what it was asked before is kept, so that a return of an older version is known for one.
 */
export function reissue(round: Round, rows: ReadonlyMap<string, readonly AskedRow[]>, { issued, due, directorates }: { readonly issued: Day; readonly due: Day; readonly directorates: readonly string[] }): Round {
  const named = new Set(directorates.map(sameName));
  const next = [...rows].flatMap(([directorate, own]): readonly Pack[] => {
    const last = latestPack(round, directorate);
    const changed = last === null || JSON.stringify(plain(last.rows)) !== JSON.stringify(plain(own));
    return changed || named.has(sameName(directorate)) ? [{ directorate, version: (last?.version ?? 0) + 1, issued, rows: own }] : [];
  });
  const packs = [...round.packs, ...next].sort((a, b) => byCodePoint(a.directorate, b.directorate) || a.version - b.version);
  return { ...round, due, packs };
}

/** The pack of a directorate that was issued last; null when it is in no round. */
export function latestPack({ packs }: Round, directorate: string): Pack | null {
  const own = packs.filter((pack) => sameName(pack.directorate) === sameName(directorate));
  return own.reduce<Pack | null>((so, pack) => (so === null || pack.version > so.version ? pack : so), null);
}

function plain(rows: readonly AskedRow[]): readonly unknown[] {
  return rows.map((row) => [row.id, row.subject, ...[row.before, row.issued, row.price].map((value) => (value === null ? null : `${value.numerator}/${value.denominator}`))]);
}
