import { type StreamPosition, largeMark, netNature } from '../model/monitoring';
import { sameName } from '../model/wording';
import { type DraftRow, text } from '../sheet/draft';
import { breakText, textWidth } from '../sheet/textWidth';
import { HEIGHT, ROOM_FOR_WHO, room } from './governanceGrid';
import type { Material } from './material';
import { labelText } from './rows';
import { BUDGET } from './sentences/budget';
import { worstFirst } from './streamOrder';
import { ownerOfStream, streamWords } from './whoActs';

/**
 * For each stream over its budget, or under it by much: cause, one-off or recurring, action, and the role that answers
 * for it; what is missing, by its exception. The role stands in its column where it fits, else ends the sentence.
 */
export function causeRows(material: Material): readonly DraftRow[] {
  const { monitoring } = material.review;
  return worstFirst(monitoring).filter(({ status, largeUnderspend }) => status !== 'Green' || largeUnderspend).flatMap((stream) => causeOf(stream, material));
}

function causeOf(stream: StreamPosition, { findings }: Material): readonly DraftRow[] {
  const exception = findings.findIndex(({ id, subject }) => id === 'BUD-03' && sameName(subject) === sameName(stream.stream));
  const owner = ownerOfStream(stream);
  const who = owner === '' ? BUDGET.noOwner : owner;
  const fits = textWidth(who, 'regular') <= ROOM_FOR_WHO;
  const words = `${BUDGET.large(largeMark(stream, netNature(stream)))}${BUDGET.cause(streamWords(stream), BUDGET.missing(exception < 0 ? null : exception + 1))}`;
  const said = breakText(fits ? words : `${words} ${who}.`, fits ? room('C', 'K') : room('C', 'L'), 'regular');
  return said.map((line, index) => ({
    height: HEIGHT.row,
    cells: [
      ...(index === 0 ? [text('B', 'noteLabel', labelText(stream.stream))] : []),
      text('C', 'note', line),
      ...(index === 0 && fits ? [text('L', owner === '' ? 'noteRemark' : 'noteWho', who)] : []),
    ],
  }));
}
