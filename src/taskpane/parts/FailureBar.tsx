import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import { type PaneFailure, failureText } from '../paneFailure';

const useStyles = makeStyles({
  bar: { marginBlock: '8px' },
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

/** A failure: what happened, what is left as it was, what to do next, and where it helps a button to try again. */
export function FailureBar({ failure, again }: { readonly failure: PaneFailure; readonly again?: { readonly words: string; readonly onPress: () => void } }) {
  const styles = useStyles();
  const { title, body } = failureText(failure);
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}.</MessageBarTitle> {body}
      </MessageBarBody>
      {again !== undefined && (
        <MessageBarActions>
          <Button size="small" onClick={again.onPress}>
            {again.words}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
