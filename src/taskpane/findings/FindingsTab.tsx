import { useMemo } from 'react';
import { useProse } from '../parts/useProse';
import { SaidOfMarks } from '../marking/SaidOfMarks';
import { type PaneState, type Reviewed, isBusy } from '../paneState';
import type { PaneActions } from '../useWorkbook';
import { FINDINGS, TABS } from '../words';
import { FindingsList } from './FindingsList';
import { FindingsTools } from './FindingsTools';
import { NothingListed } from './NothingListed';
import { listedIn } from './listed';

interface FindingsTabProps {
  readonly review: Reviewed;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** The findings as they are asked for: searched, grouped, those that are open or explained; worst first. */
export function FindingsTab({ review: { shown }, state, actions }: FindingsTabProps) {
  const prose = useProse();
  const { open, marking, findings: { view } } = state;
  const listed = useMemo(() => listedIn(shown.findings, view), [shown.findings, view]);
  if (shown.findings.length === 0) return <NoFindings />;
  return (
    <>
      <h1 className={prose.unseen}>{TABS.findings}</h1>
      <SaidOfMarks marking={marking} onGoTo={actions.goTo} />
      <FindingsTools view={view} listed={listed} of={shown.findings.length} actions={actions} />
      <p className={prose.unseen}>{FINDINGS.keys}</p>
      {listed.hits === 0 && <NothingListed view={view} of={listed.of} actions={actions} />}
      <FindingsList shown={shown} listed={listed} state={state.findings} open={open} isBusy={isBusy(state)} actions={actions} />
    </>
  );
}

function NoFindings() {
  const prose = useProse();
  return (
    <>
      <h1 className={prose.heading}>{FINDINGS.none}</h1>
      <p className={prose.text}>{FINDINGS.noneNote}</p>
    </>
  );
}
