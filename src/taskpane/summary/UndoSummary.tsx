import { Button, MessageBar, MessageBarBody, makeStyles, mergeClasses } from '@fluentui/react-components';
import { FailureBar } from '../parts/FailureBar';
import { useProse } from '../parts/useProse';
import type { Undo } from '../paneState';
import { SUMMARY } from '../words';

const useStyles = makeStyles({
  section: { display: 'grid', justifyItems: 'start', rowGap: '6px', marginBlock: '8px' },
  note: { margin: '0' },
  bar: { marginBlock: '8px' },
  body: { whiteSpace: 'normal', paddingBlock: '4px' },
});

/** The last summary that was written, to be taken back; and once it is, or could not be, that it was and why. */
export function UndoSummary({ undo, onUndo }: { readonly undo: Undo; readonly onUndo: () => void }) {
  const styles = useStyles();
  const prose = useProse();
  if (undo.kind === 'none') return null;
  if (undo.kind === 'undone') {
    return (
      <MessageBar intent="info" layout="multiline" className={styles.bar}>
        <MessageBarBody className={styles.body}>{SUMMARY.undone(undo.at)}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <section className={styles.section}>
      {undo.kind === 'failed' && <FailureBar failure={undo.failure} />}
      <p className={mergeClasses(prose.muted, styles.note)}>{SUMMARY.undoNote(undo.at)}</p>
      <Button size="small" disabledFocusable={undo.kind === 'undoing'} onClick={onUndo}>
        {undo.kind === 'undoing' ? SUMMARY.undoing : SUMMARY.undo}
      </Button>
    </section>
  );
}
