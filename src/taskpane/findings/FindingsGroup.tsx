import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ShownReview } from '../../app/show/shownReview';
import { Chevron } from '../parts/Chevron';
import { Figure } from '../parts/Figure';
import { StatusWord } from '../parts/StatusWord';
import { useProse } from '../parts/useProse';
import type { PaneActions } from '../useWorkbook';
import { LISTING } from '../words';
import { FindingRow } from './FindingRow';
import type { FindingsState } from './findingsState';
import { type Heights, type LaidGroup, topOfRow } from './layOutList';
import { type ItemKey, findingItem, groupItem } from './listItems';

const useStyles = makeStyles({
  group: { position: 'absolute', insetInline: '0' },
  heading: { position: 'sticky', top: '0', zIndex: '1', margin: '0', padding: '8px 0 0', backgroundColor: tokens.colorNeutralBackground1, font: 'inherit' },
  button: {
    display: 'flex',
    width: '100%',
    minHeight: '36px',
    padding: '4px 6px 4px 0',
    alignItems: 'center',
    gap: '6px',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { display: 'flex', flexShrink: 0 },
  name: { minWidth: '0', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  count: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  money: { marginInlineStart: 'auto' },
});

/** What every finding of the list is drawn with. */
export interface FindingsDrawn {
  readonly shown: Pick<ShownReview, 'findings' | 'asAt'>;
  readonly state: FindingsState;
  /** While something else is under way. */
  readonly isBusy: boolean;
  readonly actions: PaneActions;
}

interface FindingsGroupProps extends FindingsDrawn {
  readonly laid: LaidGroup;
  /** The rows that are drawn, from 0. */
  readonly rows: readonly number[];
  readonly heights: Heights;
  readonly stop: ItemKey | null;
}

/** A group: its heading, which stays in sight while its findings pass under it, and those of them that are drawn. */
export function FindingsGroup({ laid, rows, heights, stop, shown, state, isBusy, actions }: FindingsGroupProps) {
  const styles = useStyles();
  const prose = useProse();
  const id = useId();
  const { group: { id: key, name, money, findings }, isFolded, top, height, openAt } = laid;
  const { by } = state.view;
  const words = name === '' ? LISTING.unnamed[by] : name;
  const item = groupItem(key);
  return (
    <section aria-label={words} className={styles.group} style={{ top, height }}>
      <h2 className={styles.heading}>
        <button type="button" className={styles.button} data-item={item} tabIndex={stop === item ? 0 : -1} aria-expanded={!isFolded} aria-controls={isFolded ? undefined : id} title={words} onClick={() => { actions.foldGroup(key, !isFolded); }}>
          <span className={styles.chevron}><Chevron points={isFolded ? 'right' : 'down'} /></span>
          <span className={mergeClasses(styles.name, by !== 'severity' && styles.strong)}>{by === 'severity' ? <StatusWord status={words} /> : words}</span>
          <span className={styles.count}>{findings.length.toLocaleString('en-GB')}</span>
          {money !== '' && <span className={styles.money}><Figure>{money}</Figure></span>}
        </button>
      </h2>
      {!isFolded && (
        <ul id={id} className={prose.list}>
          {rows.flatMap((row) => {
            const finding = findings[row];
            if (finding === undefined) return [];
            const isOpen = row === openAt;
            const place = { top: topOfRow(laid, row, heights), position: row + 1, of: findings.length };
            return [<FindingRow key={finding.number} finding={finding} asAt={shown.asAt} by={by} state={isOpen ? state : null} isStop={stop === findingItem(finding.number)} isBusy={isBusy} {...place} actions={actions} />];
          })}
        </ul>
      )}
    </section>
  );
}
