import { makeStyles } from '@fluentui/react-components';
import { FirstRun } from './FirstRun';
import { NoBudget } from './NoBudget';
import { Reviewing } from './Reviewing';
import { AddedFiles } from './asking/AddedFiles';
import { AnsweredBefore } from './asking/AnsweredBefore';
import { Questions } from './asking/Questions';
import { FindingsTab } from './findings/FindingsTab';
import { LiveBars } from './live/LiveBars';
import { FailureBar } from './parts/FailureBar';
import { Plain } from './parts/Plain';
import { useProse } from './parts/useProse';
import { type PaneState, type Reviewed, reviewIn } from './paneState';
import { failureText } from './paneFailure';
import { ReviewTab } from './review/ReviewTab';
import { RoundPanel } from './round/RoundPanel';
import { SettingsView } from './settings/SettingsView';
import { SampleSaid } from './sample/SampleSaid';
import { SummaryTab } from './summary/SummaryTab';
import type { PaneActions } from './useWorkbook';
import { WhatIfTab } from './whatIf/WhatIfTab';
import { CANNOT_START, REVIEW, STARTING_WORDS } from './words';

const useStyles = makeStyles({ tab: { padding: '10px 12px 16px' } });

interface ViewProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** What stands between the tabs and the foot. */
export function View({ state, actions }: ViewProps) {
  const { text } = useProse();
  const { work } = state;
  const review = reviewIn(state);
  if (review !== null && state.settings.isOpen) return <SettingsView review={review} state={state} actions={actions} />;
  if (review !== null && state.round.isOpen) return <RoundPanel review={review} state={state} actions={actions} />;
  if (review !== null) return <Tabbed review={review} state={state} actions={actions} />;
  if (work.kind === 'cannotStart') return <Plain title={CANNOT_START[work.why].title}><p className={text}>{CANNOT_START[work.why].body}</p></Plain>;
  if (work.kind === 'firstRun') return <><FirstRun /><SampleSaid sample={state.sample} /></>;
  if (work.kind === 'reviewing') return <Reviewing stage={work.stage} />;
  if (work.kind === 'noBudget') return <NoBudget sheets={work.sheets}><SampleSaid sample={state.sample} /><Asking state={state} actions={actions} /></NoBudget>;
  if (work.kind !== 'failed') return <Plain title={STARTING_WORDS}>{null}</Plain>;
  const { title, body } = failureText(work.failure);
  return <Plain title={`${title}.`}><p className={text}>{body}</p>{work.asking !== null && <Asking state={state} actions={actions} />}</Plain>;
}

/** What can be answered or added where nothing could be reviewed. */
function Asking({ state, actions }: ViewProps) {
  return (
    <>
      <Questions state={state} actions={actions} />
      <AnsweredBefore state={state} actions={actions} />
      <AddedFiles state={state} actions={actions} />
    </>
  );
}

function Tabbed({ review, state, actions }: ViewProps & { readonly review: Reviewed }) {
  const styles = useStyles();
  const { work, tab, notShown } = state;
  return (
    <div className={styles.tab}>
      {work.kind === 'failed' && <FailureBar failure={work.failure} again={{ words: REVIEW.again, onPress: actions.review }} />}
      {notShown !== null && <FailureBar failure={notShown} />}
      <LiveBars state={state} onReview={actions.review} />
      {tab === 'review' && <ReviewTab review={review} state={state} actions={actions} />}
      {tab === 'findings' && <FindingsTab review={review} state={state} actions={actions} />}
      {tab === 'whatIf' && <WhatIfTab review={review} state={state} actions={actions} />}
      {tab === 'summary' && <SummaryTab review={review} state={state} actions={actions} />}
    </div>
  );
}
