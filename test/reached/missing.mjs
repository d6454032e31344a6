// What of the sources no test reached, from the coverage that jest writes as json.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseSync, transformSync } from '@swc/core';

const AS_TYPESCRIPT = { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } };

/** True for a source of which nothing is left to run once its types are gone: `export {}` alone. */
export function holdsTypesOnly(text) {
  const { body } = parseSync(transformSync(text, AS_TYPESCRIPT).code, { syntax: 'ecmascript', target: 'es2022' });
  return body.every(({ type, specifiers }) => type === 'ExportNamedDeclaration' && specifiers.length === 0);
}

/** A file that no test loaded has this one function in its coverage, and so has one of types only. */
const wasNotLoaded = ({ fnMap }) => Object.values(fnMap).some(({ name }) => name === '(empty-report)');

const at = ({ line, column }) => ({ line, column: Math.max(column, 0) + 1 });

function branchesOf({ branchMap, b }) {
  return Object.entries(branchMap).flatMap(([id, { locations }]) => locations.map(({ start }, index) => ({ ...at(start), what: 'branch', count: b[id][index] })));
}

function functionsOf({ fnMap, f }) {
  return Object.entries(fnMap).map(([id, { name, loc }]) => ({ ...at(loc.start), what: `function ${name}`, count: f[id] }));
}

/** {held, missing}: how many branches and functions there are, and those that no test reached, as `file:line:column what`. */
export function missingIn(coverage, root, sourceOf = (file) => readFileSync(file, 'utf8')) {
  const [missing, places] = [[], []];
  for (const one of Object.values(coverage)) {
    const file = relative(root, one.path);
    if (!wasNotLoaded(one)) places.push(...[...branchesOf(one), ...functionsOf(one)].map((place) => ({ ...place, file })));
    else if (!holdsTypesOnly(sourceOf(one.path))) missing.push(`${file}:1:1 no test loads this file`);
  }
  const open = places.filter(({ count }) => count === 0).sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));
  return { held: places.length, missing: [...missing, ...open.map(({ file, line, column, what }) => `${file}:${line}:${column} ${what}`)] };
}
