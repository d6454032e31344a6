import { type RefObject, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { Heights } from './layOutList';

/** Until the first are drawn. */
const USUAL: Heights = { heading: 45, row: 49, open: 300 };

/** How high headings and findings are as they are drawn: letters may be spaced wider, and an open finding is as long as its words. */
export function useHeights(list: RefObject<HTMLElement | null>): Heights {
  const [{ measure, subscribe, heights }] = useState(() => heightsIn(list));
  useLayoutEffect(measure);
  return useSyncExternalStore(subscribe, heights);
}

interface Measured {
  /** Looks at what is drawn now. */
  readonly measure: () => void;
  readonly subscribe: (changed: () => void) => () => void;
  readonly heights: () => Heights;
}

function heightsIn(list: RefObject<HTMLElement | null>): Measured {
  const listeners = new Set<() => void>();
  let last = USUAL;
  const measure = (): void => {
    const own = list.current;
    const now: Heights = { heading: heightOf(own, 'h2') ?? last.heading, row: heightOf(own, '[data-state="closed"]') ?? last.row, open: heightOf(own, '[data-state="open"]') ?? last.open };
    if (now.heading === last.heading && now.row === last.row && now.open === last.open) return;
    last = now;
    for (const changed of listeners) changed();
  };
  const subscribe: Measured['subscribe'] = (changed) => {
    const watcher = new ResizeObserver(measure);
    if (list.current !== null) watcher.observe(list.current);
    listeners.add(changed);
    return () => {
      watcher.disconnect();
      listeners.delete(changed);
    };
  };
  return { measure, subscribe, heights: () => last };
}

function heightOf(list: HTMLElement | null, which: string): number | null {
  const height = list?.querySelector(which)?.getBoundingClientRect().height ?? 0;
  return height === 0 ? null : height;
}
