import { useLayoutEffect, useRef, useState } from 'react';

/** The size of an element in pixels, followed; nothing until it is drawn. */
export function useSize() {
  const ref = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const { current } = ref;
    if (current === null) return;
    const look = (): void => { setSize({ width: current.clientWidth, height: current.clientHeight }); };
    const observer = new ResizeObserver(look);
    look();
    observer.observe(current);
    return () => { observer.disconnect(); };
  }, []);
  return { ref, ...size };
}
