import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { Tab } from './paneState';
import { TABS } from './words';

const useStyles = makeStyles({
  bar: { display: 'flex', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  /** A count of many digits leaves no room at 320 px: then the tabs are moved along, and never lie under the dots. */
  tabs: { display: 'flex', minWidth: '0', paddingInlineStart: '2px', overflowX: 'auto', overflowY: 'hidden', scrollbarWidth: 'none' },
  tab: {
    position: 'relative',
    minHeight: '40px',
    padding: '6px 8px',
    '@media (max-width: 340px)': { paddingInline: '5px' },
    flexShrink: 0,
    whiteSpace: 'nowrap',
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-4px' },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': { content: '""', position: 'absolute', insetInline: '8px', bottom: '0', borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}` },
  },
  /** Bold words are wider: the tab has their width before it is chosen, so that its neighbours stay where they are. */
  words: { display: 'grid', '::after': { content: 'attr(data-words)', height: '0', visibility: 'hidden', fontWeight: tokens.fontWeightSemibold } },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular, fontVariantNumeric: 'tabular-nums' },
});

const ORDER = Object.keys(TABS) as readonly Tab[];

/** The id of a tab, by which its panel is named. */
export function tabId(tab: Tab): string {
  return `tab-${tab}`;
}

interface PaneTabsProps {
  /** null while something else stands in their place. */
  readonly tab: Tab | null;
  readonly findings: number;
  readonly onSelect: (tab: Tab) => void;
  /** What stands at their end. */
  readonly children: ReactNode;
}

/** The tabs in the order of work; arrow keys move between them and show what they come to. */
export function PaneTabs({ tab, findings, onSelect, children }: PaneTabsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = ORDER[stepOf(event.key, ORDER.indexOf(tab ?? 'review'))];
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div className={styles.bar}>
      <div ref={list} role="tablist" className={styles.tabs} onKeyDown={onKeyDown}>
        {ORDER.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={tabId(each)}
            aria-selected={each === tab}
            aria-controls="panel"
            tabIndex={each === (tab ?? 'review') ? 0 : -1}
            className={mergeClasses(styles.tab, each === tab && styles.selected)}
            onClick={() => { onSelect(each); }}
          >
            <span className={styles.words} data-words={each === 'findings' ? `${TABS[each]} ${findings}` : TABS[each]}>
              <span>
                {TABS[each]}
                {each === 'findings' && <span className={styles.count}> {findings.toLocaleString('en-GB')}</span>}
              </span>
            </span>
          </button>
        ))}
      </div>
      {children}
    </div>
  );
}

/** Where a key leads from a tab, round and round; -1 for other keys. */
function stepOf(key: string, at: number): number {
  if (key === 'ArrowRight') return (at + 1) % ORDER.length;
  if (key === 'ArrowLeft') return (at + ORDER.length - 1) % ORDER.length;
  if (key === 'Home') return 0;
  return key === 'End' ? ORDER.length - 1 : -1;
}
