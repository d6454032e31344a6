import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ShownFinding, ShownPlace, Working } from '../../app/show/shownReview';
import { Figure } from '../parts/Figure';
import { PlaceLink } from '../parts/PlaceLink';
import { useProse } from '../parts/useProse';
import { FINDINGS } from '../words';

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
  readonly label: string;
  readonly onGoTo: (place: ShownPlace) => void;
}

/** The sentence of a finding, the arithmetic behind it with its cells, and what to do. */
export function FindingDetail({ id, finding: { sentence, workings, advice, place }, label, onGoTo }: FindingDetailProps) {
  const styles = useStyles();
  const { text } = useProse();
  return (
    <div id={id} className={styles.detail}>
      <p className={text}>{sentence}</p>
      {workings.length > 0 && <Workings workings={workings} label={label} sheet={place?.sheet ?? ''} onGoTo={onGoTo} />}
      <p className={text}>
        <span className={styles.strong}>{FINDINGS.toDo}</span> {advice}
      </p>
      {place !== null && <PlaceLink place={place} words={FINDINGS.goTo(place.words)} onGoTo={onGoTo} />}
    </div>
  );
}

interface WorkingsProps extends Pick<FindingDetailProps, 'label' | 'onGoTo'> {
  readonly workings: readonly Working[];
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
