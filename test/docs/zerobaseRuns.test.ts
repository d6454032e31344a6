import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONFIRMED, DISPUTED, answeredPack } from '../browser/answeredPacks.mjs';
import { ROOT, afterZerobase, codeIn, commandsIn, pages } from './pages';

const SLOW = 120_000;
const [ZEROBASE, HEADLESS] = ['zerobase', 'headless'].map((name) => join(ROOT, 'dist', 'cli', `${name}.mjs`)) as [string, string];

/** The command lines that stand in blocks of their own, each once: what a reader would copy. */
const copied = [...new Set(pages().flatMap(codeIn).filter(({ block }) => block).flatMap(commandsIn).map(({ code }) => code))];
const zerobase = copied.filter((code) => afterZerobase(code) !== null && !code.endsWith(' --help'));
const headless = copied.filter((code) => code.startsWith('npm run headless -- '));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zerobase-docs-'));
  prepare();
}, SLOW);
afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

const shell = (line: string) => {
  const { status, stdout, stderr } = spawnSync(line, { cwd: folder, shell: true, encoding: 'utf8' });
  return { status, stdout, stderr };
};
const zerobaseWith = (line: string) => shell(`"${process.execPath}" "${ZEROBASE}" ${line}`);

/** The files that the documents name, under those names: workbooks, posts as text, the last report, a round with a return. */
function prepare(): void {
  symlinkSync(join(ROOT, 'samples'), join(folder, 'samples'));
  mkdirSync(join(folder, 'FOLDER'));
  const council = join(ROOT, 'samples', 'council-2007-08.xlsx');
  for (const name of ['IN.xlsx', 'BUDGET.xlsx', '2025-a.xlsx', '2025-b.xlsx', join('FOLDER', 'a.xlsx')]) copyFileSync(council, join(folder, name));
  writeFileSync(join(folder, 'POSTS.csv'), 'Post ID,Post title,Service stream,SCP,FTE,Status\nZ1,Analyst,ICT,29,1,Filled\n');
  writeFileSync(join(folder, 'SCRIPT.mjs'), "await Excel.run(async (context) => { context.workbook.worksheets.add('Totals').getRange('A1').values = [[1]]; await context.sync(); });\n");
}

/** What a command line needs that an earlier one of the same document writes. */
function prepareFor(line: string): void {
  if (line.includes('LAST.json')) done('review IN.xlsx --quiet --json LAST.json');
  if (line.includes('--since out/council.json')) done('review samples/council-2007-08.xlsx --quiet --json out/council.json');
  if (/(?:collect|agree) COPY/.test(line)) prepareReturns(line.includes('agree'));
  if (!/(?:collect|agree) "?out\//.test(line)) return;
  done('issue samples/council-2007-08.xlsx --dir out/packs --quiet');
  if (line.includes('agree')) done('collect "out/packs/council-2007-08 with round.xlsx" out/packs/Resources.xlsx --out out/round.xlsx --quiet');
}

/** A round with one return that disputes its desktops; or with all returned, and agreed but for that line. */
function prepareReturns(all: boolean): void {
  done('issue IN.xlsx --dir PACKS --quiet');
  copyFileSync(join(folder, 'PACKS', 'IN with round.xlsx'), join(folder, 'COPY.xlsx'));
  const packs = readdirSync(join(folder, 'PACKS')).filter((name) => !name.startsWith('IN'));
  for (const name of packs) {
    const answers = (name === 'Resources.xlsx' ? DISPUTED.Resources : undefined) ?? CONFIRMED;
    writeFileSync(join(folder, 'PACKS', name), answeredPack(readFileSync(join(folder, 'PACKS', name)), answers));
  }
  copyFileSync(join(folder, 'PACKS', 'Resources.xlsx'), join(folder, 'RETURN.xlsx'));
  if (!all) return;
  done(`collect COPY.xlsx ${packs.map((name) => `"PACKS/${name}"`).join(' ')} --out COLLECTED.xlsx --quiet`);
  copyFileSync(join(folder, 'COLLECTED.xlsx'), join(folder, 'COPY.xlsx'));
}

function done(line: string): void {
  expect([line, zerobaseWith(line)]).toEqual([line, { status: 0, stdout: '', stderr: '' }]);
}

describe('a command line of the documents, typed as it stands', () => {
  it('is one of many', () => {
    expect([zerobase.length >= 15, headless.length >= 1]).toEqual([true, true]);
  });

  it.each(zerobase)('%s', (line) => {
    prepareFor(line);
    const { status, stderr, stdout } = zerobaseWith((afterZerobase(line) ?? '').replace(' ...', ''));
    expect([status, stderr]).toEqual([line.includes('--fail-on') ? 1 : 0, expect.not.stringContaining('fault of ours')]);
    expect(stdout.length).toBeGreaterThan(20);
    for (const [, path = ''] of line.matchAll(/--(?:out|json|committee|dir) ("[^"]+"|[^\s-]\S*)/g)) expect([path, existsSync(join(folder, path.replaceAll('"', '')))]).toEqual([path, true]);
  }, SLOW);

  it.each(headless)('%s', (line) => {
    const { status } = shell(line.replace('npm run headless --', `"${process.execPath}" "${HEADLESS}"`));
    expect([status, existsSync(join(folder, 'OUT.xlsx'))]).toEqual([0, true]);
  }, SLOW);
});
