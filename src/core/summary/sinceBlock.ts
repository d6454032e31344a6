import type { Day } from '../model/day';
import { fraction } from '../model/quantity';
import { type Column, type DraftBlock, type DraftCell, type DraftRow, figure } from '../sheet/draft';
import { type Changes, changesOf } from './changesOf';
import { countFigure } from './draftFigures';
import type { Material } from './material';
import { headingRow, noteRows, sectionRows, tableRows } from './rows';
import { SINCE } from './sentences/since';
import { changeRows } from './sinceRows';

/** Findings new, cleared, repeated and at another amount since the last run, and those accepted, with reason and role. */
export function sinceBlock(material: Material): DraftBlock {
  const { since } = material.review;
  const changes = changesOf(material);
  const head = { mark: 'since', topic: SINCE.topic, link: null };
  const answered = changes.accepted.length + changes.returned.length + changes.gone;
  if (since === null && answered === 0) return { rows: sectionRows({ ...head, message: SINCE.absent }) };
  const { fresh, cleared, repeated, moved, accepted } = changes;
  const counts = { new: fresh.length, cleared: cleared.length, repeated: repeated.length, moved: moved.length };
  const message = since === null ? SINCE.acceptedMessage(accepted.length) : SINCE.message(since.since, counts);
  return { rows: [...sectionRows({ ...head, message }), ...countRows(changes, since?.since ?? null), ...changeRows(changes, material), ...goneRows(changes, material)] };
}

/** The counts of all, whatever the lists below have room for. */
function countRows({ fresh, cleared, repeated, moved, accepted, returned }: Changes, since: Day | null): readonly DraftRow[] {
  const count = (column: Column, measure: string, value: number, source: string): DraftCell =>
    figure(column, 'whole', countFigure({ key: `since.${measure}`, name: ['SINCE', 'exceptions', measure], path: '', from: { source } }, fraction(value)));
  const compared = since === null ? [] : ([['C', 'new', fresh.length], ['D', 'cleared', cleared.length], ['E', 'repeated', repeated.length], ['F', 'moved', moved.length]] as const).map(([column, measure, value]) => count(column, measure, value, SINCE.compared(since)));
  return [
    headingRow({ B: 'Exceptions', ...(since === null ? {} : { C: 'New', D: 'Cleared', E: 'Repeated', F: 'Amount\nmoved' }), G: 'Accepted', H: 'Accepted,\nback' }),
    ...tableRows(since === null ? 'Now' : 'Against the last run', [...compared, count('G', 'accepted', accepted.length, SINCE.answered), count('H', 'returned', returned.length, SINCE.answered)]),
  ];
}

function goneRows({ gone }: Changes, { leftOut }: Material): readonly DraftRow[] {
  const sentences = [...(gone === 0 ? [] : [SINCE.gone(gone)]), ...(leftOut.cleared === 0 ? [] : [SINCE.hidden(leftOut.cleared)])];
  return sentences.length === 0 ? [] : noteRows('Besides', sentences.join(' '));
}
