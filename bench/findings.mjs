// Scrolls through a list of many findings and searches it, in Chromium, and says how long the page kept anybody waiting: node bench/findings.mjs [FINDINGS]
/* global document, performance, requestAnimationFrame, window */
import { openInWorkbench, startChromium } from '../test/browser/chromium.mjs';
import { faultyBudget } from './faultyBudget.mjs';

const COUNT = Number(process.argv[2] ?? 20_000);
const file = { name: 'faulty.xlsx', bytes: faultyBudget(COUNT) };

const chromium = await startChromium();
try {
  const page = await chromium.newPage({ viewport: { width: 900, height: 700 } });
  const pane = await openInWorkbench(page, chromium.origin, file);
  await page.locator('iframe.pane').evaluate((frame) => { frame.style.width = '350px'; });
  await pane.getByRole('button', { name: 'Review workbook' }).click();
  await pane.getByRole('tab', { name: /^Findings/ }).waitFor({ timeout: 300_000 });
  const body = pane.locator('body');
  await body.evaluate(watchFrames);
  const rows = [];
  const measure = async (what, act) => {
    await body.evaluate(() => { window.gaps.start(); });
    const from = performance.now();
    await act();
    const { longest, frames, over50 } = await body.evaluate(() => window.gaps.stop());
    rows.push({ what, longest, frames, over50, seconds: (performance.now() - from) / 1_000 });
  };
  await measure('Findings tab opened', () => pane.getByRole('tab', { name: /^Findings/ }).click());
  await measure('scrolled from top to bottom, nine tenths of a view with each frame', () => body.evaluate(scrollThrough, 0.9));
  await measure('scrolled back, thirty views with each frame', () => body.evaluate(scrollThrough, -30));
  const search = pane.getByRole('textbox', { name: 'Search findings' });
  await measure('"stream 7 410" searched for, key by key', () => search.pressSequentially('stream 7 410', { delay: 60 }));
  await measure('search cleared', () => search.press('Escape'));
  for (const by of ['rule', 'stream', 'sheet', 'severity']) await measure(`grouped by ${by}`, () => pane.getByRole('combobox', { name: 'Group by' }).selectOption(by));
  await measure('End and Home pressed in the list', async () => {
    await pane.locator('[data-finding]').first().focus();
    for (const key of ['End', 'Home', 'End', 'Home']) await page.keyboard.press(key);
  });
  await measure('a finding opened, and twenty walked', async () => {
    await pane.locator('[data-finding]').first().click();
    for (let walked = 0; walked < 20; walked++) await pane.getByRole('button', { name: 'Next finding' }).click();
  });
  const drawn = await body.evaluate(() => ({ rows: document.querySelectorAll('[data-finding]').length, elements: document.querySelectorAll('*').length }));
  console.log(`${COUNT.toLocaleString('en-GB')} findings; ${drawn.rows} of them drawn, ${drawn.elements} elements on the page.\n\n| | longest wait, ms | waits over 50 ms | frames | seconds |\n|---|---:|---:|---:|---:|`);
  for (const { what, longest, over50, frames, seconds } of rows) console.log(`| ${what} | ${Math.round(longest)} | ${over50} | ${frames} | ${seconds.toFixed(1)} |`);
} finally {
  await chromium.close();
}

/** Runs in the pane: notes how long each frame waited for the one before. */
function watchFrames() {
  let [last, longest, frames, over50, isOn] = [0, 0, 0, 0, false];
  const tick = (now) => {
    if (!isOn) return;
    if (last !== 0) {
      longest = Math.max(longest, now - last);
      if (now - last > 50) over50 += 1;
    }
    last = now;
    frames += 1;
    requestAnimationFrame(tick);
  };
  window.gaps = {
    start: () => {
      [last, longest, frames, over50, isOn] = [performance.now(), 0, 0, 0, true];
      requestAnimationFrame(tick);
    },
    stop: () =>
      new Promise((settled) => {
        requestAnimationFrame(() => requestAnimationFrame(() => {
          isOn = false;
          settled({ longest, frames, over50 });
        }));
      }),
  };
}

/** Runs in the pane: scrolls so many views with each frame until the end of the list. */
function scrollThrough(_body, step) {
  const scroller = document.querySelector('[role=tabpanel]');
  return new Promise((done) => {
    const next = () => {
      const before = scroller.scrollTop;
      scroller.scrollTop += step * scroller.clientHeight;
      if (scroller.scrollTop === before) done();
      else requestAnimationFrame(next);
    };
    next();
  });
}
