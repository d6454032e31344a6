import type { ActionPosition } from '../../model/governance';
import type { NotChecked } from '../../model/review';
import { NOT_CHECKED } from './words';

/** What could not be worked out of actions: no review on record, no status claimed, a measure that cannot be tested. */
export function notCheckedActions(positions: readonly ActionPosition[], subjectsOutside: readonly string[]): readonly NotChecked[] {
  const named = (which: (position: ActionPosition) => boolean): readonly string[] => positions.filter(which).map(({ action }) => action.action);
  return [
    ...said(NOT_CHECKED.neverReviewed, named(({ open, lastReview }) => open && lastReview === null)),
    ...said(NOT_CHECKED.noClaim, named(({ claimed }) => claimed === null)),
    ...said(NOT_CHECKED.measures, named(({ measure }) => measure === 'not checked')),
    ...said(NOT_CHECKED.outsidePlan, subjectsOutside),
  ];
}

function said(words: (names: readonly string[]) => string, names: readonly string[]): readonly NotChecked[] {
  return names.length === 0 ? [] : [{ section: 'Actions', why: words(names), amount: null }];
}
