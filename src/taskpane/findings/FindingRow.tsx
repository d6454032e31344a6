import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { Grouping } from '../../app/show/groupFindings';
import type { ShownFinding } from '../../app/show/shownReview';
import { Chevron } from '../parts/Chevron';
import { Figure } from '../parts/Figure';
import type { PaneActions } from '../useWorkbook';
import { FindingDetail } from './FindingDetail';
import type { FindingsState } from './findingsState';
import { findingItem } from './listItems';

const CUT = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

const useStyles = makeStyles({
  /** Below the heading of its group, which stays in sight. */
  item: { position: 'absolute', insetInline: '0', boxSizing: 'border-box', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, scrollMarginBlockStart: '48px' },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  row: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: '6px',
    width: '100%',
    minHeight: '44px',
    padding: '6px 4px 6px 0',
    alignItems: 'baseline',
    scrollMarginBlockStart: '48px',
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
  status: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  place: { ...CUT, flexShrink: 0, maxWidth: '60%' },
});

interface FindingRowProps {
  readonly finding: ShownFinding;
  readonly asAt: string;
  readonly by: Grouping;
  /** What the tab keeps, where this finding is the open one; null where it is closed. */
  readonly state: FindingsState | null;
  /** Whether the Tab key stops here: one row of the list has it. */
  readonly isStop: boolean;
  readonly isBusy: boolean;
  /** Pixels below the top of its group, and its place in the group, which a screen reader says. */
  readonly top: number;
  readonly position: number;
  readonly of: number;
  readonly actions: PaneActions;
}

/** A finding in two lines: what and how much, then the rule, whose it is and where; opened in place. */
export const FindingRow = memo(function FindingRow({ finding, asAt, by, state, isStop, isBusy, top, position, of, actions }: FindingRowProps) {
  const styles = useStyles();
  const { number, title, about } = finding;
  const isOpen = state !== null;
  const id = `finding-${number}`;
  return (
    <li className={mergeClasses(styles.item, isOpen && styles.open)} style={{ top }} data-state={isOpen ? 'open' : 'closed'} aria-posinset={position} aria-setsize={of}>
      <button
        type="button"
        className={styles.row}
        data-item={findingItem(number)}
        data-finding={number}
        tabIndex={isStop ? 0 : -1}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        title={isOpen ? undefined : `${title}, ${about}`}
        onClick={() => { if (isOpen) actions.closeFinding(); else actions.openFinding(number); }}
      >
        <RowWords finding={finding} by={by} isOpen={isOpen} />
      </button>
      {isOpen && <FindingDetail id={id} finding={finding} asAt={asAt} state={state} isBusy={isBusy} actions={actions} />}
    </li>
  );
});

function RowWords({ finding: { title, figure, rule, about, place, severity, answer }, by, isOpen }: Pick<FindingRowProps, 'finding' | 'by'> & { readonly isOpen: boolean }) {
  const styles = useStyles();
  const [first, second] = by === 'rule' ? [about, ''] : [title, ` · ${about}`];
  const status = [...(answer === null ? [] : [answer.status]), ...(by === 'severity' ? [] : [severity])];
  return (
    <>
      <span className={styles.chevron}>
        <Chevron points={isOpen ? 'down' : 'right'} />
      </span>
      <span className={isOpen ? styles.whole : styles.title}>{first}</span>
      <span className={styles.figure}>
        <Figure>{figure}</Figure>
      </span>
      <span className={styles.below}>
        <span className={isOpen ? undefined : styles.about}>
          {status.length > 0 && <span className={styles.status}>{`${status.join(' · ')} · `}</span>}
          {rule}{second}
        </span>
        <span className={styles.place}>{place?.words}</span>
      </span>
    </>
  );
}
