// Takes the pictures of the pane into out/pictures, and those of README and of the guide into docs/pictures: node docs/pictures/make.mjs; some of them only: node docs/pictures/make.mjs readme, node docs/pictures/make.mjs guide
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PANE_STATES, reachState } from '../../test/browser/paneStates.mjs';
import { openInWorkbench, startChromium } from '../../test/browser/chromium.mjs';
import { palettePng } from './palettePng.mjs';
import { packPage, summaryPage } from './printedPage.mjs';

const LOOKS = { light: { theme: 'light' }, dark: { theme: 'dark', colorScheme: 'dark' }, contrast: { theme: 'dark', colorScheme: 'dark', forcedColors: 'active' } };
const WIDTHS = [320, 350, 450];

/** States of the pane that docs/guide shows. */
const IN_GUIDE = ['finding', 'marked', 'what-if-answer', 'written', 'settings', 'round', 'return'];
const NOW = new Date('2007-11-01T09:30:00'); // the pane says when it reviewed; a picture is the same whenever it is taken
const here = import.meta.dirname;
const council = join(here, '..', '..', 'samples', 'council-2007-08.xlsx');
const [only] = process.argv.slice(2);
const takes = (what) => only === undefined || only === what;
const out = join(here, '..', '..', 'out', 'pictures');

mkdirSync(out, { recursive: true });
const chromium = await startChromium();
try {
  for (const state of only === undefined ? PANE_STATES : []) {
    for (const [look, around] of Object.entries(LOOKS)) {
      const pictures = await picturesOf(state, around);
      pictures.forEach((picture, at) => writeFileSync(join(out, `${state.name}-${WIDTHS[at]}-${look}.png`), picture));
    }
    console.log(`${state.name}: ${WIDTHS.join(', ')} px; ${Object.keys(LOOKS).join(', ')}`);
  }
  if (takes('readme')) await picturesOfReadme();
  if (takes('guide')) await picturesOfGuide();
} finally {
  await chromium.close();
}
if (takes('readme')) writeFileSync(join(here, 'summary.png'), palettePng(summaryPage(council), 256));
if (takes('guide')) writeFileSync(join(here, 'pack.png'), palettePng(packPage(council, 'Resources'), 256));

async function picturesOfReadme() {
  writeFileSync(join(here, 'pane.png'), await paneIn('review', 756));
  for (const [look, around] of Object.entries(LOOKS)) {
    const seen = await workbenchPicture(around);
    writeFileSync(join(out, `workbench-${look}.png`), seen);
    if (look === 'light') writeFileSync(join(here, 'workbench.png'), palettePng(seen, 256));
  }
}

async function picturesOfGuide() {
  for (const name of IN_GUIDE) writeFileSync(join(here, `pane-${name}.png`), await paneIn(name, 640));
}

/** The pane in a state as it is shown in the documents, twice as fine. */
async function paneIn(name, height) {
  const [, picture] = await picturesOf(PANE_STATES.find((state) => state.name === name), { ...LOOKS.light, deviceScaleFactor: 2, viewport: { width: 900, height } });
  return palettePng(picture, 256);
}

/** The workbench as a visitor has it after a review, at a finding whose cells are marked. */
async function workbenchPicture({ colorScheme, forcedColors }) {
  const page = await chromium.newPage({ network: 'none', viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce', colorScheme, forcedColors });
  const pane = page.frameLocator('iframe.pane');
  await page.clock.setFixedTime(NOW);
  await page.goto(`${chromium.origin}/workbench/`);
  await page.getByRole('button', { name: 'Council 2007/08' }).click();
  await pane.getByRole('button', { name: 'Review workbook' }).click();
  await pane.getByRole('button', { name: 'Go to worst finding' }).click();
  await page.getByRole('button', { name: 'Highlight', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await page.getByText('Highlight: done.').waitFor();
  await page.mouse.move(1, 1);
  await page.waitForTimeout(300);
  const picture = await page.screenshot({ animations: 'disabled' });
  await page.context().close();
  return picture;
}

/** The pane in a state at each width. */
async function picturesOf(state, { theme, ...look }) {
  const { network, ...around } = state.around;
  const page = await chromium.newPage({ network, viewport: { width: 900, height: 700 }, reducedMotion: 'reduce', ...look });
  await page.clock.setFixedTime(NOW);
  const pane = await openInWorkbench(page, chromium.origin, state.file, { ...around, theme });
  await reachState(state, pane, page);
  await page.mouse.move(1, 1);
  const pictures = [];
  for (const width of WIDTHS) {
    await page.locator('iframe.pane').evaluate((frame, pixels) => { Object.assign(frame.style, { border: 'none', width: `${pixels}px` }); }, width);
    await page.waitForTimeout(150);
    pictures.push(await page.locator('iframe.pane').screenshot({ animations: 'disabled' }));
  }
  await page.context().close();
  return pictures;
}
