import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { FailureBar } from '../parts/FailureBar';
import { SAMPLE } from '../words';
import type { Sample } from './sampleState';

const useStyles = makeStyles({
  bar: { margin: '8px 12px' },
  body: { whiteSpace: 'normal', paddingBlock: '4px' },
});

/** What came of asking for the sample: where it is open, or why it is not. */
export function SampleSaid({ sample }: { readonly sample: Sample }) {
  const styles = useStyles();
  if (sample.kind === 'failed') return <div className={styles.bar}><FailureBar failure={sample.failure} /></div>;
  if (sample.kind !== 'opened') return null;
  return (
    <MessageBar intent="info" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>{SAMPLE.opened}</MessageBarBody>
    </MessageBar>
  );
}
