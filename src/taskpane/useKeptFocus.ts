import { type RefObject, useEffect, useRef } from 'react';

/** Gives the focus to `fallback` when what had it is taken off the page, so that a keyboard user is never sent back to the start. */
export function useKeptFocus(fallback: RefObject<HTMLElement | null>): void {
  const held = useRef<Element | null>(null);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent): void => {
      held.current = target instanceof Element ? target : null;
    };
    document.addEventListener('focusin', onFocus);
    return () => { document.removeEventListener('focusin', onFocus); };
  }, []);
  useEffect(() => {
    const isLost = held.current !== null && !held.current.isConnected && document.activeElement === document.body;
    if (isLost && document.hasFocus()) fallback.current?.focus();
  });
}
