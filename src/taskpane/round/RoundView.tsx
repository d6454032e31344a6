import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { type DragEvent, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { MORE_ID } from '../more/MoreMenu';
import { Chevron } from '../parts/Chevron';
import { FailureBar } from '../parts/FailureBar';
import { useProse } from '../parts/useProse';
import { canAnswer } from '../paneState';
import { AgreedCounts } from './AgreedCounts';
import { DirectorateReturn } from './DirectorateReturn';
import { IssueForm } from './IssueForm';
import { OutFiles } from './OutFiles';
import { RoundOverview } from './RoundOverview';
import { placeName } from './placeName';
import type { RoundViewProps } from './roundDoor';
import type { RoundPlace, RoundState, RoundWork } from './roundState';
import { type Rounds, roundsOf } from './roundsOf';
import { ROUND } from './words';

const useStyles = makeStyles({
  view: { minHeight: '100%', boxSizing: 'border-box', padding: '6px 12px 16px' },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px' },
  back: { marginInlineStart: '-8px', minWidth: '0' },
  turned: { display: 'inline-flex', transform: 'scaleX(-1)' },
  /** In view wherever the list is. */
  said: { position: 'sticky', insetBlockStart: '4px', zIndex: 1, maxHeight: '45vh', overflowY: 'auto' },
  bar: { marginBlock: '8px', backgroundColor: tokens.colorNeutralBackground3 },
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere', paddingBlock: '4px' },
  sentence: { margin: '0' },
});

/** The round of validation in place of the tabs: before it is issued, as it stands, and each directorate's return. */
export function RoundView({ review, state, actions }: RoundViewProps) {
  const styles = useStyles();
  const { muted } = useProse();
  const rounds = useMemo(() => roundsOf(review.under), [review.under]);
  const place = placeIn(state.round, rounds);
  const view = useRef<HTMLDivElement>(null);
  const name = placeName(place);
  useEffect(() => { view.current?.querySelector('button')?.focus(); }, [name]);
  const isFirst = place.kind === 'round' || (rounds.shown === null && place.kind === 'issuing');
  const leave = (): void => {
    if (!isFirst) {
      actions.showRound({ kind: 'round' });
      return;
    }
    actions.leaveRound();
    document.getElementById(MORE_ID)?.focus();
  };
  const takesReturns = rounds.shown?.closed === null && canAnswer(state);
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    const files = [...event.dataTransfer.files];
    if (takesReturns && files.length > 0) actions.addReturns(files);
  };
  return (
    <div ref={view} className={styles.view} onDragOver={(event) => { event.preventDefault(); }} onDrop={onDrop}>
      <div className={styles.head}>
        <Button className={styles.back} appearance="subtle" size="small" icon={<span className={styles.turned}><Chevron points="right" /></span>} onClick={leave}>{isFirst ? ROUND.back : ROUND.toRound}</Button>
        <span className={muted}>{place.kind === 'round' ? rounds.shown?.due : ''}</span>
      </div>
      <div className={styles.said}><Said work={state.round.work} /></div>
      <Place place={place} rounds={rounds} props={{ review, state, actions }} />
    </div>
  );
}

function Place({ place, rounds, props: { state, actions } }: { readonly place: RoundPlace; readonly rounds: Rounds; readonly props: RoundViewProps }): ReactNode {
  const { shown } = rounds;
  if (place.kind === 'issuing' || shown === null) return <IssueForm issuing={rounds.issuing} round={state.round} actions={actions} />;
  if (place.kind === 'files' && state.round.files !== null) return <OutFiles out={state.round.files} isReady={canAnswer(state)} actions={actions} />;
  if (place.kind === 'agreed') return <AgreedCounts rounds={rounds} shown={shown} round={state.round} actions={actions} />;
  const directorate = place.kind === 'directorate' ? shown.directorates.find(({ name }) => name === place.name) : undefined;
  if (directorate !== undefined) return <DirectorateReturn directorate={directorate} rounds={rounds} isClosed={shown.closed !== null} state={state} actions={actions} />;
  return <RoundOverview shown={shown} rounds={rounds} isReady={canAnswer(state)} state={state} actions={actions} />;
}

/** Where the view is: what a place needs may be gone. */
export function placeIn({ place, files }: Pick<RoundState, 'place' | 'files'>, { shown }: Pick<Rounds, 'shown'>): RoundPlace {
  if (shown === null) return { kind: 'issuing' };
  if (place.kind === 'files' && files === null) return { kind: 'round' };
  return place.kind === 'directorate' && !shown.directorates.some(({ name }) => name === place.name) ? { kind: 'round' } : place;
}

/** How the last thing asked ended. */
function Said({ work }: { readonly work: RoundWork }) {
  const styles = useStyles();
  if (work.kind === 'failed') return <FailureBar failure={work.failure} />;
  const sentences = work.kind === 'said' ? work.sentences : work.kind === 'refused' ? [work.sentence] : [];
  if (sentences.length === 0) return null;
  return (
    <MessageBar intent={work.kind === 'refused' ? 'warning' : 'info'} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        {sentences.map((sentence) => <p key={sentence} className={styles.sentence}>{sentence}</p>)}
      </MessageBarBody>
    </MessageBar>
  );
}
