import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Comes back to where a view was scrolled to when it is shown again; `view` names what the element shows. */
export function useKeptPlace(scroller: RefObject<HTMLElement | null>, view: string): { readonly onScroll: () => void } {
  const places = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    scroller.current?.scrollTo({ top: places.current.get(view) ?? 0 });
  }, [scroller, view]);
  return { onScroll: () => { places.current.set(view, scroller.current?.scrollTop ?? 0); } };
}
