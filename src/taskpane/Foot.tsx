import { Button, ProgressBar, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ShownFinding } from '../app/show/shownReview';
import { FindingActions } from './findings/FindingActions';
import { isExplained, listedIn } from './findings/listed';
import { type PaneState, type Reviewed, type Write, isBusy, reviewIn } from './paneState';
import { progressOf, stageWords, writeProgressOf, writeStageWords } from './stageWords';
import { SettingsFoot } from './settings/SettingsFoot';
import type { PaneActions } from './useWorkbook';
import { WhatIfFoot } from './whatIf/WhatIfFoot';
import { EXPLAINING, FIRST_RUN, MARKING, REVIEW, REVIEWING, SAMPLE, SETTINGS_VIEW, SUMMARY, WHAT_IF, WRITING } from './words';

const useStyles = makeStyles({
  foot: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', padding: '8px 12px' },
  said: { flex: 1, minWidth: '0', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  line: { flexBasis: '100%' },
});

interface FootProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** The bar at the foot: the one thing to do next, always in the same place, and at most one quiet thing beside it. */
export function Foot({ state, actions }: FootProps) {
  const styles = useStyles();
  const { work, write, undo, marking, whatIf, settings, round } = state;
  if (work.kind === 'starting' || work.kind === 'cannotStart') return null;
  return (
    <footer className={styles.foot}>
      {work.kind === 'reviewing' && work.before !== null && <ProgressBar value={progressOf(work.stage)} aria-label={REVIEWING.title} />}
      {write.kind === 'writing' && <ProgressBar value={writeProgressOf(write.stage)} aria-label={SUMMARY.writing} />}
      {whatIf.keeping.kind === 'keeping' && <ProgressBar aria-label={WHAT_IF.keeping} />}
      {settings.saving.kind === 'saving' && <ProgressBar aria-label={SETTINGS_VIEW.saving} />}
      {round.work.kind === 'working' && <ProgressBar aria-label={round.work.words} />}
      {undo.kind === 'undoing' && <ProgressBar aria-label={SUMMARY.undoing} />}
      {state.findings.noteWork.kind === 'keeping' && <ProgressBar aria-label={EXPLAINING.keeping} />}
      {marking.kind === 'working' && <ProgressBar aria-label={MARKING[marking.what]} />}
      <div className={styles.row}>
        <Actions state={state} actions={actions} />
      </div>
    </footer>
  );
}

function Actions({ state, actions }: FootProps): ReactNode {
  const styles = useStyles();
  const { work } = state;
  const review = reviewIn(state);
  if (work.kind === 'reviewing') {
    return (
      <>
        <Button key="cancel" onClick={actions.cancel}>{REVIEWING.cancel}</Button>
        {work.before !== null && <span className={styles.said}>{work.stage === null ? REVIEWING.title : stageWords(work.stage)}</span>}
      </>
    );
  }
  if (review === null) {
    const words = work.kind === 'firstRun' ? FIRST_RUN.review : REVIEW.again;
    const offersSample = work.kind === 'firstRun' || work.kind === 'noBudget';
    return (
      <>
        <Button key="review" appearance="primary" onClick={actions.review}>{words}</Button>
        {offersSample && <Button key="sample" appearance="subtle" disabledFocusable={state.sample.kind === 'opening'} onClick={actions.openSample}>{state.sample.kind === 'opening' ? SAMPLE.opening : SAMPLE.open}</Button>}
      </>
    );
  }
  return <TabActions state={state} review={review} actions={actions} />;
}

function TabActions({ state, review, actions }: FootProps & { readonly review: Reviewed }): ReactNode {
  const { tab, open, write } = state;
  const findings = review.shown.findings;
  const busy = isBusy(state);
  const RoundFoot = actions.roundParts()?.RoundFoot;
  if (write.kind === 'writing') return <SummaryActions write={write} busy={busy} actions={actions} />;
  if (state.settings.isOpen) return <SettingsFoot state={state} review={review} actions={actions} />;
  if (state.round.isOpen) return RoundFoot === undefined ? null : <RoundFoot state={state} review={review} actions={actions} />;
  if (tab === 'whatIf') return <WhatIfFoot state={state} review={review} actions={actions} />;
  if (tab === 'summary') return <SummaryActions write={write} busy={busy} actions={actions} />;
  const openFindings = findings.filter((finding) => !isExplained(finding));
  const [worst] = openFindings;
  const finding = open === null ? undefined : findings[open - 1];
  if (tab === 'findings' && finding !== undefined) return <FindingActions finding={finding} order={listedIn(findings, state.findings.view).order} state={state.findings} isBusy={busy} actions={actions} />;
  if (tab === 'findings' && findings.length > 0) return <MarkActions findings={openFindings.filter(({ place }) => place !== null).length} busy={busy} actions={actions} />;
  return (
    <>
      {worst !== undefined ? (
        <Button key="worst" appearance="primary" onClick={() => { goToWorst(worst, actions); }}>{REVIEW.worst}</Button>
      ) : (
        <Button key="summary" appearance="primary" onClick={() => { actions.selectTab('summary'); }}>{REVIEW.toSummary}</Button>
      )}
      <Button key="again" appearance="subtle" disabledFocusable={busy} onClick={actions.review}>{REVIEW.again}</Button>
    </>
  );
}

function MarkActions({ findings, busy, actions }: { readonly findings: number; readonly busy: boolean; readonly actions: PaneActions }): ReactNode {
  return (
    <>
      <Button key="highlight" appearance="primary" disabledFocusable={busy} onClick={() => { actions.mark('highlight'); }}>{MARKING.toHighlight(findings)}</Button>
      <Button key="remove" appearance="subtle" disabledFocusable={busy} onClick={() => { actions.mark('removeHighlights'); }}>{MARKING.toRemove}</Button>
    </>
  );
}

function SummaryActions({ write, busy, actions }: { readonly write: Write; readonly busy: boolean; readonly actions: PaneActions }): ReactNode {
  const styles = useStyles();
  if (write.kind === 'writing') {
    const doing = write.stage === null ? '' : writeStageWords(write.stage);
    return (
      <>
        <span key="said" className={mergeClasses(styles.said, styles.line)}>{write.stopped ? WRITING.stopping : doing}</span>
        <Button key="primary" appearance="primary" disabledFocusable>{SUMMARY.writing}</Button>
        <Button key="again" appearance="subtle" disabledFocusable={write.stopped} onClick={actions.stopWriting}>{WRITING.stop}</Button>
      </>
    );
  }
  const [sheet] = write.kind === 'written' ? write.written.sheets : [];
  if (sheet === undefined) {
    return <Button key="primary" appearance="primary" disabledFocusable={busy} onClick={actions.write}>{SUMMARY.write}</Button>;
  }
  return (
    <>
      <Button key="primary" appearance="primary" onClick={() => { actions.goTo({ file: '', sheet, cells: 'A1', words: sheet }); }}>{SUMMARY.goTo}</Button>
      <Button key="again" appearance="subtle" disabledFocusable={busy} onClick={actions.write}>{SUMMARY.write}</Button>
    </>
  );
}

function goToWorst(worst: ShownFinding, actions: PaneActions): void {
  actions.selectTab('findings');
  actions.openFinding(worst.number);
  if (worst.place !== null) actions.goTo(worst.place);
}
