import { sayMany } from '../core/model/wording';
import type { RoundRefusal } from './roundHere';

/** Why a round stays as it is, and what to do next. */
export function sayRoundRefusal(why: RoundRefusal): string {
  if (why.kind === 'open') return `${sayMany(why.lines, 'line')} ${why.lines === 1 ? 'is' : 'are'} still open, so the round was not closed. Decide ${why.lines === 1 ? 'it' : 'them'} first.`;
  return WORDS[why.kind];
}

const WORDS: Readonly<Record<Exclude<RoundRefusal['kind'], 'open'>, string>> = {
  'nothing to ask': 'No line that was chosen names a directorate, so there is nothing to ask. Give each line its directorate on its own sheet, then review again.',
  'no round': 'This workbook keeps no round any more: it was taken out elsewhere. Issue one.',
  closed: 'The round is closed, so nothing was changed. Open it again first.',
  'not closed': 'The round is open already: it was opened elsewhere.',
  'changed meanwhile': 'A line was answered or decided otherwise meanwhile, so nothing was decided. Review again, and look at it once more.',
  'nothing to decide': 'Nothing is open to a decision there: it was decided or answered meanwhile.',
};
