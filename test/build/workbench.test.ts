import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { besideWorkbench } from '../../build/workbenchAddIn.mjs';

const [WORKBENCH, ADDIN, SAMPLES] = ['dist/workbench', 'dist/addin', 'samples'].map((folder) => join(import.meta.dirname, '..', '..', folder)) as [string, string, string];
const PAGE = '<meta content="script-src \'self\' https://appsforoffice.microsoft.com https://elsewhere.example"><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

const read = (...path: readonly string[]): Buffer => {
  const file = join(...path);
  if (!existsSync(file)) throw new Error(`${file} is not there: run npm run build`);
  return readFileSync(file);
};

describe('the add-in beside the workbench', () => {
  it('loads Office.js from the workbench and may load from nowhere else', () => {
    expect(besideWorkbench(PAGE)).toBe('<meta content="script-src \'self\'"><script src="../office.js"></script>');
  });

  it('is not built when a page names another address', () => {
    expect(() => besideWorkbench(`${PAGE}<img src="https://elsewhere.example/a.png">`)).toThrow('names an address of elsewhere');
  });

  it('is what is shipped, byte for byte, but for the pages', () => {
    const files = readdirSync(join(WORKBENCH, 'addin')).filter((name) => name.endsWith('.js'));
    expect(files).toEqual(expect.arrayContaining([expect.stringMatching(/^taskpane\./), expect.stringMatching(/^commands\./)]));
    expect(files.filter((name) => !read(WORKBENCH, 'addin', name).equals(read(ADDIN, name)))).toEqual([]);
  });
});

describe('the page of the workbench', () => {
  it('names no address but files beside it, and allows no script that is evaluated', () => {
    const page = read(WORKBENCH, 'index.html').toString('utf8');
    expect(page).not.toMatch(/https?:|unsafe-eval(?<!wasm-unsafe-eval)|unsafe-inline|(?:src|href)=["']?\//);
    expect(page).toContain("default-src 'none'");
    const [, ...named] = page.match(/(?<=(?:src|href)=)[^ >"]+/g) ?? [];
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((name) => !existsSync(join(WORKBENCH, name)))).toEqual([]);
  });

  it('has the samples beside it, byte for byte', () => {
    const names = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));
    expect(names).toContain('council-2007-08.xlsx');
    expect(names.filter((name) => !read(WORKBENCH, 'samples', name).equals(read(SAMPLES, name)))).toEqual([]);
  });
});
