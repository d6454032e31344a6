import type { RoundState } from './roundState';

/** What a screen reader is told of the round while it is open, or something is done with it. */
export function spokenOfRound({ work }: RoundState): string {
  if (work.kind === 'working') return work.words;
  return work.kind === 'said' ? work.sentences.join(' ') : '';
}
