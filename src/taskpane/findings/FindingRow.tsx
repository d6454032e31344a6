import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { ShownFinding } from '../../app/show/shownReview';
import { Chevron } from '../parts/Chevron';
import { Figure } from '../parts/Figure';
import type { PaneActions } from '../useWorkbook';
import { FINDINGS } from '../words';
import { FindingDetail } from './FindingDetail';

const CUT = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  row: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: '6px',
    width: '100%',
    minHeight: '44px',
    padding: '6px 4px 6px 0',
    alignItems: 'baseline',
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { alignSelf: 'center' },
  title: CUT,
  whole: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  figure: { paddingInlineEnd: '6px' },
  below: {
    display: 'flex',
    gridColumn: '2 / -1',
    justifyContent: 'space-between',
    gap: '12px',
    minWidth: '0',
    paddingInlineEnd: '6px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  about: { ...CUT, minWidth: '0', flexShrink: 1 },
  place: { ...CUT, flexShrink: 0, maxWidth: '60%' },
});

interface FindingRowProps {
  readonly finding: ShownFinding;
  readonly isOpen: boolean;
  /** Whether the Tab key stops here: one row of the list has it. */
  readonly isStop: boolean;
  readonly actions: PaneActions;
}

/** A finding in two lines: what and how much, then the rule, whose it is and where; opened in place. */
export const FindingRow = memo(function FindingRow({ finding, isOpen, isStop, actions }: FindingRowProps) {
  const styles = useStyles();
  const { number, title, about } = finding;
  const id = `finding-${number}`;
  return (
    <li className={mergeClasses(styles.item, isOpen && styles.open)}>
      <button
        type="button"
        className={styles.row}
        data-finding={number}
        tabIndex={isStop ? 0 : -1}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        title={isOpen ? undefined : `${title}, ${about}`}
        onClick={() => { if (isOpen) actions.closeFinding(); else actions.openFinding(number); }}
      >
        <RowWords finding={finding} isOpen={isOpen} />
      </button>
      {isOpen && <FindingDetail id={id} finding={finding} label={FINDINGS.workings} onGoTo={actions.goTo} />}
    </li>
  );
});

function RowWords({ finding: { title, figure, rule, about, place }, isOpen }: Pick<FindingRowProps, 'finding' | 'isOpen'>) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.chevron}>
        <Chevron points={isOpen ? 'down' : 'right'} />
      </span>
      <span className={isOpen ? styles.whole : styles.title}>{title}</span>
      <span className={styles.figure}>
        <Figure>{figure}</Figure>
      </span>
      <span className={styles.below}>
        <span className={isOpen ? undefined : styles.about}>
          {rule} · {about}
        </span>
        <span className={styles.place}>{place?.words}</span>
      </span>
    </>
  );
}
