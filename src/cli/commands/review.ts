import { committeeText } from '../../app/committeeText';
import { keepAnswers } from '../../app/keptAnswers';
import { keepRun } from '../../app/keptRuns';
import { type PublishOutcome, publishSummary } from '../../app/publishSummary';
import { reviewWorkbook } from '../../app/reviewWorkbook';
import { sinceReport } from '../../app/sinceReport';
import { reportAsJson, reportAsLine, reportAsText, worstSeverity } from '../../app/writeReport';
import { eachInput } from '../eachInput';
import { readReport } from '../readReport';
import { openFiles } from '../fileHost';
import type { Writable } from '../openInput';
import { type Arguments, UsageFault } from '../parseArguments';
import { sayFailureHere } from '../sayFailure';
import type { Target } from '../targets';
import type { Terminal } from '../terminal';
import { type FileToWrite, writeTogether } from '../writeWhole';

/** `zerobase review`: each input by itself, one bad file never stopping the rest; the highest exit code counts. */
export function reviewCommand(given: Arguments, terminal: Terminal): Promise<number> {
  if (given.committeeSheet && given.out === null) throw new UsageFault('--committee-sheet needs --out, the copy that the sheet goes into.');
  const lacking = 'review needs a workbook: zerobase review IN.xlsx.';
  return eachInput(given, terminal, { purpose: 'governance', lacking, one: (target, all) => reviewOne(target, all, terminal) });
}

async function reviewOne({ input, json, out, since, committee }: Target, given: Arguments, terminal: Terminal): Promise<number> {
  const { host, first, inputs } = await openFiles([input, ...given.with]);
  const last = since === null ? null : await readReport(since);
  const copy = out === null ? null : copyOf(first.writable, { input, out });
  terminal.progress?.(`Reviewing ${input}`);
  const outcome = await reviewWorkbook(host, given.settings.map((setting) => ({ ...setting, dateSystem: 1900 as const })));
  if (outcome.kind === 'failed') throw new UsageFault(`${input}: ${sayFailureHere(outcome.failure)}`);
  const { grids, asked, runs } = outcome;
  const review = last === null ? outcome.review : sinceReport(outcome.review, last);
  if (review === null) throw new UsageFault(`${String(since)}: this is not a report that zerobase review --json has written.`);
  const generated = { version: terminal.version, inputs };
  terminal.progress?.(`Writing the summary of ${input}`);
  const written: PublishOutcome =
    copy === null ? { kind: 'published', checked: [], sheets: [] } : await publishSummary(copy.host, { review, grids, generated, workbook: first.file, committee: given.committeeSheet ? 'asked for' : 'where it stands' });
  if (written.kind === 'failed') throw new UsageFault(`${input}: ${sayFailureHere(written.failure)}`);
  const { checked } = written;
  if (copy !== null && asked.answered.length > 0) await keepAnswers(copy.host, first.file, [...(asked.kept.get(first.file) ?? []), ...asked.answered]);
  if (copy !== null) await keepRun(copy.host, review, runs);
  const report = json === null ? '' : reportAsJson(review, generated, checked);
  const files: readonly FileToWrite[] = [
    ...(copy === null || out === null ? [] : [{ path: out, content: copy.save() }]),
    ...(json === null || json === '-' ? [] : [{ path: json, content: report }]),
    ...(committee === null ? [] : [{ path: committee, content: committeeText(review) }]),
  ];
  await writeTogether(files);
  if (json === '-') terminal.print(report);
  else if (!given.quiet) terminal.print(given.inputs.length > 1 ? `${input}: ${reportAsLine(review, checked)}\n` : reportAsText(review, checked));
  return exitCodeOf(worstSeverity(review), given.failOn);
}

/** The workbook that the summary is written into, when its kind can hold one under the name that is asked for. */
function copyOf(writable: Writable | null, { input, out }: { readonly input: string; readonly out: string }): Writable {
  if (writable === null) {
    throw new UsageFault(`${input}: a text with columns cannot hold the summary; open it in Excel, save it as an Excel Workbook (.xlsx) and review that.`);
  }
  const { ending } = writable;
  if (!out.toLowerCase().endsWith(ending)) {
    throw new UsageFault(`${input}: the name of its copy must end in ${ending}, which is what the workbook is, or Excel will not open it.`);
  }
  return writable;
}

function exitCodeOf(severity: ReturnType<typeof worstSeverity>, failOn: Arguments['failOn']): number {
  if (failOn === null) return 0;
  return severity === 'Red' || (severity === 'Amber' && failOn === 'amber') ? 1 : 0;
}
