import type { RoundAnswer, RoundState } from './roundState';
import { DONE } from './words';

/** Takes agreed counts back that were written here: the cells hold what they held before. */
export async function takeBackNow(takeBack: NonNullable<RoundState['takeBack']>): Promise<RoundAnswer> {
  const failure = await takeBack();
  return failure === null ? { kind: 'roundDone', review: null, sentences: [DONE.takenBack], change: { takeBack: null } } : { kind: 'roundFailed', failure };
}
