import { listInputs } from './listInputs';
import { type Arguments, UsageFault } from './parseArguments';
import { sayFault, sayOurFault } from './sayFault';
import { sparesInputs } from './sparesInputs';
import { type Purpose, type Target, targetsOf, writtenBy } from './targets';
import type { Terminal } from './terminal';

/** What a command does of one input; gives its exit code. */
export interface Work {
  readonly purpose: Purpose;
  /** "review needs a workbook: ..." */
  readonly lacking: string;
  readonly one: (target: Target, given: Arguments) => Promise<number>;
}

/** Carries a command out for each input by itself, one bad file never stopping the rest; the highest exit code counts. */
export async function eachInput(given: Arguments, terminal: Terminal, { purpose, lacking, one }: Work): Promise<number> {
  const { files, faults } = await listInputs(given.inputs);
  const more = await listInputs(given.with);
  if (files.length + faults.length === 0) throw new UsageFault(lacking);
  const [lost] = more.faults;
  if (lost !== undefined) throw lost;
  const targets = targetsOf(files, given, purpose);
  await sparesInputs(targets.flatMap(writtenBy), [...files, ...more.files]);
  let worst = Math.max(0, ...faults.map((fault) => failed(fault, terminal)));
  for (const target of targets) {
    terminal.progress?.(`Reading ${target.input}`);
    worst = Math.max(worst, await one(target, { ...given, inputs: files, with: more.files }).catch((fault: unknown) => failed(fault, terminal)));
  }
  return worst;
}

function failed(fault: unknown, terminal: Terminal): number {
  const sentence = sayFault(fault);
  terminal.fail(sentence ?? sayOurFault(fault));
  return sentence === null ? 3 : 2;
}
