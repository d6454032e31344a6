import { makeStyles, tokens } from '@fluentui/react-components';
import type { ShownHeadline } from '../../app/show/shownReview';
import { StatusWord } from './StatusWord';
import { useProse } from './useProse';

const useStyles = makeStyles({
  position: { display: 'flex', gap: '12px', alignItems: 'start', justifyContent: 'space-between', marginBlockEnd: '2px' },
  sentence: { margin: '0', fontWeight: tokens.fontWeightSemibold },
  status: { flexShrink: 0 },
});

/** Where the whole budget stands, in a sentence with its status. */
export function Position({ position: { words, note, status } }: { readonly position: ShownHeadline }) {
  const styles = useStyles();
  const { muted } = useProse();
  return (
    <>
      <div className={styles.position}>
        <p className={styles.sentence}>{words}</p>
        <span className={styles.status}>
          <StatusWord status={status} />
        </span>
      </div>
      <p className={muted}>{note}</p>
    </>
  );
}
