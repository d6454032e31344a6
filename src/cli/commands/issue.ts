import { basename, extname, join } from 'node:path';
import { type AskedKind, ASKED_KINDS, issuePacks, packFiles } from '../../app/issuePacks';
import { keepRound } from '../../app/keptRound';
import { publishRound } from '../../app/publishSummary';
import { reviewWorkbook, withRound } from '../../app/reviewWorkbook';
import { dayFrom } from '../../app/dayFrom';
import { sayIssued } from '../../app/sayRound';
import { openFiles } from '../fileHost';
import { type Arguments, UsageFault } from '../parseArguments';
import { sayFailureHere } from '../sayFailure';
import { sparesInputs } from '../sparesInputs';
import { demandEnding } from '../demandEnding';
import type { Terminal } from '../terminal';
import { writeTogether } from '../writeWhole';

/** `zerobase issue`: a pack for each directorate, and a copy of the workbook that keeps the round. */
export async function issueCommand(given: Arguments, terminal: Terminal): Promise<number> {
  const [input, ...more] = given.inputs;
  if (input === undefined || more.length > 0 || given.dir === null) throw new UsageFault('issue takes one workbook and a folder: zerobase issue IN.xlsx --dir PACKS.');
  const due = given.due === null ? null : dayFrom(given.due);
  if (given.due !== null && due === null) throw new UsageFault(`--due takes a date such as 30/11/2007, not "${given.due}".`);
  const { host, first } = await openFiles([input, ...given.with]);
  const { writable } = first;
  if (writable === null) throw new UsageFault(`${input}: a text with columns cannot keep a round; open it in Excel, save it as an Excel Workbook (.xlsx) and issue from that.`);
  const outcome = await reviewWorkbook(host, given.settings.map((setting) => ({ ...setting, dateSystem: 1900 as const })));
  if (outcome.kind === 'failed') throw new UsageFault(`${input}: ${sayFailureHere(outcome.failure)}`);
  const issued = issuePacks(outcome, outcome.round, { due, kinds: kindsIn(given.include), again: given.again });
  if (issued === null) throw new UsageFault(`${input}: it has no counts by directorate, so there is nothing to ask.`);
  const files = await packFiles(issued);
  const register = given.out ?? join(given.dir, `${basename(input, extname(input))} with round${writable.ending}`);
  const { dir } = given;
  demandEnding(register, writable.ending);
  await keepRound(writable.host, issued.kept);
  const failure = await publishRound(writable.host, withRound(outcome, issued.kept).review);
  if (failure !== null) throw new UsageFault(`${input}: ${sayFailureHere(failure)}`);
  const packs = files.map(({ name, bytes }) => ({ path: join(dir, name), content: bytes }));
  await sparesInputs([register, ...packs.map(({ path }) => path)], [input, ...given.with]);
  await writeTogether([{ path: register, content: writable.save() }, ...packs]);
  if (!given.quiet) terminal.print(`${sayIssued(issued, files)}\n\n${register} keeps the round: collect returns with it.\n`);
  return 0;
}

function kindsIn(include: readonly string[]): ReadonlySet<AskedKind> {
  const wanted = include.length === 0 ? ['counts'] : include;
  return new Set(
    wanted.map((word) => {
      const kind = ASKED_KINDS.find((each) => word === `${each}s`);
      if (kind === undefined) throw new UsageFault(`--include takes counts, budgets or posts, not "${word}".`);
      return kind;
    }),
  );
}
