// Measures programs by turns and prints the medians as a table.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const RUNS = 3;
const TIME = '/usr/bin/time';

/** Wall and processor time in seconds, peak memory in megabytes and what was printed of one run, in a process of its own. */
export function measureOnce([program, ...args]) {
  const from = process.hrtime.bigint();
  const run = existsSync(TIME) ? spawnSync(TIME, ['-f', 'used %U %S %M', program, ...args], { encoding: 'utf8', maxBuffer: 1e9 }) : spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1e9 });
  const seconds = Number(process.hrtime.bigint() - from) / 1e9;
  if (run.status !== 0) throw new Error(`${program} ended with ${run.status}: ${run.stderr}`);
  const [, user, system, kilobytes] = /^used ([\d.]+) ([\d.]+) (\d+)$/m.exec(run.stderr) ?? [];
  return { seconds, processor: Number(user) + Number(system), megabytes: Number(kilobytes) / 1024, printed: run.stdout };
}

/** All contenders in turn, so that what else the machine does falls on all alike. */
function measureInTurn(contenders) {
  const runs = new Map(contenders.map(({ name }) => [name, []]));
  for (let run = 0; run < RUNS; run++) {
    for (const { name, command, isThere } of contenders) if (isThere) runs.get(name).push(measureOnce(command));
  }
  return runs;
}

const shown = (value, digits) => (Number.isNaN(value) ? 'not measured' : value.toFixed(digits));

function median(runs, of) {
  return runs.map(of).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
}

function lineOf(name, runs, least) {
  if (runs.length === 0) return `| ${name} | not there | | | |`;
  const [seconds, processor, megabytes] = ['seconds', 'processor', 'megabytes'].map((what) => median(runs, (run) => run[what]));
  return `| ${name} | ${seconds.toFixed(1)} | ${shown(processor, 1)} | ${shown(megabytes, 0)} | ${(seconds / least).toFixed(1)} |`;
}

/** Prints what each contender takes beside the first: {name, command, isThere}. */
export function compare(title, contenders) {
  const runs = measureInTurn(contenders);
  const least = median(runs.get(contenders[0].name), ({ seconds }) => seconds);
  console.log(`${title}, medians of ${RUNS} runs\n\n| | seconds | processor seconds | peak MB | times ${contenders[0].name} |\n|---|---:|---:|---:|---:|`);
  for (const { name } of contenders) console.log(lineOf(name, runs.get(name), least));
}
