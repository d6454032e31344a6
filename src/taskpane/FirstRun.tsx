import { makeStyles } from '@fluentui/react-components';
import { Plain } from './parts/Plain';
import { useProse } from './parts/useProse';
import { FIRST_RUN } from './words';

const useStyles = makeStyles({
  steps: { margin: '0 0 12px', paddingInlineStart: '20px' },
  step: { marginBlockEnd: '8px' },
});

/** What Zerobase will do, before it has done anything. */
export function FirstRun() {
  const styles = useStyles();
  const { text } = useProse();
  return (
    <Plain title={FIRST_RUN.title}>
      <ol className={styles.steps}>
        {FIRST_RUN.steps.map((step) => (
          <li key={step} className={styles.step}>
            {step}
          </li>
        ))}
      </ol>
      <p className={text}>{FIRST_RUN.promise}</p>
    </Plain>
  );
}
