import type { StreamPosition } from '../model/monitoring';
import { sameName } from '../model/wording';
import { type DraftRow, text } from '../sheet/draft';
import { breakText, cutText } from '../sheet/textWidth';
import { HEIGHT, ROOM_FOR_WHO, room } from './governanceGrid';
import type { Material } from './material';
import { labelText } from './rows';
import { BUDGET } from './sentences/budget';
import { sayShortDay } from './sentences/say';
import { worstFirst } from './streamOrder';
import { ownerOfStream, provisionalUntil, streamWords } from './whoActs';

/** For each stream over its budget: cause, one-off or recurring, action, and the role that answers for it; what is missing, by its exception. */
export function causeRows(material: Material): readonly DraftRow[] {
  return worstFirst(material.review.monitoring).filter(({ status }) => status !== 'Green').flatMap((stream) => causeOf(stream, material));
}

function causeOf(stream: StreamPosition, { review, findings }: Material): readonly DraftRow[] {
  const exception = findings.findIndex(({ id, subject }) => id === 'BUD-03' && sameName(subject) === sameName(stream.stream));
  const until = provisionalUntil(review, stream.stream);
  const owner = ownerOfStream(stream);
  const who = `${owner === '' ? BUDGET.noOwner : owner}${until === null ? '' : ` by ${sayShortDay(until)}`}`;
  const said = breakText(BUDGET.cause(streamWords(stream), BUDGET.missing(exception < 0 ? null : exception + 1)), room('C', 'K'), 'regular');
  const roles = breakText(who, ROOM_FOR_WHO, 'regular');
  return Array.from({ length: Math.max(said.length, roles.length, 1) }, (_, index) => ({
    height: HEIGHT.row,
    cells: [
      ...(index === 0 ? [text('B', 'noteLabel', labelText(stream.stream))] : []),
      ...(said[index] === undefined ? [] : [text('C', 'note', said[index])]),
      ...(roles[index] === undefined ? [] : [text('L', owner === '' ? 'noteRemark' : 'noteWho', cutText(roles[index], ROOM_FOR_WHO, 'regular'))]),
    ],
  }));
}
