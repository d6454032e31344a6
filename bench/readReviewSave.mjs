// Times reading, reviewing and saving a workbook beside what others do with the same bytes: node bench/readReviewSave.mjs [FILE]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const RUNS = 3;
const TIME = '/usr/bin/time';
const PYTHON = process.env.PYTHON ?? 'python3';
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const [file = here('../out/bench/budget-100000.xlsx')] = process.argv.slice(2);
if (!existsSync(file)) {
  console.error(`${file} is not there: run node bench/budget.mjs first`);
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
const started = (program, args) => spawnSync(program, args, { stdio: 'ignore' }).status === 0;
const installed = (name) => existsSync(here(`../node_modules/${name}`));
const node = (script, ...more) => [process.execPath, here(script), ...more];

const program = '../dist/cli/zerobase.mjs';
const report = ['--json', join(scratch, 'report.json')];
const contenders = [
  { name: 'unzip and scan', command: node('others/unzipAndScan.mjs', file), isThere: true },
  { name: 'zerobase review', command: node(program, 'review', file, ...report), isThere: existsSync(here(program)) },
  { name: 'zerobase review --out', command: node(program, 'review', file, ...report, '--out', join(scratch, 'out.xlsx')), isThere: existsSync(here(program)) },
  { name: 'pandas with openpyxl, reading only', command: [PYTHON, here('others/readWithPandas.py'), file], isThere: started(PYTHON, ['-c', 'import pandas, openpyxl']) },
  { name: 'ExcelJS, reading only', command: node('others/readWithExcelJs.mjs', file), isThere: installed('exceljs') },
  { name: 'SheetJS, reading only', command: node('others/readWithSheetJs.mjs', file), isThere: installed('xlsx') },
  {
    name: 'LibreOffice, to CSV',
    command: ['soffice', `-env:UserInstallation=${pathToFileURL(join(scratch, 'profile')).href}`, '--headless', '--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1', '--outdir', scratch, file],
    isThere: started('soffice', ['--version']),
  },
];

/** Wall and processor time in seconds and peak memory in megabytes of one run, in a process of its own. */
function measure([program, ...args]) {
  const from = process.hrtime.bigint();
  const run = existsSync(TIME) ? spawnSync(TIME, ['-f', 'used %U %S %M', program, ...args], { encoding: 'utf8', maxBuffer: 1e9 }) : spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1e9 });
  const seconds = Number(process.hrtime.bigint() - from) / 1e9;
  if (run.status !== 0) throw new Error(`${program} ended with ${run.status}: ${run.stderr}`);
  const [, user, system, kilobytes] = /^used ([\d.]+) ([\d.]+) (\d+)$/m.exec(run.stderr) ?? [];
  return { seconds, processor: Number(user) + Number(system), megabytes: Number(kilobytes) / 1024 };
}

const shown = (value, digits) => (Number.isNaN(value) ? 'not measured' : value.toFixed(digits));

function median(runs, of) {
  return runs.map(of).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
}

/** All contenders in turn, so that what else the machine does falls on all alike. */
function measureInTurn() {
  const runs = new Map(contenders.map(({ name }) => [name, []]));
  for (let run = 0; run < RUNS; run++) {
    for (const { name, command, isThere } of contenders) if (isThere) runs.get(name).push(measure(command));
  }
  return runs;
}

function lineOf(name, runs, least) {
  if (runs.length === 0) return `| ${name} | not there | | | |`;
  const [seconds, processor, megabytes] = ['seconds', 'processor', 'megabytes'].map((what) => median(runs, (run) => run[what]));
  return `| ${name} | ${seconds.toFixed(1)} | ${shown(processor, 1)} | ${shown(megabytes, 0)} | ${(seconds / least).toFixed(1)} |`;
}

try {
  const runs = measureInTurn();
  const least = median(runs.get(contenders[0].name), ({ seconds }) => seconds);
  console.log(`${(statSync(file).size / 1e6).toFixed(1)} MB, medians of ${RUNS} runs\n\n| | seconds | processor seconds | peak MB | times unzip and scan |\n|---|---:|---:|---:|---:|`);
  for (const { name } of contenders) console.log(lineOf(name, runs.get(name), least));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
