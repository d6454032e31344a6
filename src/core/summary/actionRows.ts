import type { ActionStatus } from '../model/action';
import { type ActionPosition, STATUS_RANK, claimsBetter } from '../model/governance';
import { isPlaceholder } from '../model/placeholder';
import type { Day } from '../model/day';
import { type Column, type DraftCell, type DraftRow, ruled, text } from '../sheet/draft';
import { HEIGHT, ROOM_FOR_WHO, room } from './governanceGrid';
import { linesOf } from './linesOf';
import { headingRow, noteRows } from './rows';
import { ACTIONS } from './sentences/actions';
import { sayTableDay } from './sentences/say';

/** Rows of the table of actions: with its counts it stays on one page. */
const MOST_ROWS = 48;

/** Actions worst first, each with its status claimed and worked out, and why; those a page does not hold are counted. */
export function actionRows(positions: readonly ActionPosition[]): readonly DraftRow[] {
  const rows: DraftRow[] = [];
  let shown = 0;
  const ordered = worstFirst(positions);
  for (const position of ordered) {
    const own = rowsOf(position);
    if (rows.length + own.length > MOST_ROWS) break;
    rows.push(...own);
    shown++;
  }
  const heading = headingRow({ B: 'Recommendation and action', G: 'Claimed', H: 'Last review', I: 'Next review', J: 'Due', K: 'Worked out', L: 'Owner' });
  return [heading, ...rows, ...restRows(ordered.slice(shown))];
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

/** The action and why it stands as it does on the left, its owner on the right, over as many rows as they need. */
function rowsOf(position: ActionPosition): readonly DraftRow[] {
  const { action, recommendation } = position;
  const name = linesOf(`${numberOf(recommendation)}${action.action.replace(/[.\s]+$/, '')}`, room('B', 'F'), 2);
  const reason = ACTIONS.reason(position);
  const why = reason === '' ? [] : linesOf(reason, room('B', 'J'), 2);
  const owner = isPlaceholder(action.owner) ? [ACTIONS.noOwner] : linesOf(action.owner.trim(), ROOM_FOR_WHO, 3);
  const height = Math.max(name.length + why.length, owner.length);
  return Array.from({ length: height }, (_, index) => {
    const last = index === height - 1;
    const because = why[index - name.length];
    const left = because === undefined ? text('B', last ? 'label' : 'note', name[index] ?? '') : text('B', last ? 'headlineNote' : 'noteLabel', because);
    const who = owner[0] === ACTIONS.noOwner ? (last ? 'remark' : 'noteRemark') : last ? 'who' : 'noteWho';
    const cells = [left, ...(index === 0 ? statusCells(position, last) : []), text('L', who, owner[index] ?? '')];
    return last ? ruled(HEIGHT.row, 'row', cells) : { height: HEIGHT.row, cells };
  });
}

/** A claim that is better than the facts, and a review that follows a missed one, are bold. */
function statusCells(position: ActionPosition, last: boolean): readonly DraftCell[] {
  const { claimed, computed, lastReview, nextReview, missedReviews, due } = position;
  const word = (column: Column, words: string, strong: boolean): DraftCell => {
    const style = strong ? (last ? 'wordStrong' : 'noteWordStrong') : last ? 'word' : 'noteWord';
    return text(column, style, words);
  };
  return [
    word('G', claimed === null ? ACTIONS.noDay : `${claimed} `, claimsBetter(position)),
    word('H', sayOrDash(lastReview), false),
    word('I', sayOrDash(nextReview), missedReviews > 0),
    word('J', `${sayOrDash(due)} `, false),
    text('K', last ? 'status' : 'noteStatus', computed),
  ];
}

function sayOrDash(day: Day | null): string {
  return day === null ? ACTIONS.noDay : `${sayTableDay(day)} `;
}

/** " 3 " before the action, so that numbers end in one line; a recommendation with another name is named whole. */
function numberOf(recommendation: string): string {
  const number = /^Recommendation (\S+)$/.exec(recommendation)?.[1];
  if (number !== undefined) return `${number.padStart(2, '\u2007')} `;
  return recommendation === '' ? '' : `${recommendation}: `;
}
