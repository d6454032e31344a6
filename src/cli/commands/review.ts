import { resolve, join, basename } from 'node:path';
import { sayFailure } from '../../app/failure';
import { reviewWorkbook } from '../../app/reviewWorkbook';
import { reportAsJson, reportAsText, worstSeverity } from '../../app/writeReport';
import { openFiles } from '../fileHost';
import { listInputs } from '../listInputs';
import { type Arguments, UsageFault } from '../parseArguments';
import { sayFault } from '../sayFault';
import type { Terminal } from '../terminal';
import { writeWhole } from '../writeWhole';

interface Target {
  readonly input: string;
  /** Where the report goes: a file, "-" for standard output, null for nowhere. */
  readonly json: string | null;
}

function targets(inputs: readonly string[], { json }: Arguments): readonly Target[] {
  const [only] = inputs;
  if (inputs.length === 1 && only !== undefined) return [{ input: only, json }];
  if (json === '-') throw new UsageFault('--json - takes one input; give a folder for several.');
  const name = (input: string): string => `${basename(input).replace(/\.[^.]+$/, '')}.governance.json`;
  return inputs.map((input) => ({ input, json: json === null ? null : join(json, name(input)) }));
}

function exitCodeOf(severity: ReturnType<typeof worstSeverity>, failOn: Arguments['failOn']): number {
  if (failOn === null) return 0;
  return severity === 'Red' || (severity === 'Amber' && failOn === 'amber') ? 1 : 0;
}

async function reviewOne({ input, json }: Target, given: Arguments, terminal: Terminal): Promise<number> {
  const { host, inputs } = await openFiles([input, ...given.with]);
  const outcome = await reviewWorkbook(host, given.settings.map((setting) => ({ ...setting, dateSystem: 1900 as const })));
  if (outcome.kind === 'failed') {
    terminal.fail(`${input}: ${sayFailure(outcome.failure)}`);
    return 2;
  }
  const report = json === null ? '' : reportAsJson(outcome.review, { version: terminal.version, inputs });
  if (json === '-') terminal.print(report);
  else {
    if (json !== null) await writeWhole(json, report);
    if (!given.quiet) terminal.print(reportAsText(outcome.review));
  }
  return exitCodeOf(worstSeverity(outcome.review), given.failOn);
}

/** `zerobase review`: each input by itself, one bad file never stopping the rest; the highest exit code counts. */
export async function reviewCommand(given: Arguments, terminal: Terminal): Promise<number> {
  const inputs = await listInputs(given.inputs);
  if (inputs.length === 0) throw new UsageFault('review needs a workbook: zerobase review IN.xlsx.');
  const all = targets(inputs, given);
  const read = new Set([...inputs, ...given.with].map((path) => resolve(path)));
  if (all.some(({ json }) => json !== null && read.has(resolve(json)))) throw new UsageFault('--json may not overwrite an input.');
  let worst = 0;
  for (const target of all) {
    if (all.length > 1 && !given.quiet) terminal.print(`${target.input}\n`);
    worst = Math.max(worst, await reviewOne(target, given, terminal).catch((fault: unknown) => failed(target, fault, terminal)));
  }
  return worst;
}

function failed({ input }: Target, fault: unknown, terminal: Terminal): number {
  const sentence = sayFault(fault);
  if (sentence === null) throw fault;
  terminal.fail(`${input}: ${sentence}`);
  return 2;
}
