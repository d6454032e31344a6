// Times the rules alone, the tables being read already: node bench/rules.mjs [WORDS of the workbooks wanted]
import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import webpack from 'webpack';
import { endings, typescript } from '../build/rules.mjs';
import { WORKBOOKS } from './rulesGrids.mjs';

const RUNS = Number(process.env.RUNS ?? 5);
const root = fileURLToPath(new URL('..', import.meta.url));
const out = `${root}out/bench`;

/** The core by itself, built as it ships. */
async function core() {
  mkdirSync(out, { recursive: true });
  const entry = ['reading/readTables', 'review'].map((name) => `export * from '${root}src/core/${name}.ts';`).join('');
  const config = {
    context: root, target: 'node20', mode: 'production', entry: `data:text/javascript,${encodeURIComponent(entry)}`,
    output: { path: out, filename: 'core.mjs', module: true, library: { type: 'module' } },
    experiments: { outputModule: true }, optimization: { minimize: false }, resolve: { extensions: endings }, module: { rules: [typescript] },
  };
  await new Promise((done, fail) => webpack(config, (fault, stats) => (fault ?? (stats.hasErrors() ? new Error(stats.toString('errors-only')) : null)) === null ? done() : fail(fault ?? new Error(stats.toString('errors-only')))));
  return import(pathToFileURL(`${out}/core.mjs`).href);
}

const { readTables, review } = await core();
const wanted = process.argv.slice(2);
console.log(`Rules alone, the middle of ${RUNS} runs\n\n| | milliseconds | of the processor | findings |\n|---|---:|---:|---:|`);
for (const [name, grids] of Object.entries(WORKBOOKS)) {
  if (wanted.length > 0 && !wanted.some((words) => name.includes(words))) continue;
  const reading = readTables(grids(), name.includes('reciprocal') ? [{ name: 'recharge.method', value: 'reciprocal' }] : []);
  const times = Array.from({ length: RUNS }, () => {
    const [from, used] = [process.hrtime.bigint(), process.cpuUsage()];
    const { findings } = review(reading);
    const { user, system } = process.cpuUsage(used);
    return { wall: Number(process.hrtime.bigint() - from) / 1e6, processor: (user + system) / 1e3, findings: findings.length };
  });
  const middle = (of) => times.map(of).sort((a, b) => a - b)[RUNS >> 1].toFixed(0);
  console.log(`| ${name} | ${middle(({ wall }) => wall)} | ${middle(({ processor }) => processor)} | ${times[0].findings} |`);
}
