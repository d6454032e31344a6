import { type CollectedFile, collectReturns } from '../../app/collectReturns';
import { withRound } from '../../app/reviewWorkbook';
import { roundAsJson, sayRound } from '../../app/sayRound';
import { endRound } from '../endRound';
import { openReturn } from '../openReturn';
import { openRound } from '../openRound';
import { type Arguments, UsageFault } from '../parseArguments';
import { sayFault } from '../sayFault';
import type { Terminal } from '../terminal';

/** `zerobase collect`: returns read into the round that a workbook keeps. A file that cannot be read never stops the rest. */
export async function collectCommand(given: Arguments, terminal: Terminal): Promise<number> {
  const [input, ...returns] = given.inputs;
  if (input === undefined) throw new UsageFault('collect takes the workbook that keeps the round, and returns: zerobase collect IN.xlsx RETURN.xlsx ... --out OUT.xlsx.');
  const { reviewed, kept, writable } = await openRound(input, given);
  const opened = await openEach(returns);
  const refused = opened.flatMap((each) => (typeof each === 'string' ? [each] : []));
  const collected = collectReturns(kept, opened.filter((each) => typeof each !== 'string'), reviewed.review.policy);
  const now = withRound(reviewed, collected.kept);
  await endRound(given, writable, now);
  for (const sentence of refused) terminal.fail(sentence);
  if (given.json === '-') terminal.print(roundAsJson(now.review));
  else if (!given.quiet) terminal.print(sayRound(now.review, collected));
  return refused.length > 0 ? 2 : 0;
}

/** Each file in its turn, so that one alone is open: its sheets, or why it cannot be read. */
async function openEach(paths: readonly string[]): Promise<readonly (CollectedFile | string)[]> {
  const opened: (CollectedFile | string)[] = [];
  for (const path of paths) opened.push(await openReturn(path).catch(sentenceFor));
  return opened;
}

function sentenceFor(fault: unknown): string {
  const sentence = sayFault(fault);
  if (sentence === null) throw fault;
  return sentence;
}
