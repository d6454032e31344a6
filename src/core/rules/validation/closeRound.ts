import type { Closing, KeptRound } from '../../model/round';
import type { RoundResult } from '../../model/roundResult';

/** The round closed, or how many lines are still open, so that it cannot be. */
export type CloseOutcome = { readonly kind: 'closed'; readonly kept: KeptRound } | { readonly kind: 'open'; readonly lines: number };

/** Closes a round in which every line is agreed: nothing is collected, decided or issued in it from then on. */
export function closeRound(kept: KeptRound, { packs }: RoundResult, closing: Closing): CloseOutcome {
  const lines = packs.flatMap(({ rows }) => rows).filter(({ agreed }) => agreed === null).length;
  return lines > 0 ? { kind: 'open', lines } : { kind: 'closed', kept: { ...kept, closed: closing } };
}

/** The round as it was before it was closed. */
export function reopenRound(kept: KeptRound): KeptRound {
  return { ...kept, closed: null };
}
