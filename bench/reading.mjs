// Times recognising a million cells beside the bare library read of the same file, and a quarter of them: node bench/reading.mjs
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { compare } from './measure.mjs';

/** Lines of the budget that bench/budget.mjs writes; 71,500 have 1,026,840 cells. */
const SIZES = [71_500, 17_875];
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const node = (script, ...more) => [process.execPath, here(script), ...more];

/** The workbook, and its budget sheet saved as text. */
async function files(lines) {
  const [book, text] = ['xlsx', 'csv'].map((ending) => here(`../out/bench/budget-${lines}.${ending}`));
  if (!existsSync(book)) execFileSync(process.execPath, [here('budget.mjs'), String(lines), book]);
  if (!existsSync(text)) writeFileSync(text, writeCsv((await readXlsx(new Uint8Array(readFileSync(book)))).sheets.at(-1).rows));
  return { book, text };
}

for (const lines of SIZES) {
  const { book, text } = await files(lines);
  compare(`${lines} lines, ${(statSync(book).size / 1e6).toFixed(1)} MB as .xlsx, ${(statSync(text).size / 1e6).toFixed(1)} MB as .csv`, [
    { name: 'hucre, reading only', command: node('others/readWithHucre.mjs', book), isThere: true },
    { name: 'zerobase recognise', command: node('../dist/cli/zerobase.mjs', 'recognise', book), isThere: true },
    { name: 'zerobase recognise, the same as .csv', command: node('../dist/cli/zerobase.mjs', 'recognise', text), isThere: true },
  ]);
  console.log('');
}
