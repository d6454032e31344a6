import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import type { ShownQuestion } from '../../app/show/showAsked';
import { FailureBar } from '../parts/FailureBar';
import { PlaceLink } from '../parts/PlaceLink';
import { useProse } from '../parts/useProse';
import { type PaneState, askingIn, canAnswer } from '../paneState';
import type { PaneActions } from '../useWorkbook';
import { ASKING } from '../words';

const useStyles = makeStyles({
  question: { margin: '0 0 8px', padding: '0 0 10px', border: 'none', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, minWidth: '0', overflowWrap: 'anywhere' },
  ask: { padding: '0', marginBlock: '4px 2px', fontWeight: tokens.fontWeightSemibold },
  choice: { display: 'flex', alignItems: 'start', gap: '8px', minHeight: '24px', paddingBlock: '4px', cursor: 'pointer' },
  radio: { flexShrink: 0, width: '16px', height: '16px', margin: '2px 0 0', accentColor: tokens.colorCompoundBrandBackground, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px', marginBlockStart: '4px' },
});

interface QuestionsProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** What reading could not settle, each with its candidates, and why an answer could not be kept. */
export function Questions({ state, actions }: QuestionsProps) {
  const { heading, text } = useProse();
  const questions = askingIn(state)?.shown.questions ?? [];
  const { keeping } = state;
  return (
    <>
      {keeping.kind === 'failed' && <FailureBar failure={keeping.failure} />}
      {questions.length > 0 && (
        <section>
          <h2 className={heading}>{ASKING.questions(questions.length)}</h2>
          <p className={text}>{ASKING.kept}</p>
          {questions.map((question) => <QuestionField key={question.key} question={question} state={state} actions={actions} />)}
        </section>
      )}
    </>
  );
}

function QuestionField({ question, state, actions }: QuestionsProps & { readonly question: ShownQuestion }) {
  const styles = useStyles();
  const { muted } = useProse();
  const id = useId();
  const { key, ask, meanwhile, candidates, used, place } = question;
  const chosen = state.chosen[key] ?? used;
  const isReady = chosen !== '' && canAnswer(state);
  return (
    <fieldset className={styles.question} aria-describedby={`${id}-why`}>
      <legend className={styles.ask}>{ask}</legend>
      <p id={`${id}-why`} className={muted}>{meanwhile}</p>
      {candidates.map(({ value, words }) => (
        <Choice key={value} name={id} words={words} isChosen={value === chosen} onChoose={() => { actions.choose(key, value); }} />
      ))}
      <div className={styles.row}>
        <Button size="small" disabledFocusable={!isReady} aria-describedby={`${id}-why`} onClick={() => { if (isReady) actions.answer(key, chosen); }}>{ASKING.use}</Button>
        {place !== null && <PlaceLink place={place} onGoTo={actions.goTo} />}
      </div>
    </fieldset>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly words: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Choice({ name, words, isChosen, onChoose }: ChoiceProps): ReactNode {
  const styles = useStyles();
  return (
    <label className={styles.choice}>
      <input type="radio" name={name} className={styles.radio} checked={isChosen} onChange={onChoose} />
      <span>{words}</span>
    </label>
  );
}
