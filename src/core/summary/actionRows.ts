import type { ActionStatus } from '../model/action';
import { type ActionPosition, STATUS_RANK, claimsBetter } from '../model/governance';
import { isPlaceholder } from '../model/placeholder';
import { present } from '../model/present';
import { type Column, type DraftCell, type DraftRow, ruled, text } from '../sheet/draft';
import { HEIGHT, room } from './governanceGrid';
import { linesOf } from './linesOf';
import { headingRow, noteRows } from './rows';
import { ACTIONS } from './sentences/actions';
import { sayTableDay } from './sentences/say';

/** Rows of the table of actions: with its counts it stays on one page. */
const MOST_ROWS = 48;

/** Actions worst first, each with its owner and day, its status worked out and claimed, and why; those a page does not hold are counted, those that are complete are named. */
export function actionRows(positions: readonly ActionPosition[]): readonly DraftRow[] {
  const rows: DraftRow[] = [];
  let shown = 0;
  const done = positions.filter(({ computed }) => computed === 'Complete');
  const ordered = worstFirst(positions.filter((position) => !done.includes(position)));
  for (const position of ordered) {
    const own = rowsOf(position);
    if (rows.length + own.length > MOST_ROWS) break;
    rows.push(...own);
    shown++;
  }
  const heading = headingRow({ B: 'Recommendation and action', F: 'Owner', J: 'Due', K: 'Worked out', L: 'Claimed, review' }, '', ['F']);
  return [...(rows.length === 0 ? [] : [heading]), ...rows, ...restRows(ordered.slice(shown)), ...(done.length === 0 ? [] : noteRows('Complete', ACTIONS.done(done)))];
}

function worstFirst(positions: readonly ActionPosition[]): readonly ActionPosition[] {
  const day = ({ due }: ActionPosition): string => due ?? '9999';
  return [...positions].sort((a, b) => STATUS_RANK[a.computed] - STATUS_RANK[b.computed] || b.daysLate - a.daysLate || b.missedReviews - a.missedReviews || (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

function restRows(rest: readonly ActionPosition[]): readonly DraftRow[] {
  if (rest.length === 0) return [];
  const counts = (Object.keys(STATUS_RANK) as ActionStatus[]).map((status) => [status, rest.filter(({ computed }) => computed === status).length] as const);
  return noteRows('Not listed', ACTIONS.more(rest.length, counts.filter(([, count]) => count > 0)));
}

/** The action, its owner and its day; under it why it stands as it does, over as many rows as they need. */
function rowsOf(position: ActionPosition): readonly DraftRow[] {
  const { action, recommendation } = position;
  const nobody = isPlaceholder(action.owner);
  const name = linesOf(`${numberOf(recommendation)}${action.action.replace(/[.\s]+$/, '')}`, room('B', 'E'), 3);
  const owner = nobody ? [ACTIONS.noOwner] : linesOf(action.owner.trim(), room('F', 'I'), 3);
  const reason = ACTIONS.reason(position);
  const why = reason === '' ? [] : linesOf(reason, room('B', 'J'), 2);
  const named = Math.max(name.length, owner.length);
  const height = named + why.length;
  return Array.from({ length: height }, (_, index) => {
    const last = index === height - 1;
    const words = (column: Column, of: string, muted: boolean): DraftCell => text(column, muted ? (last ? 'headlineNote' : 'noteLabel') : last ? 'label' : 'note', of);
    const left = index < named ? [words('B', name[index] ?? '', false), words('F', owner[index] ?? '', nobody)] : [words('B', present(why[index - named], 'reason'), true)];
    const cells = [...left, ...(index === 0 ? statusCells(position, last) : [])];
    return last ? ruled(HEIGHT.row, 'row', cells) : { height: HEIGHT.row, cells };
  });
}

/** Its day and status, what its owner claims and its next review; bold where the claim is better than the facts or a review was missed. */
function statusCells(position: ActionPosition, last: boolean): readonly DraftCell[] {
  const { computed, missedReviews, due } = position;
  const strong = claimsBetter(position) || missedReviews > 0;
  // What is bold has its reason below it.
  const style = strong ? 'noteRemarkStrong' : last ? 'remark' : 'noteRemark';
  return [text('J', last ? 'word' : 'noteWord', due === null ? ACTIONS.noDay : `${sayTableDay(due)}  `), text('K', last ? 'status' : 'noteStatus', computed), text('L', style, ACTIONS.claim(position))];
}

/** " 3 " before the action, so that numbers end in one line; a recommendation with another name is named whole. */
function numberOf(recommendation: string): string {
  const number = /^Recommendation (\S+)$/.exec(recommendation)?.[1];
  if (number !== undefined) return `${number.padStart(2, '\u2007')} `;
  return recommendation === '' ? '' : `${recommendation}: `;
}
