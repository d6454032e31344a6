/** A page that is not in view draws no frames; it goes on after this many milliseconds. */
const AT_MOST = 50;

/** Waits until the page has drawn what was last set, and taken what the user did meanwhile. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, AT_MOST);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
