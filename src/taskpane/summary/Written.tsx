import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { ShownDifference } from '../../app/show/showWritten';
import type { ShownPlace } from '../../app/show/shownReview';
import { PlaceLink } from '../parts/PlaceLink';
import { useProse } from '../parts/useProse';
import type { Write } from '../paneState';
import { SUMMARY } from '../words';

const useStyles = makeStyles({
  bar: { marginBlock: '8px' },
  body: { whiteSpace: 'normal', paddingBlock: '4px' },
  sheet: { paddingBlock: '4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface WrittenProps {
  readonly write: Extract<Write, { kind: 'written' }>;
  readonly onGoTo: (place: ShownPlace) => void;
}

/** The sheets that were written and how many of their figures agree; those that do not, one by one. */
export function Written({ write: { written, at }, onGoTo }: WrittenProps) {
  const styles = useStyles();
  const prose = useProse();
  return (
    <section>
      <MessageBar intent={written.allAgree ? 'success' : 'warning'} layout="multiline" className={styles.bar}>
        <MessageBarBody className={styles.body}>{written.agreement}</MessageBarBody>
      </MessageBar>
      <h2 className={prose.heading}>{SUMMARY.written(at)}</h2>
      <ul className={prose.list}>
        {written.sheets.map((sheet) => (
          <li key={sheet} className={styles.sheet}>
            <PlaceLink place={{ file: '', sheet, cells: 'A1', words: sheet }} onGoTo={onGoTo} />
          </li>
        ))}
      </ul>
      {written.differences.length > 0 && <Differences differences={written.differences} onGoTo={onGoTo} />}
    </section>
  );
}

function Differences({ differences, onGoTo }: { readonly differences: readonly ShownDifference[] } & Pick<WrittenProps, 'onGoTo'>) {
  const styles = useStyles();
  const prose = useProse();
  return (
    <>
      <h3 className={prose.heading}>{SUMMARY.differences}</h3>
      <p className={prose.text}>{SUMMARY.differsAdvice}</p>
      <ul className={prose.list}>
        {differences.map(({ name, review, sheet, place }) => (
          <li key={name} className={styles.sheet}>
            {place === null ? name : <PlaceLink place={place} onGoTo={onGoTo} />}
            <p className={prose.muted}>{name}</p>
            <p className={prose.muted}>{SUMMARY.differs(review, sheet)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
