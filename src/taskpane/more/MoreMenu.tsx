import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { MORE } from '../words';

const useStyles = makeStyles({
  more: { position: 'relative', marginInlineStart: 'auto', alignSelf: 'center' },
  button: { minWidth: '32px', marginInlineEnd: '2px', paddingInline: '0' },
  menu: {
    position: 'absolute',
    insetInlineEnd: '4px',
    insetBlockStart: '100%',
    zIndex: 10,
    minWidth: '160px',
    padding: '4px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  foot: { margin: '0', padding: '4px 8px', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  item: { display: 'block', width: '100%', minHeight: '32px', padding: '4px 8px', border: 'none', background: 'none', color: 'inherit', font: 'inherit', textAlign: 'start', cursor: 'pointer', borderRadius: tokens.borderRadiusSmall, ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

/** Something rarer that the pane can show or do. */
export interface MoreItem {
  readonly words: string;
  readonly onPress: () => void;
}

/** The id of the button, which takes the focus back from what it led to. */
export const MORE_ID = 'more';

/** The menu behind the dots at the end of the tabs: Enter or the arrow down opens it, arrows move in it, Escape leaves it. */
export function MoreMenu({ items, foot }: { readonly items: readonly MoreItem[]; /** Stands below the items and is none. */ readonly foot: string }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setOpen(false);
    document.getElementById(MORE_ID)?.focus();
  };
  useEffect(() => {
    if (isOpen) menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, [isOpen]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close();
    const to = moved(event.key, itemsIn(menu.current));
    if (to === null && event.key !== 'Escape') return;
    event.preventDefault();
    to?.focus();
  };
  return (
    <div className={styles.more} onBlur={({ currentTarget, relatedTarget }) => { if (!currentTarget.contains(relatedTarget)) setOpen(false); }}>
      <Button
        id={MORE_ID}
        className={styles.button}
        appearance="subtle"
        icon={<Dots />}
        aria-label={MORE.title}
        title={MORE.title}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => { setOpen(!isOpen); }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      />
      {isOpen && (
        <div className={styles.menu}>
          <div ref={menu} id={id} role="menu" aria-label={MORE.title} onKeyDown={onKeyDown}>
            {items.map(({ words, onPress }) => (
              <button
                key={words}
                type="button"
                role="menuitem"
                tabIndex={-1}
                className={styles.item}
                onClick={() => {
                  close();
                  onPress();
                }}
              >
                {words}
              </button>
            ))}
          </div>
          <p className={styles.foot}>{foot}</p>
        </div>
      )}
    </div>
  );
}

function itemsIn(menu: HTMLElement | null): readonly HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
}

/** Where a key leads in the menu, round and round; null for other keys. */
function moved(key: string, items: readonly HTMLElement[]): HTMLElement | null {
  const at = items.findIndex((item) => item === document.activeElement);
  const to: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 };
  return key in to ? (items[(to[key] ?? 0) % items.length] ?? null) : null;
}

function Dots() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d="M4.5 10h.01M10 10h.01M15.5 10h.01" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
    </svg>
  );
}
