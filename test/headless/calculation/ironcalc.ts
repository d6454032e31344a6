import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as ironcalc from '@ironcalc/wasm';
import { createCalculator } from '../../../src/headless/calculation';

const wasm = createRequire(import.meta.url).resolve('@ironcalc/wasm').replace('wasm.js', 'wasm_bg.wasm');
ironcalc.initSync({ module: readFileSync(wasm) });

/** A calculator on the engine as npm installed it. */
export const calculator = createCalculator({ ironcalc });
