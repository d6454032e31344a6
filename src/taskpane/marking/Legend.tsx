import { makeStyles, tokens } from '@fluentui/react-components';
import type { LegendLine } from '../../app/show/legendOf';
import type { ShownPlace } from '../../app/show/shownReview';
import { Disclosure } from '../parts/Disclosure';
import { PlaceLink } from '../parts/PlaceLink';
import { useProse } from '../parts/useProse';
import { MARKING } from '../words';

/** So many lines are drawn; the list under it has them all. */
const MOST = 100;

const useStyles = makeStyles({
  line: { display: 'grid', gridTemplateColumns: '72px 1fr', columnGap: '8px', paddingBlock: '2px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  number: { fontVariantNumeric: 'tabular-nums' },
});

/** Which finding each mark in the sheets is of, by its number in the list and on the Exceptions, and how the marks look. */
export function Legend({ lines, onGoTo }: { readonly lines: readonly LegendLine[]; readonly onGoTo: (place: ShownPlace) => void }) {
  const prose = useProse();
  return (
    <Disclosure title={MARKING.legend}>
      <p className={prose.muted}>{MARKING.legendLooks}</p>
      {lines.slice(0, MOST).map((line) => <Line key={line.number} line={line} onGoTo={onGoTo} />)}
      {lines.length > MOST && <p className={prose.muted}>{MARKING.legendMore(lines.length - MOST)}</p>}
    </Disclosure>
  );
}

function Line({ line: { number, severity, title, place }, onGoTo }: { readonly line: LegendLine; readonly onGoTo: (place: ShownPlace) => void }) {
  const styles = useStyles();
  const { muted } = useProse();
  return (
    <div className={styles.line}>
      <span className={styles.number}>{MARKING.legendOf(number, severity)}</span>
      <div>
        <PlaceLink place={place} onGoTo={onGoTo} />
        <div className={muted}>{title}</div>
      </div>
    </div>
  );
}
