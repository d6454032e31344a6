// Renders the icons of the manifest from their drawings, with the Chromium on the PATH: node assets/make.mjs
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const GLYPHS = ['zerobase', 'review', 'summary', 'highlight', 'unmark', 'pane'];

/** Each size and the grid whose drawing it is made from: always a whole multiple, so that lines stay on the pixels. */
const SIZES = [
  { size: 16, grid: 16 },
  { size: 20, grid: 20 },
  { size: 24, grid: 24 },
  { size: 32, grid: 32 },
  { size: 40, grid: 20 },
  { size: 48, grid: 24 },
  { size: 64, grid: 32 },
  { size: 80, grid: 40 },
];

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

const browser = await chromium.launch({
  executablePath: execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim(),
  args: ['--force-color-profile=srgb'],
});
const page = await browser.newPage({ deviceScaleFactor: 1 });
for (const glyph of GLYPHS) for (const { size, grid } of SIZES) await render({ glyph, size, grid });
await browser.close();

async function render({ glyph, size, grid }) {
  await page.setContent(`<!doctype html><style>body { margin: 0 }</style>${readFileSync(here(`${glyph}.svg`), 'utf8')}`);
  await page.evaluate(showAlone, { grid, size });
  await page.screenshot({ path: here(`${glyph}-${size}.png`), omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
}

/** Runs in the page: leaves one drawing of the file, as large as the icon. */
function showAlone({ grid, size }) {
  const drawing = globalThis.document.querySelector(`#grid-${grid}`);
  const sheet = drawing.parentElement;
  for (const other of sheet.querySelectorAll('svg')) if (other !== drawing) other.remove();
  sheet.style.display = 'block';
  for (const [name, value] of Object.entries({ x: 0, width: size, height: size })) {
    drawing.setAttribute(name, value);
    sheet.setAttribute(name, value);
  }
}
