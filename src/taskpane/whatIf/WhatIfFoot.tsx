import { Button } from '@fluentui/react-components';
import { type PaneState, type Reviewed, isBusy } from '../paneState';
import type { PaneActions } from '../useWorkbook';
import { WHAT_IF } from '../words';
import { changesIn } from './whatIfState';

interface WhatIfFootProps {
  readonly state: PaneState;
  readonly review: Reviewed;
  readonly actions: PaneActions;
}

/** Adds the what-if to the summary, or starts again. */
export function WhatIfFoot({ state, review, actions }: WhatIfFootProps) {
  const { values, answer } = state.whatIf;
  const { shown } = review.scenarios;
  const changes = changesIn(state.whatIf, shown);
  const title = answer?.kind === 'answered' ? answer.shown.title : null;
  const isKept = shown.kept.some((kept) => kept.shown.title === title);
  const isFull = shown.kept.length >= shown.most;
  const canAdd = changes.length > 0 && title !== null && !isKept && !isFull && !isBusy(state);
  return (
    <>
      <Button key="add" appearance="primary" disabledFocusable={!canAdd} title={isFull ? WHAT_IF.full(shown.most) : undefined} onClick={() => { if (canAdd) actions.keepWhatIf(); }}>
        {isKept ? WHAT_IF.added : WHAT_IF.toAdd}
      </Button>
      <Button key="reset" appearance="subtle" disabledFocusable={Object.keys(values).length === 0} onClick={actions.startAgain}>{WHAT_IF.reset}</Button>
    </>
  );
}
