import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ShownFinding } from '../../app/show/shownReview';
import { Chevron } from '../parts/Chevron';
import type { PaneActions } from '../useWorkbook';
import { EXPLAINING, FINDINGS } from '../words';
import { EXPLAIN_FORM } from './ExplainForm';
import type { FindingsState } from './findingsState';

const useStyles = makeStyles({
  walk: { display: 'flex', alignItems: 'center', gap: '4px', marginInlineStart: 'auto' },
  place: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

interface FindingActionsProps {
  readonly finding: ShownFinding;
  /** The numbers of the findings as they are listed. */
  readonly order: readonly number[];
  readonly state: FindingsState;
  readonly isBusy: boolean;
  readonly actions: PaneActions;
}

/** What can be done about the open finding: explain it, go to its cell, walk to the one before and the one after. */
export function FindingActions({ finding, order, state, isBusy, actions }: FindingActionsProps) {
  const { key, place, answer, kept } = finding;
  const isKeeping = state.noteWork.kind === 'keeping' && state.noteWork.key === key;
  if (state.drafts[key] !== undefined) {
    return (
      <>
        <Button key="save" type="submit" form={EXPLAIN_FORM} appearance="primary" disabledFocusable={isBusy}>{isKeeping ? EXPLAINING.keeping : EXPLAINING.save}</Button>
        <Button key="cancel" appearance="subtle" disabledFocusable={isBusy} onClick={() => { actions.dropDraft(key); }}>{EXPLAINING.cancel}</Button>
      </>
    );
  }
  const isOnSheet = (answer?.place ?? null) !== null;
  const mayExplain = kept === null && !isOnSheet;
  return (
    <>
      {mayExplain && <Button key="explain" appearance="primary" disabledFocusable={isBusy} onClick={() => { actions.explain(key); }}>{EXPLAINING.explain}</Button>}
      <Button key="goTo" appearance={mayExplain ? 'subtle' : 'primary'} disabledFocusable={place === null} onClick={() => { if (place !== null) actions.goTo(place); }}>
        {FINDINGS.goToCell}
      </Button>
      <Walk at={order.indexOf(finding.number)} order={order} actions={actions} />
    </>
  );
}

/** To the finding before and the one after, as they are listed. */
function Walk({ at, order, actions }: Pick<FindingActionsProps, 'order' | 'actions'> & { readonly at: number }) {
  const styles = useStyles();
  const [before, after] = [order[at - 1], order[at + 1]];
  return (
    <span className={styles.walk}>
      <span className={styles.place}>{FINDINGS.place(at + 1, order.length)}</span>
      <Button appearance="subtle" icon={<Chevron points="up" />} aria-label={FINDINGS.previous} disabledFocusable={before === undefined} onClick={() => { if (before !== undefined) actions.openFinding(before); }} />
      <Button appearance="subtle" icon={<Chevron points="down" />} aria-label={FINDINGS.next} disabledFocusable={after === undefined} onClick={() => { if (after !== undefined) actions.openFinding(after); }} />
    </span>
  );
}
