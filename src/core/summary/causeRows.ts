import { type StreamPosition, largeMark, netNature } from '../model/monitoring';
import { sameName } from '../model/wording';
import { type DraftRow, blanks, text } from '../sheet/draft';
import { breakText, textWidth } from '../sheet/textWidth';
import { HEIGHT, ROOM_FOR_WHO, room } from './governanceGrid';
import type { Material } from './material';
import { breakable, fittingLabel, noteRows } from './rows';
import { BUDGET } from './sentences/budget';
import { NOTES } from './sentences/notes';
import { worstFirst } from './streamOrder';
import { ownerOfStream, streamWords } from './whoActs';

/**
 * For each stream over its budget, or under it by much: cause, one-off or recurring, action, and the role that answers
 * for it; what is missing, by its exception, with cells for the user to say it. The role stands in its column where it fits, else ends the sentence.
 */
export function causeRows(material: Material): readonly DraftRow[] {
  const { monitoring } = material.review;
  const causes = worstFirst(monitoring).filter(({ status, largeUnderspend }) => status !== 'Green' || largeUnderspend).map((stream) => causeOf(stream, material));
  const tinted = causes.some(({ missing }) => missing) ? noteRows(NOTES.tinted, NOTES.kept) : [];
  return [...causes.flatMap(({ rows }) => breakable(rows)), ...tinted];
}

function causeOf(stream: StreamPosition, { findings }: Material): { readonly rows: readonly DraftRow[]; readonly missing: boolean } {
  const exception = findings.findIndex(({ id, subject }) => id === 'BUD-03' && sameName(subject) === sameName(stream.stream));
  const missing = BUDGET.missing(exception < 0 ? null : exception + 1);
  const words = `${BUDGET.large(largeMark(stream, netNature(stream)))}${BUDGET.cause(streamWords(stream), missing)}`;
  const label = fittingLabel(stream.stream);
  const above = label === null ? breakText(stream.stream, room('B', 'L'), 'regular').map((line) => ({ height: HEIGHT.row, cells: [text('B', 'noteLabel', line)] })) : [];
  const said = (own: string): readonly DraftRow[] => saidRows(own, words, ownerOfStream(stream));
  return { rows: [...above, ...(missing === '' ? said(label ?? '') : [inputRow(label ?? ''), ...said('')])], missing: missing !== '' };
}

/** Cells for the user, where the workbook does not say all: cause and action, and who answers for it. */
function inputRow(label: string): DraftRow {
  return { height: HEIGHT.row, cells: [text('B', 'noteLabel', label), ...blanks('C', 'K', 'input'), ...blanks('L', 'L', 'inputWho')] };
}

function saidRows(label: string, words: string, owner: string): readonly DraftRow[] {
  const who = owner === '' ? BUDGET.noOwner : owner;
  const fits = textWidth(who, 'regular') <= ROOM_FOR_WHO;
  const said = breakText(fits ? words : `${words} ${who}.`, fits ? room('C', 'K') : room('C', 'L'), 'regular');
  return said.map((line, index) => ({
    height: HEIGHT.row,
    cells: [
      ...(index === 0 && label !== '' ? [text('B', 'noteLabel', label)] : []),
      text('C', 'note', line),
      ...(index === 0 && fits ? [text('L', owner === '' ? 'noteRemark' : 'noteWho', who)] : []),
    ],
  }));
}
