import { type PublishOutcome, publishSummary } from '../../app/publishSummary';
import { reviewWorkbook } from '../../app/reviewWorkbook';
import { reportAsJson, reportAsText, worstSeverity } from '../../app/writeReport';
import { openFiles } from '../fileHost';
import { listInputs } from '../listInputs';
import { type Arguments, UsageFault } from '../parseArguments';
import { sayFailureHere } from '../sayFailure';
import { sayFault, sayOurFault } from '../sayFault';
import { sparesInputs } from '../sparesInputs';
import { type Target, targetsOf, writtenBy } from '../targets';
import type { Terminal } from '../terminal';
import { writeWhole } from '../writeWhole';

function exitCodeOf(severity: ReturnType<typeof worstSeverity>, failOn: Arguments['failOn']): number {
  if (failOn === null) return 0;
  return severity === 'Red' || (severity === 'Amber' && failOn === 'amber') ? 1 : 0;
}

async function reviewOne({ input, json, out }: Target, given: Arguments, terminal: Terminal): Promise<number> {
  const { host, first, inputs } = await openFiles([input, ...given.with]);
  const outcome = await reviewWorkbook(host, given.settings.map((setting) => ({ ...setting, dateSystem: 1900 as const })));
  if (outcome.kind === 'failed') {
    terminal.fail(`${input}: ${sayFailureHere(outcome.failure)}`);
    return 2;
  }
  const { review, grids } = outcome;
  const generated = { version: terminal.version, inputs };
  const written: PublishOutcome =
    out === null ? { kind: 'published', checked: [], sheets: [] } : await publishSummary(first.host, { review, grids, generated, workbook: first.file });
  if (written.kind === 'failed') {
    terminal.fail(`${input}: ${sayFailureHere(written.failure)}`);
    return 2;
  }
  const { checked } = written;
  if (out !== null) await writeWhole(out, first.save());
  const report = json === null ? '' : reportAsJson(review, generated, checked);
  if (json === '-') terminal.print(report);
  else {
    if (json !== null) await writeWhole(json, report);
    if (!given.quiet) terminal.print(reportAsText(review, checked));
  }
  return exitCodeOf(worstSeverity(review), given.failOn);
}

/** `zerobase review`: each input by itself, one bad file never stopping the rest; the highest exit code counts. */
export async function reviewCommand(given: Arguments, terminal: Terminal): Promise<number> {
  const { files, faults } = await listInputs(given.inputs);
  if (files.length + faults.length === 0) throw new UsageFault('review needs a workbook: zerobase review IN.xlsx.');
  const all = targetsOf(files, given);
  await sparesInputs(all.flatMap(writtenBy), [...files, ...given.with]);
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
