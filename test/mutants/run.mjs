// Slips every comparison of some folders, one at a time, and asks the tests of all those folders whether they notice.
//   node test/mutants/run.mjs src/core/rules/monitoring [more folders or files]
// Writes nothing to the sources. Ends with the score and each comparison that no test noticed; a survivor may be a
// comparison that cannot matter.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { comparisonsOf } from './comparisons.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const CONFIG = join(import.meta.dirname, 'jest.config.mjs');
const JEST = join(ROOT, 'node_modules/jest/bin/jest.js');

const filesIn = (path, ending) => (!existsSync(path) ? [] : statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesIn(join(path, name), ending)) : path.endsWith(ending) ? [path] : []);

const named = (file) => relative(ROOT, file);

const byPlace = (a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1);

/** The tests that mirror a folder; of one file, those of its folder. */
function testsOf(path) {
  const folder = statSync(path).isDirectory() ? path : dirname(path);
  return filesIn(join(ROOT, 'test', relative(join(ROOT, 'src'), folder)), '.test.ts');
}

/** Runs tests with slips; {passed, found: [{file, noticed, asked}]}. */
async function run(tests, slips) {
  const folder = mkdtempSync(join(tmpdir(), 'slips-'));
  const results = join(folder, 'results.jsonl');
  const env = { ...process.env, SLIPS: JSON.stringify({ ...slips, results }), NODE_OPTIONS: '--experimental-vm-modules --no-warnings' };
  const jest = [JEST, '--config', CONFIG, ...(slips.only === undefined ? [] : ['--bail']), `--maxWorkers=${availableParallelism()}`, '--runTestsByPath', ...tests];
  const code = await new Promise((done) => spawn(process.execPath, jest, { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'inherit'], timeout: slips.only === undefined ? undefined : 300_000 }).on('exit', done));
  const found = existsSync(results) ? readFileSync(results, 'utf8').trim().split('\n').map((line) => JSON.parse(line)) : [];
  rmSync(folder, { recursive: true });
  return { passed: code === 0, found };
}

/**
 * The comparisons that no test under some paths notices. What is worked out or remembered while files load knows no
 * slip, so each survivor has a run of its own, slipped from the start, of the test files that come by it.
 */
async function survivorsOf(paths, comparisons) {
  const [tests, sources] = [[...new Set(paths.flatMap(testsOf))], [...new Set(comparisons.map(({ file }) => file))]];
  const { passed, found } = await run(tests, { sources });
  if (!passed) {
    console.error('The tests fail as things stand: mend them first.');
    process.exit(2);
  }
  const noticed = new Set(found.flatMap((each) => each.noticed));
  const survivors = [];
  for (const each of comparisons.filter(({ name }) => !noticed.has(name))) {
    const asking = found.filter(({ asked }) => asked.includes(each.name)).map(({ file }) => file);
    if (asking.length === 0 || (await run(asking, { sources, only: each.name })).passed) survivors.push(each);
  }
  return survivors;
}

const ofFile = (path) => comparisonsOf(path, readFileSync(path, 'utf8')).map((each) => ({ ...each, file: named(path), name: `${named(path)}:${each.place}` }));

const score = (of, lost) => `${of - lost} of ${of} slips noticed (${((100 * (of - lost)) / Math.max(1, of)).toFixed(1)}%)`;

const folders = process.argv.slice(2).map((path) => resolve(path)).map((path) => ({ path, comparisons: filesIn(path, '.ts').flatMap(ofFile) }));
const all = folders.flatMap(({ comparisons }) => comparisons);
const missed = await survivorsOf(folders.map(({ path }) => path), all);
for (const { file, line, slip, text } of missed.sort(byPlace)) console.log(`${file}:${line}  ${text}  as ${slip}`);
for (const { path, comparisons } of folders) console.log(`${named(path)}: ${score(comparisons.length, comparisons.filter((each) => missed.includes(each)).length)}`);
if (folders.length > 1) console.log(score(all.length, missed.length));
