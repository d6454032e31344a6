// What writing the summary asks of Excel: syncs, bytes of requests and answers, time: node bench/publish.mjs
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import webpack from 'webpack';
import { commandLine } from '../build/commandLine.mjs';
import { faultyBudget } from './faultyBudget.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const out = `${root}/out/bench`;
/** Excel on the web refuses more than this in one request or answer. */
const WEB = 5 * 2 ** 20;
const SAMPLES = ['council-2007-08', 'council-clean', 'borough-2025-26'];
const FINDINGS = (process.argv[2] ?? '100,1000,5000,10000').split(',').map(Number);

/** Publishing by itself, built as it ships. */
async function engine() {
  mkdirSync(out, { recursive: true });
  const entry = ['app/reviewWorkbook', 'app/publishSummary', 'cli/headless', 'excel/excelHost', 'headless/package/openWorkbook'].map((name) => `export * from '${root}/src/${name}.ts';`).join('');
  const config = { ...commandLine(root), entry: { publish: `data:text/javascript,${encodeURIComponent(entry)}` }, output: { ...commandLine(root).output, path: out } };
  await new Promise((done, fail) => webpack(config, (fault, stats) => (fault === null && !stats.hasErrors() ? done() : fail(fault ?? new Error(stats.toString('errors-only'))))));
  return import(pathToFileURL(`${out}/publish.mjs`).href);
}

const { excelHost, openHeadless, openWorkbook, publishSummary, reviewWorkbook } = await engine();

/** The cost of a first publication and of one in its place. */
async function measure(name, bytes) {
  const { Excel, counters, limits } = openHeadless(await openWorkbook(bytes));
  limits.payloadBytes = WEB;
  const host = excelHost((batch) => Excel.run(batch), 'book.xlsx');
  const reviewed = await reviewWorkbook(host, []);
  if (reviewed.kind === 'failed') throw new Error(`${name}: ${reviewed.failure.kind}`);
  for (const run of ['first', 'again']) {
    const [before, from] = [{ ...counters }, process.hrtime.bigint()];
    const outcome = await publishSummary(host, { ...reviewed, generated: { version: 'bench', inputs: [] }, workbook: 'book.xlsx' });
    const seconds = Number(process.hrtime.bigint() - from) / 1e9;
    const kilobytes = (what) => ((counters[what] - before[what]) / 1000).toFixed(0);
    const answer = outcome.kind === 'failed' ? outcome.failure.kind : `${outcome.checked.length} figures`;
    console.log(`| ${name}, ${run} | ${reviewed.review.findings.length} | ${answer} | ${counters.syncs - before.syncs} | ${kilobytes('bytesIn')} | ${kilobytes('bytesOut')} | ${seconds.toFixed(1)} |`);
  }
}

console.log('| | findings | written | syncs | KB asked | KB answered | seconds |\n|---|---:|---|---:|---:|---:|---:|');
for (const name of SAMPLES) await measure(name, new Uint8Array(readFileSync(`${root}/samples/${name}.xlsx`)));
for (const count of FINDINGS) await measure(`${count} lines that do not add up`, faultyBudget(count));
