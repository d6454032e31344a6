import type { ActionStatus } from '../model/action';
import { type ActionPosition, STATUS_RANK } from '../model/governance';
import { fraction } from '../model/quantity';
import { type Column, type DraftCell, type DraftRow, figure } from '../sheet/draft';
import { countIfs } from './countIfs';
import { countFigure } from './draftFigures';
import type { Material } from './material';
import { TABLE_GAP, headingRow, tableRows } from './rows';
import { ACTIONS } from './sentences/actions';

const COLUMNS: Readonly<Record<ActionStatus, Column>> = { Red: 'C', Amber: 'D', Green: 'E', Complete: 'F' };

/** How many actions have each status as claimed and as worked out, how many are late and how many missed a review. */
export function actionCounts(positions: readonly ActionPosition[], { cells }: Material): readonly DraftRow[] {
  const count = (column: Column, [row, measure]: readonly [string, string], counted: readonly ActionPosition[], claimed: boolean): DraftCell => {
    const from = claimed ? countIfs({ rows: counted.map(({ action }) => action.at), fields: ['claimed'], source: ACTIONS.claimedSource }, cells) : { source: ACTIONS.computedSource };
    return figure(column, 'whole', countFigure({ key: `actions.${row}.${measure}`, name: ['ACTIONS', row, measure], path: '', from }, fraction(counted.length)));
  };
  const statuses = Object.keys(STATUS_RANK) as ActionStatus[];
  const by = (row: 'claimed' | 'computed'): readonly DraftCell[] => statuses.map((status) => count(COLUMNS[status], [row, status], positions.filter((position) => position[row] === status), row === 'claimed'));
  return [
    TABLE_GAP,
    headingRow({ B: ACTIONS.count, C: 'Red', D: 'Amber', E: 'Green', F: 'Complete', G: 'No claim', H: 'Late', I: 'Missed' }),
    ...tableRows(ACTIONS.claimed, [...by('claimed'), count('G', ['claimed', 'none'], positions.filter(({ claimed }) => claimed === null), false)]),
    ...tableRows(ACTIONS.computed, [
      ...by('computed'),
      count('H', ['computed', 'late'], positions.filter(({ daysLate }) => daysLate > 0), false),
      count('I', ['computed', 'reviewMissed'], positions.filter(({ missedReviews }) => missedReviews > 0), false),
    ]),
  ];
}
