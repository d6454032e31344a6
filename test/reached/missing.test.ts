import { holdsTypesOnly, missingIn } from './missing.mjs';

const start = (line: number, column: number) => ({ start: { line, column }, end: { line, column } });

/** The coverage of one file as jest writes it: counts of its branches and functions. */
const file = (name: string, branches: readonly number[], functions: Readonly<Record<string, number>> = {}) => ({
  path: `/project/src/core/${name}`,
  branchMap: Object.fromEntries(branches.map((_, index) => [index, { locations: [start(index + 1, 4)] }])),
  b: Object.fromEntries(branches.map((count, index) => [index, [count]])),
  fnMap: Object.fromEntries(Object.keys(functions).map((each, index) => [index, { name: each, loc: start(index + 9, 0) }])),
  f: Object.fromEntries(Object.values(functions).map((count, index) => [index, count])),
});
const missing = (files: readonly ReturnType<typeof file>[], source = '') => missingIn(Object.fromEntries(files.map((each) => [each.path, each])), '/project', () => source);

it('names each branch and function that no test reached by its place', () => {
  expect(missing([file('b.ts', [1, 0]), file('a.ts', [3], { read: 0, write: 2 })])).toEqual({ held: 5, missing: ['src/core/a.ts:9:1 function read', 'src/core/b.ts:2:5 branch'] });
  expect(missing([file('a.ts', [1], { read: 1 })])).toEqual({ held: 2, missing: [] });
});

it('passes a file of types only over, and names one with code that no test loads', () => {
  const unloaded = [file('a.ts', [0], { '(empty-report)': 0 })];
  expect(missing(unloaded, "import type { Day } from './day';\nexport interface Due { readonly by: Day }\nexport type { Day } from './day';\n").missing).toEqual([]);
  expect(missing(unloaded, 'export const MOST = 5;\n').missing).toEqual(['src/core/a.ts:1:1 no test loads this file']);
});

it.each(["import './day';", "export { day } from './day';", "export * from './day';", 'enum Status { Red }', 'export class Log {}', 'run();'])('takes %s for code', (text) => {
  expect(holdsTypesOnly(text)).toBe(false);
});
