// Fails where core's own tests leave a branch or function of core unreached, and names each: the gate of `npm run coverage`.
//   node test/reached/check.mjs [coverage-final.json]
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { missingIn } from './missing.mjs';

const ROOT = resolve(import.meta.dirname, '../..');

const { held, missing } = missingIn(JSON.parse(readFileSync(process.argv[2] ?? resolve(ROOT, 'out/coverage/coverage-final.json'), 'utf8')), ROOT);
for (const place of missing) console.error(place);
console.log(missing.length === 0 ? `All ${held} branches and functions of core are reached by its tests.` : `No test reaches ${missing.length} branches, functions or files of core, listed above.`);
process.exit(missing.length === 0 && held > 0 ? 0 : 1);
