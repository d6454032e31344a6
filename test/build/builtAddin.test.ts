/** @jest-environment jsdom */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Ground, pageFaults } from './pageFaults';

const FOLDER = join(import.meta.dirname, '..', '..', 'dist', 'addin');
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const FUNCTIONS_RUNTIME = 'https://appsforoffice.microsoft.com/lib/1/hosted/custom-functions-runtime.js';
const PAGES = ['taskpane', 'commands', 'outcome', 'functions'] as const;

/** Script that a page needs before anything is seen, without Office.js, compressed. */
const FIRST_VIEW = 180 * 1024;

const ground: Ground = {
  policy: {
    'default-src': ["'none'"],
    'script-src': ["'self'", 'https://appsforoffice.microsoft.com', 'https://officeapis.public.onecdn.static.microsoft'],
    'style-src': ["'self'", "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"],
    'img-src': ["'self'", 'data:'],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  },
  scripts: [OFFICE_JS, FUNCTIONS_RUNTIME],
  named: ['functions.js'],
  files: new Set(existsSync(FOLDER) ? readdirSync(FOLDER) : []),
};

const read = (name: string): string => {
  if (!existsSync(join(FOLDER, name))) throw new Error(`dist/addin/${name} is not there: run npm run build`);
  return readFileSync(join(FOLDER, name), 'utf8');
};

const tagged = (page: string): readonly string[] => [...new DOMParser().parseFromString(read(`${page}.html`), 'text/html').scripts].map((script) => script.getAttribute('src') ?? '');

/** The text of all scripts of ours that a page names. */
const scriptOf = (page: string): string => tagged(page).filter((address) => !address.startsWith('https:')).map(read).join('\n');

/** Words that only the engine, only what reads files and only React hold. */
const ENGINE = 'No decision sought';
const READER = 'cut short or damaged';
const REACT = 'react.transitional.element';

describe('the pages of the built add-in', () => {
  it.each(PAGES)('%s: has the policy, no script or style of its own, and every file it names', (page) => {
    expect(pageFaults(read(`${page}.html`), ground)).toEqual([]);
  });

  it('load Office.js from Microsoft, before our own script, where they talk to Excel', () => {
    expect(PAGES.map((page) => [page, tagged(page).indexOf(OFFICE_JS)])).toEqual([['taskpane', 0], ['commands', 0], ['outcome', -1], ['functions', -1]]);
    expect(tagged('functions')).toEqual([FUNCTIONS_RUNTIME, 'functions.js']);
  });

  it('give Excel the functions of cells in one script that needs no page', () => {
    expect(scriptOf('functions')).not.toMatch(/\b(document|window)\b/);
    expect(read('functions.json')).toBe(readFileSync(join(FOLDER, '..', '..', 'src/functions/functions.json'), 'utf8'));
  });

  it('ship no source maps and nothing that evaluates text', () => {
    const scripts = [...ground.files].filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThanOrEqual(PAGES.length);
    expect([...ground.files].filter((name) => name.endsWith('.map'))).toEqual([]);
    expect(scripts.filter((name) => /sourceMappingURL|\beval\(|new Function\(/.test(read(name)))).toEqual([]);
  });

  it('show the pane with less than 180 KB of script', () => {
    const bytes = gzipSync(scriptOf('taskpane')).length;
    expect(bytes).toBeGreaterThan(10 * 1024);
    expect(bytes).toBeLessThan(FIRST_VIEW);
  });

  it('keep the engine, and what reads files, out of the first view of the pane, and React out of the commands', () => {
    expect(scriptOf('commands')).toContain(ENGINE);
    expect(scriptOf('taskpane')).not.toContain(ENGINE);
    expect([scriptOf('taskpane').includes(READER), [...ground.files].filter((name) => name.endsWith('.js') && read(name).includes(READER)).length]).toEqual([false, 1]);
    expect(scriptOf('taskpane')).toContain(REACT);
    expect(scriptOf('commands')).not.toContain(REACT);
    expect(scriptOf('outcome')).not.toContain(REACT);
  });
});

describe('what the manifest names', () => {
  const ROOT = join(FOLDER, '..', '..');
  const named = [...readFileSync(join(ROOT, 'manifest.xml'), 'utf8').matchAll(/https:\/\/localhost:3000\/([^"?#]+)/g)].map(([, path]) => path ?? '');

  it('is all there once the add-in is built', () => {
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((path) => !existsSync(join(FOLDER, path)))).toEqual([]);
  });

  it('shows its help without any script', () => {
    const assets = new Set(readdirSync(join(FOLDER, 'assets')));
    const faults = pageFaults(read('assets/help.html'), { ...ground, scripts: [], files: assets });
    expect(faults.filter(({ code }) => code !== 'nameWithoutHash')).toEqual([]); // it is no part of what changes with a version
    expect(tagged('assets/help')).toEqual([]);
  });
});

describe('the check of a page says by name', () => {
  const html = read('taskpane.html');
  const planted = (from: string | RegExp, to: string): readonly string[] => {
    const text = html.replace(from, to);
    if (text === html) throw new Error(`not in the page: ${String(from)}`);
    return pageFaults(text, ground).map(({ code }) => code);
  };
  const policy = /<meta http-equiv=[^>]*>/;

  it.each<[string, string | RegExp, string, readonly string[]]>([
    ['a script in the page', '</head>', '<script>start()</script></head>', ['scriptInline']],
    ['a script in the page beside its address', '></script>', '>start()</script>', ['scriptInline']],
    ['a style in the page', '</head>', '<style>p { color: red }</style></head>', ['styleInline']],
    ['a style of an element', '<body', '<body style="color: red"', ['styleInline']],
    ['a handler of an element', '<body', '<body onload="start()"', ['handlerInline']],
    ['a link that is a script', '</body>', '<a href="javascript:start()">Start</a></body>', ['addressOfScript']],
    ['a script of another site', '</head>', '<script src="https://cdn.example.org/a.js"></script></head>', ['otherSite']],
    ['a picture of another site', '</body>', '<img src="//example.org/a.png"></body>', ['otherSite']],
    ['a file that is not there', /taskpane\.[0-9a-f]+\.js/, 'taskpane.0123456789abcdef0123.js', ['fileMissing']],
    ['a page without a policy', policy, '', ['policyMissing']],
    ['a policy after the first script', /(<meta http-equiv=[^>]*>)([^]*?<\/script>)/, '$2$1', ['policyTooLate']],
    ['a second policy', policy, '$&$&', ['policyRepeated']],
    ['a policy that lets a page run its own script', "script-src 'self'", "script-src 'self' 'unsafe-inline'", ['policyDiffers']],
    ['a policy without a directive', " base-uri 'none';", '', ['policyDiffers']],
    ['a policy with a directive more', "default-src 'none';", "default-src 'none'; connect-src *;", ['policyDiffers']],
  ])('%s', (_, from, to, expected) => {
    expect(planted(from, to)).toEqual(expected);
  });

  it('a script without a hash in its name', () => {
    const named = html.replace(/taskpane\.[0-9a-f]+\.js/, 'taskpane.js');
    expect(pageFaults(named, { ...ground, files: new Set([...ground.files, 'taskpane.js']) }).map(({ code }) => code)).toEqual(['nameWithoutHash']);
  });
});
