import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../src/headless/package/openWorkbook';
import { type Folder, budgetBytes, temporaryFolder } from '../builders/commandLine';

const ROOT = join(import.meta.dirname, '..', '..');
const textOf = (name: string): string => readFileSync(join(ROOT, name), 'utf8');
const { version } = JSON.parse(textOf('package.json')) as { readonly version: string };
const zerobase = (...argv: readonly string[]): string => execFileSync(process.execPath, [join(ROOT, 'dist', 'cli', 'zerobase.mjs'), ...argv], { encoding: 'utf8' });

describe('the version of package.json', () => {
  let folder: Folder;
  beforeEach(async () => { folder = await temporaryFolder(); });
  afterEach(() => folder.remove());

  it('is that of the lock and, with the fourth number that Office wants, of the manifest', () => {
    const lock = JSON.parse(textOf('package-lock.json')) as { readonly version: string; readonly packages: Readonly<Record<string, { readonly version?: string }>> };
    expect([lock.version, lock.packages['']?.version]).toEqual([version, version]);
    expect(/<Version>(.*)<\/Version>/.exec(textOf('manifest.xml'))?.[1]).toBe(`${version}.0`);
  });

  it('is what the built command line says, and puts into the report, the summary and the evidence', async () => {
    expect(zerobase('--version')).toBe(`${version}\n`);
    const [input, out, json] = [await folder.write('in.xlsx', budgetBytes()), folder.path('out.xlsx'), folder.path('report.json')];
    zerobase('review', input, '--out', out, '--json', json);
    expect((JSON.parse(readFileSync(json, 'utf8')) as { readonly generated: { readonly version: string } }).generated.version).toBe(version);
    const { sheets } = await openWorkbook(new Uint8Array(readFileSync(out)));
    const cellsOf = (name: string) => [...(sheets.find((sheet) => sheet.name === name)?.rows.values() ?? [])].flatMap(({ values }) => Object.values(values));
    const saying = (name: string) => cellsOf(name).filter((value) => typeof value === 'string' && value.includes(`Zerobase ${version}`));
    expect([saying('Governance Summary').length, saying('Evidence').length]).toEqual([1, 1]);
  });
});
