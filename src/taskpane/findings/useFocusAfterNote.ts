import { type RefObject, useEffect } from 'react';
import type { FindingsState } from './findingsState';
import type { ItemKey } from './listItems';

/** Once an explanation is kept or taken away, what was pressed is gone: the focus goes to where the list goes on. */
export function useFocusAfterNote(list: RefObject<HTMLElement | null>, said: FindingsState['said'], stop: ItemKey | null): void {
  useEffect(() => {
    const isNoted = said === 'explained' || said === 'takenAway';
    if (!isNoted || stop === null || document.activeElement !== document.body || !document.hasFocus()) return;
    list.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(stop)}"]`)?.focus();
  }, [list, said, stop]);
}
