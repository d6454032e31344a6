// Lists what a user downloads before the pane is seen, by package: node bench/paneSize.mjs [PAGE]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack from 'webpack';
import { addin } from '../build/addin.mjs';

const LIMIT = 180 * 1024; // as test/build/builtAddin.test.ts holds it
const [page = 'taskpane'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'pane-'));

try {
  const files = await firstView(page);
  const packages = new Map();
  for (const file of files) for (const [name, text] of textByPackage(file)) packages.set(name, (packages.get(name) ?? '') + text);
  print(files, packages);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Builds as for users, with source maps beside, and gives the scripts that webpack says the page begins with. */
async function firstView(entry) {
  const root = join(import.meta.dirname, '..');
  const config = addin(root, { serving: false });
  const stats = await new Promise((resolve, reject) => {
    webpack({ ...config, devtool: 'hidden-source-map', output: { ...config.output, path: folder } }, (fault, result) => (fault ? reject(fault) : resolve(result)));
  });
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  const { entrypoints } = stats.toJson({ all: false, entrypoints: true });
  if (entrypoints[entry] === undefined) throw new Error(`no page ${entry}: ${Object.keys(entrypoints).join(', ')}`);
  return entrypoints[entry].assets.map(({ name }) => join(folder, name)).filter((name) => name.endsWith('.js'));
}

/** The minified text of a script, cut into what came from each package by its source map. */
function textByPackage(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const { sources, mappings } = JSON.parse(readFileSync(`${file}.map`, 'utf8'));
  const packages = sources.map(packageOf);
  const text = new Map();
  const add = (name, piece) => text.set(name, (text.get(name) ?? '') + piece);
  let source = 0;
  mappings.split(';').forEach((line, number) => {
    let [column, name] = [0, 'webpack'];
    for (const [step, sourceStep] of line.split(',').filter(Boolean).map(numbersOf)) {
      add(name, lines[number].slice(column, column + step));
      column += step;
      if (sourceStep !== undefined) source += sourceStep;
      name = sourceStep === undefined ? 'webpack' : packages[source];
    }
    add(name, lines[number].slice(column));
  });
  return text;
}

function packageOf(source) {
  const installed = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source);
  if (installed !== null) return installed[1];
  return source.includes('/src/') ? source.replace(/.*\/src\/([^/]+)\/.*/, 'src/$1') : 'webpack';
}

/** The numbers of one piece of a source map: base 64, five bits a sign, lowest bit the sign of the number. */
function numbersOf(piece) {
  const numbers = [];
  let [value, shift] = [0, 0];
  for (const sign of piece) {
    const digit = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.indexOf(sign);
    value += (digit & 31) << shift;
    shift += 5;
    if (digit >= 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    [value, shift] = [0, 0];
  }
  return numbers;
}

function print(files, packages) {
  const whole = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  const rows = [...packages].map(([name, text]) => ({ name, bytes: text.length, alone: gzipSync(text).length })).sort((a, b) => b.alone - a.alone);
  const kilobytes = (bytes) => (bytes / 1024).toFixed(1);
  console.log(`First view of ${page}: ${kilobytes(whole)} KB compressed of ${kilobytes(LIMIT)} KB, without Office.js.\n\n| package | KB | KB compressed alone |\n|---|---:|---:|`);
  for (const { name, bytes, alone } of rows) console.log(`| ${name} | ${kilobytes(bytes)} | ${kilobytes(alone)} |`);
  if (whole > LIMIT) process.exitCode = 1;
}
