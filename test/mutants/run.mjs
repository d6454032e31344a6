// Slips every comparison of some folders, one at a time, and asks the tests whether they notice.
//   node test/mutants/run.mjs src/core/rules/monitoring [more folders or files]
// Asks the test that mirrors the file first, then the tests of its folder. Writes nothing to the sources. Ends with the
// score and each comparison that no test noticed; a survivor may be a comparison that cannot matter.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { comparisonsOf } from './comparisons.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const CONFIG = join(import.meta.dirname, 'jest.config.mjs');

const sourcesIn = (path) => (statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => sourcesIn(join(path, name))) : path.endsWith('.ts') ? [path] : []);

/** Resolves to true when the tests under some paths fail. */
function noticed(mutant, paths) {
  const jest = [join(ROOT, 'node_modules/jest/bin/jest.js'), '--config', CONFIG, '--maxWorkers=1', '--runTestsByPath', ...paths];
  const env = { ...process.env, MUTANT: JSON.stringify(mutant), NODE_OPTIONS: '--experimental-vm-modules --no-warnings' };
  return new Promise((done) => spawn(process.execPath, jest, { cwd: ROOT, env, stdio: 'ignore', timeout: 300_000 }).on('exit', (code) => done(code !== 0)));
}

const testsIn = (folder) => (existsSync(folder) ? readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.test.ts')).map((name) => join(folder, name)) : []);

const mirrored = (file) => join(ROOT, 'test', relative(join(ROOT, 'src'), file));

async function survives(mutant) {
  const inTests = mirrored(mutant.file);
  const mirror = inTests.replace(/\.ts$/, '.test.ts');
  if (existsSync(mirror) && (await noticed(mutant, [mirror]))) return false;
  const others = testsIn(resolve(inTests, '..')).filter((test) => test !== mirror);
  return others.length === 0 || !(await noticed(mutant, others));
}

/** Tests that fail without a slip would notice any. */
async function checkTests(mutants) {
  const tests = new Set(mutants.flatMap(({ file }) => testsIn(resolve(mirrored(file), '..'))));
  if (!(await noticed({ file: 'none' }, [...tests]))) return;
  console.error('The tests fail as things stand: mend them first.');
  process.exit(2);
}

const mutants = process.argv.slice(2).flatMap((path) => sourcesIn(resolve(path))).flatMap(comparisonsOf);
await checkTests(mutants);
const survivors = [];
let next = 0;
async function work() {
  while (next < mutants.length) {
    const mutant = mutants[next];
    next += 1;
    if (await survives(mutant)) survivors.push(mutant);
    process.stderr.write(`\r${next} of ${mutants.length} slipped, ${survivors.length} not noticed `);
  }
}
await Promise.all(cpus().map(work));

process.stderr.write('\n');
for (const { file, line, slip, text } of survivors.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))) console.log(`${relative(ROOT, file)}:${line}  ${text}  as ${slip}`);
const caught = mutants.length - survivors.length;
console.log(`${caught} of ${mutants.length} slips noticed (${((100 * caught) / Math.max(1, mutants.length)).toFixed(1)}%)`);
