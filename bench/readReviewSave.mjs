// Times reading, reviewing and saving a workbook beside what others do with the same bytes: node bench/readReviewSave.mjs [FILE]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compare } from './measure.mjs';

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

try {
  compare(`${(statSync(file).size / 1e6).toFixed(1)} MB`, contenders);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
