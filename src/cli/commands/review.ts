import { basename, join } from 'node:path';
import { sayFailure } from '../../app/failure';
import { reviewWorkbook } from '../../app/reviewWorkbook';
import { reportAsJson, reportAsText, worstSeverity } from '../../app/writeReport';
import { openFiles } from '../fileHost';
import { listInputs } from '../listInputs';
import { type Arguments, UsageFault } from '../parseArguments';
import { sayFault, sayOurFault } from '../sayFault';
import { sparesInputs } from '../sparesInputs';
import type { Terminal } from '../terminal';
import { writeWhole } from '../writeWhole';

interface Target {
  readonly input: string;
  /** Where the report goes: a file, "-" for standard output, null for nowhere. */
  readonly json: string | null;
}

/** Report names for several inputs; where two inputs share a name, the later one is told apart by a number. */
function reportNames(inputs: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return inputs.map((input) => {
    const name = basename(input).replace(/\.[^.]+$/, '');
    const count = (seen.get(name.toLowerCase()) ?? 0) + 1;
    seen.set(name.toLowerCase(), count);
    return `${name}${count === 1 ? '' : ` (${count})`}.governance.json`;
  });
}

function targets(inputs: readonly string[], { json }: Arguments): readonly Target[] {
  const [only] = inputs;
  if (inputs.length === 1 && only !== undefined) return [{ input: only, json }];
  if (json === '-') throw new UsageFault('--json - takes one input; give a folder for several.');
  const names = reportNames(inputs);
  return inputs.map((input, index) => ({ input, json: json === null ? null : join(json, names[index] ?? '') }));
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
  const { files, faults } = await listInputs(given.inputs);
  if (files.length + faults.length === 0) throw new UsageFault('review needs a workbook: zerobase review IN.xlsx.');
  const all = targets(files, given);
  await sparesInputs(all.flatMap(({ json }) => (json === null || json === '-' ? [] : [json])), [...files, ...given.with]);
  let worst = Math.max(0, ...faults.map((fault) => failed(fault, terminal)));
  for (const target of all) {
    try {
      if (all.length > 1 && !given.quiet) terminal.print(`${target.input}\n`);
      worst = Math.max(worst, await reviewOne(target, given, terminal));
    } catch (fault) {
      worst = Math.max(worst, failed(fault, terminal));
    }
  }
  return worst;
}

function failed(fault: unknown, terminal: Terminal): number {
  const sentence = sayFault(fault);
  terminal.fail(sentence ?? sayOurFault(fault));
  return sentence === null ? 3 : 2;
}
