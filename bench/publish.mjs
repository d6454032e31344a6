// What writing the summary asks of Excel: syncs, bytes of requests and answers, time: node bench/publish.mjs
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import webpack from 'webpack';
import { commandLine } from '../build/commandLine.mjs';

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

/** A budget of so many lines in ten streams, each with a current budget that does not add up. */
function faulty(lines) {
  const texts = (row, values) => `<row r="${row}">${values.map((value, at) => cell(`${String.fromCharCode(65 + at)}${row}`, value)).join('')}</row>`;
  const cell = (at, value) => (typeof value === 'number' ? `<c r="${at}"><v>${value}</v></c>` : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`);
  const heading = ['Stream', 'Cost centre', 'Service', 'Original', 'Virement', 'Supplementary', 'Current', 'Forecast'];
  const rows = [texts(1, ['Budget monitoring 2007/08']), texts(2, heading), ...Array.from({ length: lines }, (_, at) => texts(at + 3, [`Stream ${Math.floor((at * 10) / lines)}`, `C${100_000 + at}`, 'Employees', 400_000, 0, 0, 410_000, 410_000]))];
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts = 'http://schemas.openxmlformats.org/package/2006';
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return zipSync(Object.fromEntries(Object.entries({
    '[Content_Types].xml': `<Types xmlns="${parts}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${parts}/relationships"><Relationship Id="rId1" Type="${links}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="Budget" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${parts}/relationships"><Relationship Id="rId1" Type="${links}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
  }).map(([name, text]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`)])));
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
for (const count of FINDINGS) await measure(`${count} lines that do not add up`, faulty(count));
