/** What a browser has and jsdom has not: nothing is laid out there, and no theme is preferred. */
export function standInForLayout(): void {
  const light = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.assign(window, {
    matchMedia: () => light,
    ResizeObserver: class {
      observe = (): void => undefined;
      unobserve = (): void => undefined;
      disconnect = (): void => undefined;
    },
  });
  Object.assign(Element.prototype, { scrollTo: () => undefined, scrollIntoView: () => undefined });
}
