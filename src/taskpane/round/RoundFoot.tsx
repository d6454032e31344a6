import { Button } from '@fluentui/react-components';
import { type ChangeEvent, type ReactNode, useMemo, useRef } from 'react';
import type { ShownRound } from '../../app/show/shownRound';
import { canAnswer } from '../paneState';
import { placeIn } from './RoundView';
import { handOver, handOverAll } from './handOver';
import type { RoundViewProps } from './roundDoor';
import type { FilesOut } from './roundState';
import { type Rounds, choiceFault, roundsOf } from './roundsOf';
import { takeBackNow } from './takeBackNow';
import { savesFiles } from './takeCopies';
import { ROUND_WORKING } from './workingWords';
import { AGREED, FILES, ISSUING, RETURN, ROUND } from './words';

/** What is done next with the round, and one quiet thing beside it. */
export function RoundFoot({ review, state, actions }: RoundViewProps): ReactNode {
  const rounds = useMemo(() => roundsOf(review.under), [review.under]);
  const place = placeIn(state.round, rounds);
  const props = { rounds, isReady: canAnswer(state), state, actions };
  if (place.kind === 'issuing' || rounds.shown === null) return <Press words={ISSUING.issue} isReady={props.isReady} onPress={() => { actions.askRound(ROUND_WORKING.issuing, (now) => now.issue(state.round)); }} />;
  if (place.kind === 'files' && state.round.files !== null) return <FilesFoot {...props} out={state.round.files} title={rounds.shown.title} />;
  if (place.kind === 'agreed') return <AgreedFoot {...props} shown={rounds.shown} />;
  if (place.kind === 'directorate') return <ReturnFoot {...props} name={place.name} shown={rounds.shown} />;
  return rounds.shown.closed === null ? <RunningFoot {...props} /> : <ClosedFoot {...props} />;
}

interface FootProps extends Pick<RoundViewProps, 'state' | 'actions'> {
  readonly rounds: Rounds;
  readonly isReady: boolean;
}

/** The one thing to do next. */
function Press({ words, isReady, onPress }: { readonly words: string; readonly isReady: boolean; readonly onPress: () => void }) {
  return <Button key="primary" appearance="primary" disabledFocusable={!isReady} onClick={() => { if (isReady) onPress(); }}>{words}</Button>;
}

/** A quiet thing beside it. */
function Beside({ words, isReady, onPress }: { readonly words: string; readonly isReady: boolean; readonly onPress: () => void }) {
  return <Button key="beside" appearance="subtle" disabledFocusable={!isReady} onClick={() => { if (isReady) onPress(); }}>{words}</Button>;
}

/** What a file picker offers; what a file is, is told by what is in it. */
const KINDS = '.xlsx,.xlsm';

function RunningFoot({ isReady, actions }: FootProps) {
  const input = useRef<HTMLInputElement>(null);
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(target.files ?? [])];
    target.value = ''; // the same file may be picked again
    if (files.length > 0) actions.addReturns(files);
  };
  return (
    <>
      <input ref={input} type="file" hidden multiple accept={KINDS} aria-label={ROUND.addReturns} onChange={onChange} />
      <Press words={ROUND.addReturns} isReady={isReady} onPress={() => { input.current?.click(); }} />
      <Beside words={ROUND.issueAgain} isReady={isReady} onPress={() => { actions.showRound({ kind: 'issuing' }); }} />
    </>
  );
}

function ClosedFoot({ isReady, actions }: FootProps) {
  return (
    <>
      <Press words={ROUND.toSummary} isReady onPress={() => { actions.selectTab('summary'); }} />
      <Beside words={ROUND.reopen} isReady={isReady} onPress={() => { actions.askRound(ROUND_WORKING.reopening, (now) => now.reopen()); }} />
    </>
  );
}

function FilesFoot({ out, title, isReady, actions }: FootProps & { readonly out: FilesOut; readonly title: string }) {
  const next = out.files.find(({ name }) => !out.taken.includes(name));
  const toRound = (): void => { actions.showRound({ kind: 'round' }); };
  if (savesFiles()) {
    return (
      <>
        <Press words={FILES.zip} isReady={isReady} onPress={() => { actions.askRound(ROUND_WORKING.handingOver, () => handOverAll(out, title)); }} />
        <Beside words={FILES.toRound} isReady onPress={toRound} />
      </>
    );
  }
  if (next === undefined) return <Press words={FILES.toRound} isReady onPress={toRound} />;
  return (
    <>
      <Press words={FILES.next} isReady={isReady} onPress={() => { actions.askRound(ROUND_WORKING.handingOver, () => handOver(out, [next])); }} />
      <Beside words={FILES.toRound} isReady onPress={toRound} />
    </>
  );
}

function ReturnFoot({ name, shown, rounds, isReady, state, actions }: FootProps & { readonly name: string; readonly shown: ShownRound }) {
  const own = shown.directorates.find((each) => each.name === name);
  const ids = new Set([...(own?.changed ?? []), ...(own?.unanswered ?? [])].map(({ id }) => id));
  const chosen = Object.fromEntries(Object.entries(state.round.chosen).filter(([id]) => ids.has(id)));
  const canSave = isReady && shown.closed === null && Object.keys(chosen).length > 0 && Object.values(chosen).every((each) => choiceFault(each) === null);
  return (
    <>
      <Press words={RETURN.save} isReady={canSave} onPress={() => { actions.askRound(ROUND_WORKING.deciding, (now) => now.decideEach(state.round.by ?? rounds.preparedBy, chosen)); }} />
      <Beside words={RETURN.cancel} isReady onPress={() => { actions.showRound({ kind: 'round' }); }} />
    </>
  );
}

function AgreedFoot({ shown, rounds, isReady, state, actions }: FootProps & { readonly shown: ShownRound }) {
  const agreed = useMemo(() => rounds.agreed(), [rounds]);
  const cells = agreed?.cells.length ?? 0;
  const { takeBack, by } = state.round;
  const canClose = shown.open === 0 && shown.closed === null;
  const close = (): void => { actions.askRound(ROUND_WORKING.closing, (now) => now.close(by ?? rounds.preparedBy)); };
  return (
    <>
      {cells > 0 || !canClose ? <Press words={AGREED.write(cells)} isReady={isReady && cells > 0} onPress={() => { actions.changeCounts(ROUND_WORKING.writing, (now) => now.writeAgreed()); }} /> : <Press words={AGREED.close} isReady={isReady} onPress={close} />}
      {takeBack !== null && <Beside words={AGREED.takeBack} isReady={isReady} onPress={() => { actions.changeCounts(ROUND_WORKING.takingBack, () => takeBackNow(takeBack)); }} />}
      {takeBack === null && cells > 0 && canClose && <Beside words={AGREED.close} isReady={isReady} onPress={close} />}
    </>
  );
}
