import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ShownFinding, ShownPlace, Working } from '../../app/show/shownReview';
import { Figure } from '../parts/Figure';
import { PlaceLink } from '../parts/PlaceLink';
import { useProse } from '../parts/useProse';
import type { PaneActions } from '../useWorkbook';
import { FINDINGS } from '../words';
import { ExplainForm } from './ExplainForm';
import { Explanation } from './Explanation';
import type { FindingsState } from './findingsState';

const useStyles = makeStyles({
  detail: { padding: '2px 6px 10px 22px', overflowWrap: 'break-word' },
  table: { width: '100%', marginBlockEnd: '8px', borderCollapse: 'collapse' },
  head: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200 },
  label: { padding: '1px 0', lineHeight: '24px', fontWeight: 'inherit', textAlign: 'start', verticalAlign: 'top' },
  figure: { padding: '1px 10px', lineHeight: '24px', textAlign: 'end', verticalAlign: 'top' },
  cell: { padding: '1px 0', lineHeight: '24px', textAlign: 'start', verticalAlign: 'top' },
  amount: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, fontWeight: tokens.fontWeightSemibold },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

interface FindingDetailProps {
  readonly id: string;
  readonly finding: ShownFinding;
  readonly asAt: string;
  readonly state: FindingsState;
  readonly isBusy: boolean;
  readonly actions: PaneActions;
}

/** The sentence of a finding, the arithmetic behind it with its cells, what to do, and what was answered to it. */
export function FindingDetail({ id, finding, asAt, state, isBusy, actions }: FindingDetailProps) {
  const styles = useStyles();
  const { text } = useProse();
  const { key, sentence, workings, advice, place } = finding;
  const draft = state.drafts[key];
  return (
    <div id={id} className={styles.detail}>
      <p className={text}>{sentence}</p>
      {workings.length > 0 && <Workings workings={workings} label={FINDINGS.workings} sheet={place?.sheet ?? ''} onGoTo={actions.goTo} />}
      <p className={text}>
        <span className={styles.strong}>{FINDINGS.toDo}</span> {advice}
      </p>
      {place !== null && <PlaceLink place={place} words={FINDINGS.goTo(place.words)} onGoTo={actions.goTo} />}
      <Explanation finding={finding} state={state} isBusy={isBusy} actions={actions} />
      {draft !== undefined && <ExplainForm finding={finding} draft={draft} asAt={asAt} state={state} actions={actions} />}
    </div>
  );
}

interface WorkingsProps {
  readonly workings: readonly Working[];
  readonly label: string;
  readonly onGoTo: (place: ShownPlace) => void;
  /** The sheet of the finding, whose name its own cells need not repeat. */
  readonly sheet: string;
}

function Workings({ workings, label, sheet, onGoTo }: WorkingsProps) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.label, styles.head)}>{FINDINGS.step}</th>
          <th scope="col" className={mergeClasses(styles.figure, styles.head)}>{FINDINGS.figure}</th>
          <th scope="col" className={mergeClasses(styles.cell, styles.head)}>{FINDINGS.cell}</th>
        </tr>
      </thead>
      <tbody>
        {workings.map(({ kind, label: step, figure, place }, index) => (
          <tr key={index} className={kind === 'amount' ? styles.amount : undefined}>
            <th scope="row" className={styles.label}>{step}</th>
            <td className={styles.figure}>
              <Figure>{figure}</Figure>
            </td>
            <td className={styles.cell}>{place !== null && <PlaceLink place={place} words={place.sheet === sheet ? place.cells : place.words} onGoTo={onGoTo} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
