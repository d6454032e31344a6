import { committeeText } from '../../app/committeeText';
import { highlightFindings } from '../../app/highlightFindings';
import { keepAnswers } from '../../app/keptAnswers';
import { keepRun } from '../../app/keptRuns';
import { type Publication, type Published, publishSummary } from '../../app/publishSummary';
import { type Asked, type ReviewedWorkbook, reviewWorkbook } from '../../app/reviewWorkbook';
import { sinceReport } from '../../app/sinceReport';
import { sayHighlighted } from '../../app/sayHighlighted';
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
  if (out === null && given.highlight) throw new UsageFault('--highlight marks cells in the copy that --out names: add --out OUT.xlsx.');
  const copy = out === null ? null : copyOf(first.writable, { input, out });
  terminal.progress?.(`Reviewing ${input}`);
  const outcome = await reviewWorkbook(host, given.settings.map((setting) => ({ ...setting, dateSystem: 1900 as const })));
  if (outcome.kind === 'failed') throw new UsageFault(`${input}: ${sayFailureHere(outcome.failure)}`);
  const review = last === null ? outcome.review : sinceReport(outcome.review, last);
  if (review === null) throw new UsageFault(`${String(since)}: this is not a report that zerobase review --json has written.`);
  const generated = { version: terminal.version, inputs };
  terminal.progress?.(`Writing the summary of ${input}`);
  const { checked, marked } = copy === null ? UNWRITTEN : await writeCopy(copy.host, { ...outcome, review, generated, file: first.file, input }, given);
  const report = json === null ? '' : reportAsJson(review, generated, checked);
  const files: readonly FileToWrite[] = [
    ...(copy === null || out === null ? [] : [{ path: out, content: copy.save() }]),
    ...(json === null || json === '-' ? [] : [{ path: json, content: report }]),
    ...(committee === null ? [] : [{ path: committee, content: committeeText(review) }]),
  ];
  await writeTogether(files);
  if (json === '-') terminal.print(report);
  else if (!given.quiet) terminal.print(given.inputs.length > 1 ? `${input}: ${reportAsLine(review, checked)}\n` : `${reportAsText(review, checked)}${marked}`);
  return exitCodeOf(worstSeverity(review), given.failOn);
}

interface Written {
  readonly checked: Published['checked'];
  /** What was marked, as lines to print. */
  readonly marked: string;
}

const UNWRITTEN: Written = { checked: [], marked: '' };

/** A review with the input it is of, as messages name it, and the first file of it. */
interface ToWrite extends ReviewedWorkbook {
  readonly asked: Asked;
  readonly generated: Publication['generated'];
  readonly file: string;
  readonly input: string;
}

/** Writes the summary into the copy, which keeps the answers given and what was found, and marks its cells when asked to. */
async function writeCopy(host: Writable['host'], { review, grids, asked, runs, generated, file, input }: ToWrite, given: Arguments): Promise<Written> {
  const committee = given.committeeSheet ? 'asked for' : 'where it stands';
  const written = await publishSummary(host, { review, grids, generated, workbook: file, committee });
  if (written.kind === 'failed') throw new UsageFault(`${input}: ${sayFailureHere(written.failure)}`);
  if (asked.answered.length > 0) await keepAnswers(host, file, [...(asked.kept.get(file) ?? []), ...asked.answered]);
  await keepRun(host, review, runs);
  if (!given.highlight) return { checked: written.checked, marked: '' };
  const outcome = await highlightFindings(host, review, file);
  if (outcome.kind === 'failed') throw new UsageFault(`${input}: ${sayFailureHere(outcome.failure)}`);
  return { checked: written.checked, marked: `\n${sayHighlighted(outcome)}\n` };
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
