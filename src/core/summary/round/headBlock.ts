import type { RoundResult } from '../../model/roundResult';
import { type DraftBlock, type DraftRow, text } from '../../sheet/draft';
import { breakText } from '../../sheet/textWidth';
import { HEIGHT, room } from '../governanceGrid';
import { ROUND } from '../sentences/round';
import { howFar } from './howFar';

/** Title, how far the round has come, and how the sheet is to be read. */
export function headBlock({ id, due, closed, packs }: RoundResult): DraftBlock {
  const { returned, disputed, stake } = howFar(packs);
  const lines = [closed === null ? ROUND.running : ROUND.closed(closed), ROUND.sheet].flatMap((sentence) => breakText(sentence, room('B', 'L'), 'regular'));
  return {
    rows: [
      { height: HEIGHT.title, cells: [text('B', 'title', ROUND.title), text('L', 'decision', ROUND.decision(closed, due))] },
      { height: HEIGHT.subtitle, cells: [text('B', 'subtitle', ROUND.subtitle(id, [returned, packs.length], disputed, stake))] },
      ...lines.map((line): DraftRow => ({ height: HEIGHT.report, cells: [text('B', 'report', line)] })),
    ],
  };
}
