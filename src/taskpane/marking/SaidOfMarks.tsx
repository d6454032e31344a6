import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import type { ShownPlace } from '../../app/show/shownReview';
import { FailureBar } from '../parts/FailureBar';
import type { Marking } from '../paneState';
import { Legend } from './Legend';

const useStyles = makeStyles({
  bar: { marginBlock: '8px' },
  body: { whiteSpace: 'normal', paddingBlock: '4px' },
});

interface SaidOfMarksProps {
  readonly marking: Marking;
  readonly onGoTo: (place: ShownPlace) => void;
}

/** How marking the sheets ended: what was marked, with a legend of the marks, or why it was not. */
export function SaidOfMarks({ marking, onGoTo }: SaidOfMarksProps) {
  const styles = useStyles();
  if (marking.kind === 'failed') return <FailureBar failure={marking.failure} />;
  if (marking.kind !== 'done') return null;
  return (
    <>
      <MessageBar intent="info" layout="multiline" className={styles.bar}>
        <MessageBarBody className={styles.body}>{marking.words}</MessageBarBody>
      </MessageBar>
      {marking.legend.length > 0 && <Legend lines={marking.legend} onGoTo={onGoTo} />}
    </>
  );
}
