import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ShownDirectorate, ShownLine } from '../../app/show/shownRound';
import { Disclosure } from '../parts/Disclosure';
import { useProse } from '../parts/useProse';
import { type PaneState, canAnswer } from '../paneState';
import type { RoundViewActions } from './roundDoor';
import { LineDecision } from './LineDecision';
import { RoleField } from './RoleField';
import type { Rounds } from './roundsOf';
import { useRoundLooks } from './useRoundLooks';
import { ROUND_WORKING } from './workingWords';
import { RETURN } from './words';

const useStyles = makeStyles({
  subject: { margin: '6px 0 0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginBlock: '8px' },
  decided: { display: 'flex', justifyContent: 'space-between', alignItems: 'start', gap: '8px', paddingBlock: '6px' },
  again: { flexShrink: 0 },
});

interface DirectorateReturnProps {
  readonly directorate: ShownDirectorate;
  readonly rounds: Rounds;
  readonly isClosed: boolean;
  readonly state: PaneState;
  readonly actions: RoundViewActions;
}

/** What came back from a directorate, line by line, and what is made of it. */
export function DirectorateReturn({ directorate, rounds, isClosed, state, actions }: DirectorateReturnProps) {
  const styles = useStyles();
  const looks = useRoundLooks();
  const prose = useProse();
  const { name, signed, changed, unanswered, decided, ignored, unchanged, confirmed } = directorate;
  const by = state.round.by ?? rounds.preparedBy;
  const isOpen = changed.length + unanswered.length > 0;
  return (
    <>
      <h1 className={looks.title}>{name}</h1>
      <p className={prose.muted}>{signed}</p>
      {changed.length > 0 && <h2 className={prose.heading}>{RETURN.changed(changed.length)}</h2>}
      {changed.map((line) => (
        <section key={line.id} aria-label={line.subject}>
          <h3 className={styles.subject}>{line.subject}</h3>
          <LineDecision line={line} choice={state.round.chosen[line.id]} actions={actions} />
        </section>
      ))}
      {unanswered.length > 0 && <h2 className={prose.heading}>{RETURN.unanswered(unanswered.length)}</h2>}
      {unanswered.map((line) => (
        <Disclosure key={line.id} title={line.subject} side={line.issued}>
          <LineDecision line={line} choice={state.round.chosen[line.id]} actions={actions} />
        </Disclosure>
      ))}
      {isOpen && !isClosed && <DecideAll directorate={directorate} by={by} isReady={canAnswer(state)} actions={actions} />}
      {decided.length > 0 && <h2 className={prose.heading}>{RETURN.decided(decided.length)}</h2>}
      {decided.map((line) => <Decided key={line.id} line={line} isReady={canAnswer(state) && !isClosed} actions={actions} />)}
      {ignored.length > 0 && <h2 className={prose.heading}>{RETURN.ignored(ignored.length)}</h2>}
      {ignored.map((sentence) => <p key={sentence} className={prose.text}>{sentence}</p>)}
      {unchanged !== '' && <h2 className={prose.heading}>{RETURN.unchanged(confirmed)}</h2>}
      <p className={prose.text}>{unchanged}</p>
    </>
  );
}

interface Deciding {
  readonly by: string;
  readonly isReady: boolean;
  readonly actions: RoundViewActions;
}

/** Who decides, and the directorate's open lines decided at once. */
function DecideAll({ directorate: { name, changed }, by, isReady, actions }: Deciding & { readonly directorate: ShownDirectorate }) {
  const styles = useStyles();
  const settle = (kind: 'accept' | 'reject'): void => { if (isReady) actions.askRound(ROUND_WORKING.deciding, (rounds) => rounds.decide(by, { kind: 'directorate', directorate: name }, { kind })); };
  return (
    <>
      <RoleField by={by} onType={(typed) => { actions.typeRound({ by: typed }); }} />
      <div className={styles.actions}>
        <Button size="small" disabledFocusable={!isReady} onClick={() => { settle('accept'); }}>{changed.length === 0 ? RETURN.asIssued : RETURN.acceptAll}</Button>
        {changed.length > 0 && <Button size="small" disabledFocusable={!isReady} onClick={() => { settle('reject'); }}>{RETURN.rejectAll}</Button>}
      </div>
    </>
  );
}

function Decided({ line, isReady, actions }: Omit<Deciding, 'by'> & { readonly line: ShownLine }) {
  const styles = useStyles();
  const looks = useRoundLooks();
  const { muted } = useProse();
  return (
    <div className={mergeClasses(styles.decided, looks.row)}>
      <span>
        {line.subject}
        <p className={muted}>{line.decided}</p>
      </span>
      <Button size="small" appearance="subtle" className={styles.again} disabledFocusable={!isReady} aria-label={RETURN.againOf(line.subject)} onClick={() => { if (isReady) actions.askRound(ROUND_WORKING.deciding, (rounds) => rounds.decideAgain(line.id)); }}>{RETURN.again}</Button>
    </div>
  );
}
