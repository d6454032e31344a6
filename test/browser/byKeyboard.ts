import type { OpenedPane } from './openPane';

/** The words on the element that has the focus in the pane, or what it is called. */
export async function focused({ frame }: OpenedPane): Promise<string> {
  return (await frame()).evaluate(() => {
    const at = document.activeElement as (HTMLElement & { readonly labels?: NodeListOf<HTMLElement> | null }) | null;
    const words = [at?.labels?.[0]?.innerText, at?.innerText, at?.getAttribute('aria-label')].find((each) => (each ?? '').trim() !== '');
    return (words ?? '').replaceAll(/\s+/g, ' ').trim();
  });
}

/** Presses Tab until what says this has the focus. */
export async function tabTo(opened: OpenedPane, words: RegExp, key = 'Tab'): Promise<void> {
  const met: string[] = [];
  while (met.length < 30) {
    await opened.page.keyboard.press(key);
    const at = await focused(opened);
    if (words.test(at)) return;
    met.push(at.slice(0, 40));
  }
  throw new Error(`${key} does not come to ${words.source}; it comes to ${met.join(', ')}`);
}

/** Asks until the answer is the one that is awaited. */
export async function eventually<Value>(ask: () => Promise<Value>, awaited: Value): Promise<void> {
  for (let left = 100; left > 0 && (await ask()) !== awaited; left--) await new Promise((next) => setTimeout(next, 50));
  expect(await ask()).toBe(awaited);
}
