import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Disclosure } from '../parts/Disclosure';
import { type PaneState, askingIn, canAnswer } from '../paneState';
import type { PaneActions } from '../useWorkbook';
import { ASKING } from '../words';

const useStyles = makeStyles({
  answer: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', paddingBlock: '4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  again: { flexShrink: 0 },
});

/** The answers that the workbook keeps, each of which can be taken out so that its question is asked again. */
export function AnsweredBefore({ state, actions }: { readonly state: PaneState; readonly actions: PaneActions }) {
  const styles = useStyles();
  const answers = askingIn(state)?.shown.answers ?? [];
  const isReady = canAnswer(state);
  if (answers.length === 0) return null;
  return (
    <Disclosure title={ASKING.answered} side={String(answers.length)}>
      {answers.map(({ key, words }) => (
        <div key={key} className={styles.answer}>
          <span>{words}</span>
          <Button size="small" appearance="subtle" className={styles.again} disabledFocusable={!isReady} aria-label={ASKING.askAgainOf(words)} onClick={() => { if (isReady) actions.askAgain(key); }}>{ASKING.askAgain}</Button>
        </div>
      ))}
    </Disclosure>
  );
}
