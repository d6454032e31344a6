import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import { transformSync } from '@swc/core';

/** A documented example of Office.js: good, bad, or a bad one as Microsoft mends it. */
export interface ShippedExample {
  /** The rule it illustrates, its verdict and its place, such as "no-empty-load bad 2". */
  readonly id: string;
  readonly code: string;
}

interface Cases {
  readonly valid: readonly { readonly code: string }[];
  readonly invalid: readonly { readonly code: string; readonly output?: string }[];
}

const RULES = join(dirname(createRequire(import.meta.url).resolve('eslint-plugin-office-addins/package.json')), 'test', 'rules');

/** The examples that Microsoft ships in eslint-plugin-office-addins (MIT), read where npm put them, to the letter. */
export function shippedExamples(): readonly ShippedExample[] {
  const files = readdirSync(RULES).filter((name) => name.endsWith('.test.ts'));
  return files.sort().flatMap((name) => examplesOf(basename(name, '.test.ts'), casesIn(readFileSync(join(RULES, name), 'utf8'))));
}

function examplesOf(rule: string, { valid, invalid }: Cases): readonly ShippedExample[] {
  const mended = invalid.flatMap(({ output }, at) => (output === undefined ? [] : [{ id: `${rule} mended ${at + 1}`, code: output }]));
  return [
    ...valid.map(({ code }, at) => ({ id: `${rule} good ${at + 1}`, code })),
    ...invalid.map(({ code }, at) => ({ id: `${rule} bad ${at + 1}`, code })),
    ...mended,
  ];
}

/** The cases a test file hands to its rule tester; the tester of this realm only keeps them. */
function casesIn(source: string): Cases {
  const { code } = transformSync(source, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } });
  let kept: Cases = { valid: [], invalid: [] };
  class RuleTester {
    run(_name: string, _rule: unknown, cases: Cases): void {
      kept = cases;
    }
  }
  const load = compileFunction(code, ['require', 'exports']) as (require: () => unknown, exports: object) => void;
  load(() => ({ RuleTester }), {});
  return kept;
}
