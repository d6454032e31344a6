// Makes the samples again and compares: node samples/check.mjs. Exits 1 when a committed sample is not what the script writes.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const files = readdirSync(here('.')).filter((name) => /\.xlsx$|^README\.md$/.test(name));
const prints = () => files.map((name) => createHash('sha256').update(readFileSync(here(name))).digest('hex'));

const before = prints();
execFileSync(process.execPath, [here('make.mjs')], { stdio: 'ignore' });
const after = prints();
const changed = files.filter((_, at) => after[at] !== before[at]);
console.log(changed.length === 0 ? `${files.length} sample files are as the script writes them` : `not as the script writes them: ${changed.join(', ')}`);

const [report] = process.argv.slice(2);
if (report !== undefined) execFileSync(process.execPath, [here('recompute.mjs'), report], { stdio: 'inherit' });
process.exitCode = changed.length === 0 ? 0 : 1;
