import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import { WAITING } from '../words';

const useStyles = makeStyles({
  bar: { margin: '8px 12px 0' },
  body: { whiteSpace: 'normal', paddingBlock: '4px' },
});

/** Excel does nothing while a cell is being edited: what to press, that it then goes on by itself, and how to end the waiting. */
export function WaitingBar({ onStop }: { readonly onStop: () => void }) {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{WAITING.title}.</MessageBarTitle> {WAITING.body}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onStop}>
          {WAITING.stop}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
