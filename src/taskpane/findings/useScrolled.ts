import { type RefObject, useState, useSyncExternalStore } from 'react';

/** The list is drawn again each time so many pixels were scrolled, with as much again above and below. */
const STEP = 400;

/** Where a list is looked at, in pixels from its top, with what is drawn beyond what is seen. */
export interface Scrolled {
  readonly from: number;
  readonly to: number;
}

/** What of a list is to be drawn in the panel that scrolls it. What stands above the list there must be lower than a step. */
export function useScrolled(list: RefObject<HTMLElement | null>): Scrolled {
  const [{ subscribe, steps }] = useState(() => scrollingOf(list));
  const [first = 0, count = 0] = useSyncExternalStore(subscribe, steps).split(' ').map(Number);
  return { from: (first - 2) * STEP, to: (first + count + 2) * STEP };
}

interface Scrolling {
  readonly subscribe: (changed: () => void) => () => void;
  readonly steps: () => string;
}

function scrollingOf(list: RefObject<HTMLElement | null>): Scrolling {
  const subscribe: Scrolling['subscribe'] = (changed) => {
    const scroller = panelOf(list.current);
    const watcher = new ResizeObserver(changed);
    if (scroller !== null) watcher.observe(scroller);
    scroller?.addEventListener('scroll', changed, { passive: true });
    return () => {
      watcher.disconnect();
      scroller?.removeEventListener('scroll', changed);
    };
  };
  return { subscribe, steps: () => stepsOf(panelOf(list.current)) };
}

function panelOf(list: HTMLElement | null): HTMLElement | null {
  return list?.closest<HTMLElement>('[role="tabpanel"]') ?? null;
}

/** As a text, which is the same as long as nothing is to be drawn again. */
function stepsOf(scroller: HTMLElement | null): string {
  return scroller === null ? '0 0' : `${Math.floor(scroller.scrollTop / STEP)} ${Math.ceil(scroller.clientHeight / STEP)}`;
}
