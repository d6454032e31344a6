import { makeStyles, tokens } from '@fluentui/react-components';
import { AddedFiles } from '../asking/AddedFiles';
import { AnsweredBefore } from '../asking/AnsweredBefore';
import { Questions } from '../asking/Questions';
import { Position } from '../parts/Position';
import { RowButton } from '../parts/RowButton';
import { useProse } from '../parts/useProse';
import type { PaneState, Reviewed } from '../paneState';
import type { PaneActions } from '../useWorkbook';
import { FINDINGS, REVIEW } from '../words';
import { NotChecked } from './NotChecked';
import { ReadTables } from './ReadTables';
import { StreamTable } from './StreamTable';

const useStyles = makeStyles({
  position: { marginBlockStart: '10px' },
  heading: { margin: '0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
});

interface ReviewTabProps {
  readonly review: Reviewed;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** The position: in a sentence, what is asked, stream by stream, what must balance, what was not checked and what was read. */
export function ReviewTab({ review, state, actions }: ReviewTabProps) {
  const styles = useStyles();
  const { muted } = useProse();
  const { heading, position, read, notChecked, counts, findings } = review.shown;
  return (
    <>
      <h1 className={styles.heading}>{heading}</h1>
      <p className={muted}>{REVIEW.reviewed(review.at)}</p>
      <div className={styles.position}>
        <Position position={position} />
      </div>
      <Questions state={state} actions={actions} />
      <StreamTable shown={review.shown} />
      {findings.length > 0 && <RowButton title={REVIEW.findings} side={FINDINGS.counts(counts)} points="right" onPress={() => { actions.selectTab('findings'); }} />}
      <NotChecked gaps={notChecked} />
      <ReadTables read={read} onGoTo={actions.goTo} />
      <AnsweredBefore state={state} actions={actions} />
      <AddedFiles state={state} actions={actions} />
    </>
  );
}
