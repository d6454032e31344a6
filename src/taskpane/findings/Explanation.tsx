import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ShownFinding } from '../../app/show/shownReview';
import { FailureBar } from '../parts/FailureBar';
import { PlaceLink } from '../parts/PlaceLink';
import { useProse } from '../parts/useProse';
import type { PaneActions } from '../useWorkbook';
import { EXPLAINING } from '../words';
import type { FindingsState } from './findingsState';

const useStyles = makeStyles({
  said: { margin: '8px 0 0', paddingInlineStart: '8px', borderLeft: `2px solid ${tokens.colorNeutralStrokeAccessible}`, overflowWrap: 'anywhere' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  row: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', marginBlockStart: '6px' },
});

interface ExplanationProps {
  readonly finding: ShownFinding;
  readonly state: FindingsState;
  readonly isBusy: boolean;
  readonly actions: PaneActions;
}

/** What was answered to a finding, where it stands and whether it still holds; what is kept in the workbook can be changed and taken away. */
export function Explanation({ finding: { key, answer, kept }, state: { drafts, noteWork }, isBusy, actions }: ExplanationProps) {
  const styles = useStyles();
  const { muted, text } = useProse();
  const isTyped = drafts[key] !== undefined;
  return (
    <>
      {noteWork.kind === 'failed' && noteWork.key === key && <FailureBar failure={noteWork.failure} />}
      {answer !== null && (
        <div className={styles.said}>
          <p className={text}><span className={styles.strong}>{answer.status}.</span> {answer.sentence}{answer.again === '' ? '' : ` ${answer.again}`}</p>
          {answer.place === null ? <p className={muted}>{EXPLAINING.keptHere}</p> : <p className={muted}>{EXPLAINING.onSheet}<PlaceLink place={answer.place} onGoTo={actions.goTo} /></p>}
          {answer.place !== null && kept !== null && <p className={muted}>{EXPLAINING.notUsed}</p>}
        </div>
      )}
      {kept !== null && !isTyped && (
        <div className={styles.row}>
          {answer?.place === null && <Button size="small" disabledFocusable={isBusy} onClick={() => { actions.explain(key); }}>{EXPLAINING.change}</Button>}
          <Button size="small" appearance="subtle" disabledFocusable={isBusy} onClick={() => { actions.takeAway(key); }}>{EXPLAINING.takeAway}</Button>
        </div>
      )}
    </>
  );
}
