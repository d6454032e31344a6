/** @jest-environment jsdom */
import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { manifestFaults } from '../manifest/manifestFaults';

const ROOT = join(import.meta.dirname, '..', '..');
const PROGRAM = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly version: string };
const ADDRESS = 'https://add-ins.example.gov.uk/zerobase';
const ZIP = `zerobase-${PROGRAM.version}.zip`;
const SLOW = 300_000;

const temporary = mkdtempSync(join(tmpdir(), 'zerobase-package-'));
afterAll(() => { rmSync(temporary, { recursive: true, force: true }); });

/** Makes a package in a process of its own, on a machine that shows this time zone. */
async function made(name: string, zone: string, root = ROOT): Promise<string> {
  const folder = join(temporary, name);
  const script = `const { packageAddin } = await import(${JSON.stringify(pathToFileURL(join(ROOT, 'build', 'packageAddin.mjs')).href)});
    console.log(JSON.stringify(await packageAddin(${JSON.stringify(root)}, { address: ${JSON.stringify(ADDRESS)}, folder: ${JSON.stringify(folder)} })));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { cwd: ROOT, env: { ...process.env, TZ: zone } });
  said.set(folder, JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as object);
  return folder;
}

const said = new Map<string, object>();
const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1)).sort();

describe('the package for a server', () => {
  let first = '';
  let site = '';
  beforeAll(async () => {
    first = await made('first', 'Europe/London');
    site = join(first, 'site');
  }, SLOW);

  it('is the same byte for byte when it is made again, by a clock of elsewhere', async () => {
    const second = await made('second', 'Pacific/Auckland');
    expect(filesOf(second)).toEqual(filesOf(first));
    expect(filesOf(first).filter((name) => !readFileSync(join(first, name)).equals(readFileSync(join(second, name))))).toEqual([]);
    expect(said.get(second)).toEqual(said.get(first));
  }, SLOW);

  it('has the files of the site in one zip, with the hash it says', () => {
    const zip = readFileSync(join(first, ZIP));
    expect(filesOf(first).filter((name) => !name.startsWith('site/'))).toEqual([ZIP]);
    const held = unzipSync(new Uint8Array(zip));
    expect(Object.keys(held).sort()).toEqual(filesOf(site));
    expect(Object.entries(held).filter(([name, bytes]) => !readFileSync(join(site, name)).equals(bytes))).toEqual([]);
    expect(said.get(first)).toEqual({ name: ZIP, files: filesOf(site).length, sha256: createHash('sha256').update(zip).digest('hex') });
  });

  it('has pages, functions, icons, help and the licences, and nothing to be made first', () => {
    expect(filesOf(site)).toEqual(expect.arrayContaining(['taskpane.html', 'commands.html', 'outcome.html', 'functions.html', 'functions.js', 'functions.json', 'manifest.xml', 'THIRD-PARTY.txt', 'assets/help.html', 'assets/review-16.png']));
  });

  it('has a manifest that Excel takes, in which every address is of the server, the one for support too', () => {
    const manifest = readFileSync(join(site, 'manifest.xml'), 'utf8');
    const file = (path: string) => (existsSync(join(site, path)) && path !== '' ? readFileSync(join(site, path)) : null);
    expect(manifestFaults(manifest, { origin: ADDRESS, pages: [], file, functions: ['writeSummary', 'highlight', 'removeHighlights'] })).toEqual([]);
    const addresses = (manifest.match(/https?:\/\/[^"<]+/g) ?? []).filter((address) => !/schemas\.microsoft\.com|www\.w3\.org/.test(address));
    expect(addresses.length).toBeGreaterThan(50);
    expect(addresses.filter((address) => !address.startsWith(`${ADDRESS}/`))).toEqual([]);
    expect(manifest).toContain(`<SupportUrl DefaultValue="${ADDRESS}/assets/help.html" />`);
    expect(manifest).toContain(`<Version>${PROGRAM.version}.0</Version>`);
  });

  it('names this machine nowhere', () => {
    const texts = filesOf(site).filter((name) => !name.endsWith('.png'));
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((name) => /localhost|127\.0\.0\.1/i.test(readFileSync(join(site, name), 'utf8')) || readFileSync(join(site, name), 'utf8').includes(ROOT))).toEqual([]);
  });
});

describe('a package that cannot be made', () => {
  it('leaves the one before it as it was, and nothing beside it', async () => {
    const [root, folder] = [join(temporary, 'broken'), join(temporary, 'standing')];
    mkdirSync(join(root, 'src', 'functions'), { recursive: true });
    for (const name of ['package.json', 'manifest.xml', 'src/functions/functions.json']) copyFileSync(join(ROOT, name), join(root, name)); // and no pages to build
    mkdirSync(folder);
    writeFileSync(join(folder, ZIP), 'the package before');
    await expect(made('standing', 'UTC', root)).rejects.toThrow(/taskpane/);
    expect([readFileSync(join(folder, ZIP), 'utf8'), readdirSync(temporary).filter((name) => name.startsWith('standing'))]).toEqual(['the package before', ['standing']]);
  }, SLOW);
});

describe('npm run package', () => {
  const refused = (...argv: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'build', 'package.mjs'), ...argv], { encoding: 'utf8' });
    return { status, stdout, stderr };
  };

  it.each([
    [['--base-url', 'http://add-ins.example.gov.uk/zerobase/'], '--base-url http://add-ins.example.gov.uk/zerobase/ begins with http://, and Excel loads add-ins over https only: give an address that begins with https://.\n'],
    [['--base-url', 'add-ins'], '--base-url add-ins is not an address: give the folder the add-in is served from, such as --base-url https://addins.example.gov.uk/zerobase.\n'],
    [[], 'Nobody said where the add-in will be served from: give --base-url and that folder, such as npm run package -- --base-url https://add-ins.example.gov.uk/zerobase/.\n'],
    [['--url', ADDRESS], "Unknown option '--url'. It takes --base-url and nothing else.\n"],
  ])('refuses %j with one sentence, exit 2 and nothing made', (argv, sentence) => {
    expect(refused(...argv)).toEqual({ status: 2, stdout: '', stderr: sentence });
  });
});
