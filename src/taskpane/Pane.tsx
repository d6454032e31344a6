import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Foot } from './Foot';
import { PaneTabs, tabId } from './PaneTabs';
import { MoreMenu } from './more/MoreMenu';
import { View } from './View';
import { countOpen } from './findings/listed';
import { WaitingBar } from './live/WaitingBar';
import { LiveRegions } from './parts/LiveRegions';
import { type PaneAction, reviewIn } from './paneState';
import { placeName } from './round/placeName';
import { spokenOf } from './spoken';
import { useKeptFocus } from './useKeptFocus';
import { useKeptPlace } from './useKeptPlace';
import { usePaneTheme } from './usePaneTheme';
import { type Loads, useWorkbook } from './useWorkbook';
import { MORE } from './words';

const useStyles = makeStyles({
  pane: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr) auto',
    gridTemplateColumns: 'minmax(0, 1fr)',
    height: '100%',
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  main: { minHeight: '0' },
  body: { height: '100%', overflowY: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } },
});

interface PaneProps extends Loads {
  /** Reports that Excel is there, or why not; gives what ends the waiting. */
  readonly start: (report: (action: PaneAction) => void) => () => void;
  readonly reviewsAtOnce: boolean;
  /** Of Zerobase. */
  readonly version: string;
}

/** The task pane. */
export function Pane({ start, reviewsAtOnce, version, ...loads }: PaneProps) {
  const { state, actions, dispatch } = useWorkbook(loads);
  const styles = useStyles();
  const body = useRef<HTMLDivElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => start(dispatch), [start, dispatch]);
  useEffect(() => {
    if (!reviewsAtOnce || wasAsked.current || state.work.kind !== 'firstRun') return;
    wasAsked.current = true;
    actions.review();
  });
  useKeptFocus(body);
  const review = reviewIn(state);
  const inSettings = review !== null && state.settings.isOpen;
  const inRound = review !== null && state.round.isOpen;
  const { onScroll } = useKeptPlace(body, inSettings ? 'settings' : inRound ? placeName(state.round.place) : review === null ? state.work.kind : state.tab);
  const panel = review === null ? {} : inSettings ? { role: 'region', id: 'panel', 'aria-label': MORE.settings } : inRound ? { role: 'region', id: 'panel', 'aria-label': MORE.round } : { role: 'tabpanel', id: 'panel', 'aria-labelledby': tabId(state.tab) };
  return (
    <FluentProvider theme={usePaneTheme()} className={styles.pane}>
      <header>
        <LiveRegions {...spokenOf(state)} />
        {state.live.waiting && <WaitingBar onStop={actions.stopWaiting} />}
        {review !== null && (
          <PaneTabs tab={inSettings || inRound ? null : state.tab} findings={countOpen(review.shown.findings)} onSelect={actions.selectTab}>
            <MoreMenu items={[{ words: MORE.round, onPress: actions.openRound }, { words: MORE.settings, onPress: actions.openSettings }]} foot={MORE.version(version)} />
          </PaneTabs>
        )}
      </header>
      <main className={styles.main}>
        <div ref={body} className={styles.body} tabIndex={0} onScroll={onScroll} {...panel}>
          <View state={state} actions={actions} />
        </div>
      </main>
      <Foot state={state} actions={actions} />
    </FluentProvider>
  );
}
