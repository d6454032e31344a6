import { ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import type { Stage } from '../app/reviewWorkbook';
import { Plain } from './parts/Plain';
import { useProse } from './parts/useProse';
import { progressOf, stageWords } from './stageWords';
import { REVIEWING } from './words';

const useStyles = makeStyles({
  bar: { marginBlock: '12px' },
  row: { display: 'flex', justifyContent: 'space-between', gap: '12px', paddingBlock: '6px' },
  now: { fontWeight: tokens.fontWeightSemibold },
  side: { minWidth: '0', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const STAGES = ['reading', 'recognising', 'checking'] as const;

/** The first review of a workbook on its way: the stages, and what the present one is at. */
export function Reviewing({ stage }: { readonly stage: Stage | null }) {
  const styles = useStyles();
  const prose = useProse();
  return (
    <Plain title={REVIEWING.title}>
      <p className={prose.text}>{REVIEWING.promise}</p>
      <ProgressBar className={styles.bar} value={progressOf(stage)} aria-label={REVIEWING.title} />
      <ol className={prose.list}>
        {STAGES.map((kind) => (
          <li key={kind} className={styles.row} aria-current={stage?.kind === kind ? 'step' : undefined}>
            <span className={stage?.kind === kind ? styles.now : undefined}>{REVIEWING.stages[kind]}</span>
            <span className={styles.side}>{stage?.kind === kind ? stageWords(stage) : ''}</span>
          </li>
        ))}
      </ol>
    </Plain>
  );
}
