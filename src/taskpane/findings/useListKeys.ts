import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from 'react';
import type { ShownFinding } from '../../app/show/shownReview';
import type { PaneActions } from '../useWorkbook';

/** What the keys of the list have to know. */
export interface ListKeys {
  readonly findings: readonly ShownFinding[];
  readonly open: number | null;
  readonly actions: Pick<PaneActions, 'closeFinding' | 'goTo'>;
}

interface ListHandlers {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  /** Number of the finding where the Tab key stops. */
  readonly stop: number;
}

/**
 * The keys of a list of findings: arrows, Home and End move between its rows, Enter on the open row goes to its cell
 * (on a closed one it opens it, as any button), Escape closes from anywhere inside and comes back to the row.
 */
export function useListKeys(list: RefObject<HTMLElement | null>, { findings, open, actions }: ListKeys): ListHandlers {
  const [focused, setFocused] = useState(1);
  const rowAt = (number: number): HTMLElement | null => list.current?.querySelector(`[data-finding="${number}"]`) ?? null;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && open !== null) {
      actions.closeFinding();
      rowAt(open)?.focus();
      return;
    }
    const at = numberOf(event.target);
    if (at === null || event.ctrlKey || event.altKey || event.metaKey) return;
    const to = rowAt(targetOf(event.key, at, lastListed(list.current)) ?? 0);
    const place = findings[at - 1]?.place ?? null;
    if (to !== null) to.focus();
    else if (event.key === 'Enter' && at === open && place !== null) actions.goTo(place);
    else return;
    event.preventDefault();
  };
  const onFocus = ({ target }: FocusEvent): void => {
    const number = numberOf(target);
    if (number !== null) setFocused(number);
  };
  return { onKeyDown, onFocus, stop: Math.min(open ?? focused, findings.length) };
}

function targetOf(key: string, at: number, last: number): number | null {
  if (key === 'ArrowDown') return at + 1;
  if (key === 'ArrowUp') return at - 1;
  if (key === 'Home') return 1;
  return key === 'End' ? last : null;
}

function numberOf(target: EventTarget): number | null {
  const number = target instanceof HTMLElement ? target.dataset.finding : undefined;
  return number === undefined ? null : Number(number);
}

function lastListed(list: HTMLElement | null): number {
  return list?.querySelectorAll('[data-finding]').length ?? 0;
}
