import type { Day } from '../../model/day';
import { compare, type Quantity } from '../../model/quantity';
import type { Decision, KeptRound } from '../../model/round';
import type { RoundResult, RowResult } from '../../model/roundResult';
import { sameName } from '../../model/wording';

/** Which lines are decided: one, the open ones of a directorate, or all open ones that came back as they were issued. */
export type RowsDecided = { readonly kind: 'row'; readonly row: string } | { readonly kind: 'directorate'; readonly directorate: string } | { readonly kind: 'unchanged' };

/** What is made of them: as answered, as issued, another figure, or open again. */
export type Verdict = { readonly kind: 'accept' | 'reject' | 'withdraw' } | { readonly kind: 'adjust'; readonly value: Quantity };

/** A verdict on lines, by a role on a day. */
export interface Deciding {
  readonly rows: RowsDecided;
  readonly verdict: Verdict;
  readonly by: string;
  readonly date: Day;
}

/** The round with decisions on lines, and which lines those are by id: none where none is open to a decision. */
export interface DecidedRows {
  readonly kept: KeptRound;
  readonly decided: readonly string[];
}

/** Decides lines of a round as `result` has it. */
export function decideRows(kept: KeptRound, result: RoundResult, { rows, verdict, by, date }: Deciding): DecidedRows {
  const chosen = chosenRows(result, rows);
  const ids = new Set(chosen.map(({ row }) => row.id));
  const others = kept.decisions.filter(({ row }) => !ids.has(row));
  const made = chosen.flatMap((row) => decisionOn(row, verdict, { by, date }));
  return { kept: { ...kept, decisions: [...others, ...made] }, decided: [...ids] };
}

/** Confirmed lines need no decision; a directorate's, or all unchanged, are those that nobody has settled. */
function chosenRows({ packs }: RoundResult, rows: RowsDecided): readonly RowResult[] {
  const all = packs.flatMap((pack) => pack.rows).filter(({ state }) => state !== 'Confirmed');
  if (rows.kind === 'row') return all.filter(({ row }) => row.id === rows.row);
  const open = all.filter(({ agreed }) => agreed === null);
  return rows.kind === 'directorate' ? open.filter(({ directorate }) => sameName(directorate) === sameName(rows.directorate)) : open.filter(isUnchanged);
}

/** It came back with no other figure, and nothing else was typed in place of one. */
function isUnchanged({ row, returned, answered }: RowResult): boolean {
  if (returned?.odd !== '') return false;
  return answered === null ? returned.answer === '' : compare(answered, row.issued) === 0;
}

function decisionOn({ row, answered }: RowResult, verdict: Verdict, { by, date }: Pick<Deciding, 'by' | 'date'>): readonly Decision[] {
  const shared = { row: row.id, on: answered ?? row.issued, by, date };
  if (verdict.kind === 'withdraw') return [];
  return [verdict.kind === 'adjust' ? { ...shared, kind: 'adjust', value: verdict.value } : { ...shared, kind: verdict.kind }];
}
