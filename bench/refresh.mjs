// Times how long a cell that was changed takes to be reviewed again, in Chromium: node bench/refresh.mjs
/* global document, MutationObserver, performance */
import { readFileSync } from 'node:fs';
import { openInWorkbench, startChromium } from '../test/browser/chromium.mjs';

const RUNS = 15;
/** The pane waits as long for more to be typed; src/taskpane/live/followChanges.ts. */
const QUIET = 300;
const CELLS = [
  ['a forecast on Budget', 'Budget', 'N6'],
  ['a volume on ZBB, which two other sheets add up', 'ZBB', 'G17'],
];
const SAMPLE = new URL('../samples/council-2007-08.xlsx', import.meta.url);
const file = { name: 'council-2007-08.xlsx', bytes: new Uint8Array(readFileSync(SAMPLE)) };

const chromium = await startChromium();
try {
  const page = await chromium.newPage();
  const pane = await openInWorkbench(page, chromium.origin, file);
  await pane.getByRole('button', { name: 'Review workbook' }).click();
  await pane.getByRole('tab', { name: 'Findings 28' }).click();
  console.log(`Milliseconds until the findings are shown again, the ${QUIET} in which more may be typed taken off; the first and ${RUNS} more in the same pane\n`);
  console.log('| cell | first | median | slowest |\n|---|---:|---:|---:|');
  for (const [what, sheet, cell] of CELLS) {
    const first = await change(page, sheet, cell, 1);
    const runs = [];
    while (runs.length < RUNS) runs.push(await change(page, sheet, cell, 1_000 + runs.length * 50_000));
    runs.sort((a, b) => a - b);
    console.log(`| ${what} | ${first} | ${runs[(RUNS - 1) / 2]} | ${runs.at(-1)} |`);
  }
} finally {
  await chromium.close();
}

/** Types a figure and waits until the page shows other findings than before; nothing else changes it meanwhile. */
function change(page, sheet, cell, value) {
  return page.evaluate(
    ([on, at, typed, quiet]) =>
      new Promise((done) => {
        const inside = document.querySelector('iframe.pane').contentDocument;
        const watcher = new MutationObserver(() => {
          const taken = performance.now() - start - quiet;
          if (taken < 0 || inside.body.innerText.includes('It is being reviewed again')) return;
          watcher.disconnect();
          done(Math.round(taken));
        });
        globalThis.workbench.file().edit(on, at, [[typed]]); // calculates, which is Excel's to do
        const start = performance.now();
        watcher.observe(inside, { childList: true, subtree: true, characterData: true });
      }),
    [sheet, cell, value, QUIET],
  );
}
