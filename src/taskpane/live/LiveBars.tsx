import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useProse } from '../parts/useProse';
import type { PaneState } from '../paneState';
import { LIVE, REVIEW } from '../words';
import type { Refreshed, Stale } from './liveState';
import { staleText } from './staleText';

const useStyles = makeStyles({
  bar: { marginBlockEnd: '8px' },
  body: { whiteSpace: 'normal', paddingBlock: '4px', overflowWrap: 'anywhere' },
  note: { marginBlockEnd: '8px' },
});

/** Gone findings beyond these are counted. */
const MOST_GONE = 3;

interface LiveBarsProps {
  readonly state: PaneState;
  readonly onReview: () => void;
}

/** What happened in the workbook since the review, above whatever tab is shown. */
export function LiveBars({ state: { live, tab }, onReview }: LiveBarsProps) {
  const styles = useStyles();
  const prose = useProse();
  return (
    <>
      {live.stale !== null && <StaleBar stale={live.stale} onReview={onReview} />}
      {live.stale === null && live.refreshed !== null && <RefreshedBar refreshed={live.refreshed} />}
      {live.writtenElsewhere && <Bar title={LIVE.writtenElsewhere}>{LIVE.writtenElsewhereAdvice}</Bar>}
      {live.follows === false && tab === 'review' && <p className={`${prose.muted} ${styles.note}`}>{LIVE.notFollowing}</p>}
    </>
  );
}

/** After a change that was reviewed: what it came to, and what is no longer found. */
function RefreshedBar({ refreshed }: { readonly refreshed: Refreshed }) {
  const styles = useStyles();
  const prose = useProse();
  const { gone } = refreshed;
  return (
    <MessageBar intent="info" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        {LIVE.refreshed(refreshed)}
        {gone.length > 0 && (
          <ul className={prose.list} aria-label={LIVE.gone}>
            {gone.slice(0, MOST_GONE).map((finding) => (
              <li key={finding.number}>
                <span className={prose.muted}>{LIVE.goneFrom(finding.number)}</span> {LIVE.goneFinding(finding)}
              </li>
            ))}
            {gone.length > MOST_GONE && <li className={prose.muted}>{LIVE.moreGone(gone.length - MOST_GONE)}</li>}
          </ul>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

/** A change that is not in the review: on its way, or why not and what to press. */
function StaleBar({ stale, onReview }: { readonly stale: Stale; readonly onReview: () => void }) {
  const { title, body } = staleText(stale);
  const again = stale.failure !== null && { words: REVIEW.again, onPress: onReview };
  return <Bar title={`${title}.`} again={again}>{body}</Bar>;
}

function Bar({ title, children, again = false }: { readonly title: string; readonly children: ReactNode; readonly again?: false | { readonly words: string; readonly onPress: () => void } }) {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle> {children}
      </MessageBarBody>
      {again !== false && (
        <MessageBarActions>
          <Button size="small" onClick={again.onPress}>
            {again.words}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
