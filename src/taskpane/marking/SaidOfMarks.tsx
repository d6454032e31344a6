import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { FailureBar } from '../parts/FailureBar';
import type { Marking } from '../paneState';

const useStyles = makeStyles({
  bar: { marginBlock: '8px' },
  body: { whiteSpace: 'normal', paddingBlock: '4px' },
});

/** How marking the sheets ended: what was marked, or why it was not. */
export function SaidOfMarks({ marking }: { readonly marking: Marking }) {
  const styles = useStyles();
  if (marking.kind === 'failed') return <FailureBar failure={marking.failure} />;
  if (marking.kind !== 'done') return null;
  return (
    <MessageBar intent="info" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>{marking.words}</MessageBarBody>
    </MessageBar>
  );
}
