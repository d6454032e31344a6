import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ShownReview } from '../../app/show/shownReview';
import { FailureBar } from '../parts/FailureBar';
import { Position } from '../parts/Position';
import { StatusWord } from '../parts/StatusWord';
import { useProse } from '../parts/useProse';
import type { PaneState, Reviewed } from '../paneState';
import type { PaneActions } from '../useWorkbook';
import { SUMMARY, WRITING } from '../words';
import { CommitteeText } from './CommitteeText';
import { UndoSummary } from './UndoSummary';
import { Written } from './Written';

const useStyles = makeStyles({
  headline: { display: 'grid', gridTemplateColumns: '56px 1fr', columnGap: '8px', paddingBlock: '6px', alignItems: 'start' },
  status: { paddingBlockStart: '1px' },
  long: { gridColumn: '1 / -1' },
  title: { ':first-child': { marginBlockStart: '0' } },
  sheet: { display: 'flex', justifyContent: 'space-between', gap: '12px', paddingBlock: '8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  side: { color: tokens.colorNeutralForeground3, textAlign: 'end' },
  words: { overflowWrap: 'anywhere' },
});

/** Longer words than Amber stand above their sentence. */
const SHORT = 5;

interface SummaryTabProps {
  readonly review: Reviewed;
  readonly state: Pick<PaneState, 'write' | 'undo'>;
  readonly actions: Pick<PaneActions, 'write' | 'undo' | 'goTo'>;
}

/** What the summary will say, what is written, and how its figures answered once it was. */
export function SummaryTab({ review: { shown, committee }, state: { write, undo }, actions }: SummaryTabProps) {
  const prose = useProse();
  const styles = useStyles();
  return (
    <>
      {write.kind === 'failed' && <FailureBar failure={write.failure} again={{ words: SUMMARY.tryAgain, onPress: actions.write }} />}
      {write.kind === 'abandoned' && <p className={prose.text}>{WRITING.abandoned}</p>}
      {write.kind === 'written' && <Written write={write} onGoTo={actions.goTo} />}
      <UndoSummary undo={undo} onUndo={actions.undo} />
      <h1 className={mergeClasses(prose.heading, styles.title)}>{SUMMARY.position}</h1>
      <Position position={shown.position} />
      <h2 className={prose.heading}>{SUMMARY.headlines}</h2>
      <ul className={prose.list}>
        {shown.headlines.map((headline) => (
          <Headline key={headline.words} headline={headline} />
        ))}
      </ul>
      <CommitteeText tell={committee} />
      {write.kind !== 'written' && <ToWrite findings={shown.findings.length} />}
    </>
  );
}

function Headline({ headline: { status, words, note, who } }: { readonly headline: ShownReview['position'] }) {
  const styles = useStyles();
  const { muted } = useProse();
  return (
    <li className={styles.headline}>
      <span className={mergeClasses(styles.status, status.length > SHORT && styles.long)}>
        <StatusWord status={status} />
      </span>
      <div className={mergeClasses(styles.words, status.length > SHORT && styles.long)}>
        {words}
        <p className={muted}>{note}</p>
        {who !== '' && <p className={muted}>{who}</p>}
      </div>
    </li>
  );
}

function ToWrite({ findings }: { readonly findings: number }) {
  const styles = useStyles();
  const prose = useProse();
  return (
    <section>
      <h2 className={prose.heading}>{SUMMARY.toWrite}</h2>
      <div className={styles.sheet}>
        <span>{SUMMARY.governance}</span>
        <span className={styles.side}>{SUMMARY.governanceNote}</span>
      </div>
      <div className={styles.sheet}>
        <span>{SUMMARY.exceptions}</span>
        <span className={styles.side}>{SUMMARY.exceptionsNote(findings)}</span>
      </div>
      <div className={styles.sheet}>
        <span>{SUMMARY.evidence}</span>
        <span className={styles.side}>{SUMMARY.evidenceNote}</span>
      </div>
      <p className={prose.muted}>{SUMMARY.promise}</p>
    </section>
  );
}
