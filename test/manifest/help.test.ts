/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ASSETS = join(import.meta.dirname, '..', '..', 'assets');
const page = new DOMParser().parseFromString(readFileSync(join(ASSETS, 'help.html'), 'utf8'), 'text/html');

describe('the help page that the manifest points at', () => {
  it('says what each button of the ribbon does', () => {
    const manifest = readFileSync(join(ASSETS, '..', 'manifest.xml'), 'utf8');
    const labels = [...manifest.matchAll(/id="(?!Group)\w+\.Label" DefaultValue="([^"]+)"/g)].map(([, label]) => label);
    expect([...page.querySelectorAll('dl:first-of-type dt')].map(({ textContent }) => textContent.trim())).toEqual(labels);
  });

  it('loads files of its own folder only, which are there, and runs no script', () => {
    const files = [...page.querySelectorAll('[src], [href]')].map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '');
    expect(files.length).toBeGreaterThan(4);
    expect(files.filter((file) => !/^[\w-]+\.(png|css)$/.test(file) || !existsSync(join(ASSETS, file)))).toEqual([]);
    expect(page.querySelectorAll('script, iframe, form, [onclick]')).toHaveLength(0);
  });
});
