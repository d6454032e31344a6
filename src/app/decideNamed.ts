import type { Day } from '../core/model/day';
import type { KeptRound } from '../core/model/round';
import type { RoundResult } from '../core/model/roundResult';
import { sameName } from '../core/model/wording';
import { isRead, readNumber } from '../core/reading/readCell';
import { type RowsDecided, type Verdict, decideRows } from '../core/rules/validation/decideRows';

/** A verdict on lines named in words: "Resources: Desktops", "Resources", "unchanged". */
export interface NamedVerdict {
  readonly what: string;
  readonly verdict: Verdict;
}

/** The round as decided, how many lines that were, and the words that name no line that could be. */
export interface DecidedNamed {
  readonly kept: KeptRound;
  readonly decided: number;
  readonly unknown: readonly string[];
}

/** Decides lines that are named in words, as the round stands before any of them. */
export function decideNamed(kept: KeptRound, result: RoundResult, verdicts: readonly NamedVerdict[], { by, date }: { readonly by: string; readonly date: Day }): DecidedNamed {
  const unknown: string[] = [];
  let [now, decided] = [kept, 0];
  for (const { what, verdict } of verdicts) {
    const rows = rowsNamed(result, what);
    const outcome = rows === null ? null : decideRows(now, result, { rows, verdict, by, date });
    if (outcome === null || outcome.decided.length === 0) unknown.push(what);
    else [now, decided] = [outcome.kept, decided + outcome.decided.length];
  }
  return { kept: now, decided, unknown };
}

/** The verdict that a line stands at a count; null where the words are no number. */
export function adjustTo(words: string): Verdict | null {
  const reading = readNumber(words);
  return isRead(reading) ? { kind: 'adjust', value: reading.value } : null;
}

function rowsNamed({ packs }: RoundResult, what: string): RowsDecided | null {
  const name = sameName(what);
  if (name === 'unchanged') return { kind: 'unchanged' };
  const pack = packs.find(({ pack: { directorate } }) => sameName(directorate) === name);
  if (pack !== undefined) return { kind: 'directorate', directorate: pack.pack.directorate };
  const row = packs.flatMap(({ rows }) => rows).find(({ row: { subject }, directorate }) => sameName(`${directorate}: ${subject}`) === name);
  return row === undefined ? null : { kind: 'row', row: row.row.id };
}
