import { MessageBar, MessageBarBody, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect } from 'react';
import { FailureBar } from '../parts/FailureBar';
import { useProse } from '../parts/useProse';
import type { PaneState, Reviewed } from '../paneState';
import type { PaneActions } from '../useWorkbook';
import { WHAT_IF } from '../words';
import { ChangeFields } from './ChangeFields';
import { ChangeList } from './ChangeList';
import { KeptWhatIfs } from './KeptWhatIfs';
import { WhatIfAnswer } from './WhatIfAnswer';

/** What is typed is worked out once it has come to rest for so many milliseconds. */
const REST = 200;

const useStyles = makeStyles({
  bar: { marginBlock: '8px' },
  below: { marginBlockStart: '12px' },
  body: { whiteSpace: 'normal', paddingBlock: '4px' },
});

interface WhatIfTabProps {
  readonly review: Reviewed;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** What would be changed, what it would do for the council, who would pay more and less, and the what-ifs of the summary. */
export function WhatIfTab({ review, state: { whatIf }, actions }: WhatIfTabProps) {
  const styles = useStyles();
  const prose = useProse();
  const { scenarios } = review;
  const { values, latest, answer, keeping } = whatIf;
  const { askWhatIf } = actions;
  useEffect(() => {
    const timer = setTimeout(askWhatIf, REST);
    return () => { clearTimeout(timer); };
  }, [values, scenarios, askWhatIf]);
  const isAsking = Object.keys(values).length > 0;
  const faults = answer?.kind === 'refused' ? answer.faults : {};
  return (
    <>
      {keeping.kind === 'failed' && <FailureBar failure={keeping.failure} />}
      {keeping.kind === 'done' && (
        <MessageBar intent="info" layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.body}>{keeping.words}</MessageBarBody>
        </MessageBar>
      )}
      <h1 className={prose.unseen}>{WHAT_IF.title}</h1>
      {isAsking ? <ChangeFields choices={scenarios.shown.choices} values={values} latest={latest} faults={faults} actions={actions} /> : <ChangeList choices={scenarios.shown.choices} actions={actions} />}
      {isAsking && answer?.kind === 'refused' && <p className={mergeClasses(prose.muted, styles.below)}>{WHAT_IF.refused}</p>}
      {isAsking && answer?.kind === 'answered' && <WhatIfAnswer shown={answer.shown} />}
      <KeptWhatIfs kept={scenarios.shown.kept} actions={actions} />
    </>
  );
}
