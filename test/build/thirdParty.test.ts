import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { licenceText } from '../../build/licenceText.mjs';
import { packageOf, thirdPartyText } from '../../build/thirdParty.mjs';

const ROOT = join(import.meta.dirname, '..', '..');
const SLOW = 300_000;

const temporary = mkdtempSync(join(tmpdir(), 'zerobase-licences-'));
afterAll(() => { rmSync(temporary, { recursive: true, force: true }); });

/** Names and versions of the packages that a list names. */
const named = (list: string): readonly string[] => [...list.matchAll(/^={80}\n(.+)\nLicence: /gm)].map(([, title]) => title ?? '');

/** The packages of which there is code in a bundle, by the source maps of a build of their own. */
function mapped(name: 'addin' | 'workbench'): readonly string[] {
  const path = join(temporary, name);
  const script = `import webpack from ${JSON.stringify(pathToFileURL(join(ROOT, 'node_modules/webpack/lib/index.js')).href)};
    import { ${name} } from ${JSON.stringify(pathToFileURL(join(ROOT, 'build', `${name}.mjs`)).href)};
    const { dependencies, ...configuration } = ${name}(${JSON.stringify(ROOT)}, {});
    webpack({ ...configuration, devtool: 'source-map', optimization: { minimize: false }, output: { ...configuration.output, path: ${JSON.stringify(path)}, devtoolModuleFilenameTemplate: 'file:[absolute-resource-path]' } }, (fault, stats) => { if (fault || stats.hasErrors()) throw fault ?? new Error(stats.toString('errors-only')); });`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: ROOT, stdio: 'ignore' });
  const maps = readdirSync(path).filter((file) => file.endsWith('.js.map')).map((file) => JSON.parse(readFileSync(join(path, file), 'utf8')) as { readonly sources: readonly string[] });
  const folders = maps.flatMap(({ sources }) => sources).flatMap((source) => packageOf(source.replace(/^file:/, '').replace(/\?.*$/, '')) ?? []);
  return [...new Set(folders)].map((folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly name: string; readonly version: string }).map(({ name: title, version }) => `${title} ${version}`).sort();
}

/** A package in a folder of the test's own. */
function drawn(name: string, about: object, files: Readonly<Record<string, string>> = {}): string {
  const folder = join(temporary, 'node_modules', name);
  for (const [file, text] of Object.entries({ 'package.json': JSON.stringify({ name, version: '1.0.0', ...about }), ...files })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

describe('the list of other people’s packages that is shipped', () => {
  it.each(['addin', 'workbench'] as const)('%s: names every package of which there is code in a bundle, and no other', (name) => {
    const list = named(readFileSync(join(ROOT, 'dist', name, 'THIRD-PARTY.txt'), 'utf8'));
    const besides = name === 'workbench' ? list.filter((title) => title.startsWith('@microsoft/office-js ')) : [];
    expect(besides).toHaveLength(name === 'workbench' ? 1 : 0);
    expect(list).toEqual([...mapped(name), ...besides].sort());
    expect(list.length).toBeGreaterThan(name === 'addin' ? 20 : 5);
  }, SLOW);

  it.each([['addin', []], ['workbench', ['@microsoft/office-js']]])('%s: is under MIT or offers it, but for what docs/security.md names', (name, others) => {
    const list = readFileSync(join(ROOT, 'dist', name, 'THIRD-PARTY.txt'), 'utf8');
    const licences = [...list.matchAll(/^={80}\n(.+) [^ ]+\nLicence: (.+)$/gm)].map(([, title = '', licence = '']) => ({ title, licence }));
    expect(licences).toHaveLength(named(list).length);
    expect(licences.filter(({ licence }) => !licence.split('/').includes('MIT')).map(({ title }) => title)).toEqual(others);
  });

  it('has the whole text of each licence', () => {
    const list = readFileSync(join(ROOT, 'dist', 'addin', 'THIRD-PARTY.txt'), 'utf8');
    const without = named(list).map((title) => title.replace(/ [^ ]+$/, '')).filter((name) => {
      const about = JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as { readonly name: string; readonly license: string };
      return !list.includes(licenceText(join(ROOT, 'node_modules', name), about));
    });
    expect(without).toEqual([]);
  });
});

describe('a list', () => {
  it('has each package once, in the order of the names, and says how many there are', () => {
    const [b, a] = [drawn('b', { license: 'MIT' }, { LICENSE: 'Text\r\nof b\r\n' }), drawn('@x/a', { license: 'ISC' }, { 'licence.md': 'Text of a' })];
    const list = thirdPartyText([b, a, b]);
    expect(named(list)).toEqual(['@x/a 1.0.0', 'b 1.0.0']);
    expect(list).toMatch(/^Zerobase is shipped with parts of 2 packages by other people\./);
    expect(list).toMatch(/Licence: ISC\n\nText of a\n\n=+\nb 1\.0\.0\nLicence: MIT\n\nText\nof b\n$/);
  });

  it('has what a package brings beside its licence as a notice', () => {
    expect(licenceText(drawn('noted', { license: 'Apache-2.0' }, { LICENSE: 'The licence', NOTICE: 'The notice', 'licences.js': 'code' }), { name: 'noted', license: 'Apache-2.0' })).toBe('The licence\n\nThe notice');
  });

  it('gives the text that a package only names, and says so; of two licences the one we have', () => {
    const about = { name: 'bare', license: 'Apache-2.0 OR MIT', author: { name: 'A. Author' } };
    expect(licenceText(drawn('bare', about), about)).toMatch(/^The package brings no text of its licence\. This is MIT, which its package\.json names\.\n\nCopyright \(c\) A\. Author\n\nPermission is hereby granted/);
  });

  it('cannot be made where a licence is not known: nothing is shipped without its text', () => {
    const about = { name: 'closed', license: 'SEE LICENSE IN EULA' };
    expect(() => licenceText(drawn('closed', about), about)).toThrow('closed brings no text of its licence, SEE LICENSE IN EULA, and build/licences has none: it cannot be shipped');
  });

  it.each([
    ['/a/src/core/review.ts', null],
    ['/a/node_modules/react/index.js', '/a/node_modules/react'],
    ['/a/node_modules/@x/y/lib/z.js', '/a/node_modules/@x/y'],
    ['C:\\a\\node_modules\\x\\node_modules\\y\\z.js', 'C:/a/node_modules/x/node_modules/y'],
    [undefined, null],
  ])('%s is of the package %s', (file, folder) => {
    expect(packageOf(file)).toBe(folder);
  });
});
