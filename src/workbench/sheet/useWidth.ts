import { useLayoutEffect, useRef, useState } from 'react';

/** The width of an element in pixels, followed; 0 until it is drawn. */
export function useWidth() {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = ref;
    if (current === null) return;
    const observer = new ResizeObserver(() => { setWidth(current.clientWidth); });
    setWidth(current.clientWidth);
    observer.observe(current);
    return () => { observer.disconnect(); };
  }, []);
  return { ref, width };
}
