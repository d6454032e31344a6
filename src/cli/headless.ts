import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { createContext, runInContext } from 'node:vm';
import * as ironcalc from '@ironcalc/wasm';
import { type Calculator, createCalculator } from '../headless/calculation';
import type { Evaluate } from '../headless/client/loadClient';
import { type HeadlessExcel, createHeadlessExcel } from '../headless/headlessExcel';
import type { BookState } from '../headless/workbook/bookState';

const installed = createRequire(import.meta.url);

/** A realm of its own for the client, so that its globals are nobody else's. */
const evaluate: Evaluate = (source, globals) => {
  const context = createContext(globals);
  runInContext(source, context, { filename: 'excel-web-16.00.debug.js' });
  return context;
};

/**
 * Node compiles a second time, for speed, what runs often. The engine's one large function takes longer to compile, and 80
 * MB more, than a summary takes to calculate; as many cells as are calculated at once take no longer without it.
 */
const COMPILE_ONCE = ['--no-wasm-dynamic-tiering', '--no-wasm-tier-up'] as const;

let calculator: Calculator | null = null;

/** The engine is loaded once, when something is first calculated. */
function calculate(book: BookState): ReturnType<Calculator['calculate']> {
  if (calculator === null) {
    COMPILE_ONCE.forEach(setFlagsFromString);
    ironcalc.initSync({ module: readFileSync(installed.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
    calculator = createCalculator({ ironcalc });
  }
  return calculator.calculate(book);
}

/** Opens a workbook to Microsoft's own client library, as installed and unmodified, with a calculating engine behind it. */
export function openHeadless(book: BookState): HeadlessExcel {
  const source = readFileSync(installed.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js'), 'utf8');
  return createHeadlessExcel({ book, calculate, client: { source, evaluate } });
}
