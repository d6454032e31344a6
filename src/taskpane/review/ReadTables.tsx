import { makeStyles, tokens } from '@fluentui/react-components';
import type { ShownPlace, ShownReading } from '../../app/show/shownReview';
import { Disclosure } from '../parts/Disclosure';
import { PlaceLink } from '../parts/PlaceLink';
import { StatusWord } from '../parts/StatusWord';
import { useProse } from '../parts/useProse';
import { REVIEW } from '../words';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: '12px', alignItems: 'center', paddingBlock: '4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  side: { textAlign: 'end' },
  wide: { gridColumn: '1 / -1' },
  places: { display: 'flex', gridColumn: '1 / -1', flexWrap: 'wrap', columnGap: '12px' },
});

/** Places of one cause that are links; the rest are counted. */
const MOST_PLACES = 20;

interface ReadTablesProps {
  readonly read: ShownReading;
  readonly onGoTo: (place: ShownPlace) => void;
}

/** What was read: each table with its sheet, and what reading had to say. */
export function ReadTables({ read, onGoTo }: ReadTablesProps) {
  const { heading } = useProse();
  return (
    <section>
      <h2 className={heading}>{REVIEW.read}</h2>
      <Disclosure title={REVIEW.tables} side={read.line}>
        <Tables tables={read.tables} onGoTo={onGoTo} />
      </Disclosure>
      {read.issues.length > 0 && (
        <Disclosure title={REVIEW.issues} side={String(read.issues.length)}>
          <Issues issues={read.issues} onGoTo={onGoTo} />
        </Disclosure>
      )}
    </section>
  );
}

function Tables({ tables, onGoTo }: { readonly tables: ShownReading['tables'] } & Pick<ReadTablesProps, 'onGoTo'>) {
  const styles = useStyles();
  const { list, muted } = useProse();
  return (
    <ul className={list}>
      {tables.map(({ dataset, rows, place }) => (
        <li key={`${place.sheet}!${place.cells}`} className={styles.row}>
          <span>{dataset}</span>
          <span className={styles.side}>
            <PlaceLink place={place} onGoTo={onGoTo} />
          </span>
          <p className={`${muted} ${styles.wide}`}>
            {rows}, {place.cells}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Issues({ issues, onGoTo }: { readonly issues: ShownReading['issues'] } & Pick<ReadTablesProps, 'onGoTo'>) {
  const styles = useStyles();
  const { list, muted } = useProse();
  return (
    <ul className={list}>
      {issues.map(({ severity, sentence, places }) => (
        <li key={sentence} className={styles.row}>
          <span>{sentence}</span>
          <StatusWord status={severity} />
          <span className={styles.places}>
            {places.slice(0, MOST_PLACES).map((place) => (
              <PlaceLink key={place.words} place={place} onGoTo={onGoTo} />
            ))}
            {places.length > MOST_PLACES && <span className={muted}>{REVIEW.morePlaces(places.length - MOST_PLACES)}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
