/** `npm run faults`: tries every fault on every request and writes docs/faults.md of what became of them. */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pageOf } from './page.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const left = `${root}out/faults/`;

rmSync(left, { recursive: true, force: true });
const { status } = spawnSync(process.execPath, ['--experimental-vm-modules', `${root}node_modules/jest/bin/jest.js`, '--maxWorkers=2', 'test/faults'], { cwd: root, stdio: 'inherit', env: { ...process.env, FAULTS: 'whole' } });
const parts = readdirSync(left).map((name) => ({ name, counted: JSON.parse(readFileSync(`${left}${name}`, 'utf8')) }));
const [excel, commandLine] = ['excel', 'commandLine'].map((place) => parts.filter(({ name }) => name.startsWith(place)).flatMap(({ counted }) => counted));
writeFileSync(`${root}docs/faults.md`, pageOf({ excel, commandLine }));
process.exitCode = status ?? 1;
