import { type RefObject, useEffect } from 'react';
import { findingItem } from './listItems';

/** Brings the finding that was opened into view, wherever it was opened from; it takes the focus where what opened it is gone. */
export function useOpenInView(list: RefObject<HTMLElement | null>, open: number | null): void {
  useEffect(() => {
    const row = open === null ? null : list.current?.querySelector<HTMLElement>(`[data-item="${findingItem(open)}"]`);
    row?.parentElement?.scrollIntoView({ block: 'nearest' });
    if (document.activeElement === document.body && document.hasFocus()) row?.focus();
  }, [list, open]);
}
