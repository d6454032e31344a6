import { collectReturns } from '../../app/collectReturns';
import { keepRound, readKeptRound } from '../../app/keptRound';
import { reviewWorkbook } from '../../app/reviewWorkbook';
import { sayRound } from '../../app/sayRound';
import { openFiles } from '../fileHost';
import { openInput } from '../openInput';
import { type Arguments, UsageFault } from '../parseArguments';
import { sayFailureHere } from '../sayFailure';
import { sayFault } from '../sayFault';
import { demandEnding } from '../demandEnding';
import { sparesInputs } from '../sparesInputs';
import type { Terminal } from '../terminal';
import { writeWhole } from '../writeWhole';

/** `zerobase collect`: returns read into the round that a workbook keeps. A file that cannot be read never stops the rest. */
export async function collectCommand(given: Arguments, terminal: Terminal): Promise<number> {
  const [input, ...returns] = given.inputs;
  if (input === undefined) throw new UsageFault('collect takes the workbook that keeps the round, and returns: zerobase collect IN.xlsx RETURN.xlsx ... --out OUT.xlsx.');
  const { host, first } = await openFiles([input]);
  const { writable } = first;
  const { kept } = await readKeptRound(host);
  if (writable === null || kept === null) throw new UsageFault(`${input}: it keeps no round; collect with the copy that zerobase issue wrote.`);
  const outcome = await reviewWorkbook(host, given.settings.map((setting) => ({ ...setting, dateSystem: 1900 as const })));
  if (outcome.kind === 'failed') throw new UsageFault(`${input}: ${sayFailureHere(outcome.failure)}`);
  const opened = await Promise.all(returns.map((path) => openReturn(path)));
  const refused = opened.flatMap((each) => (typeof each === 'string' ? [each] : []));
  const { kept: now, result, noPacks } = collectReturns(kept, opened.filter((each) => typeof each !== 'string'), outcome.review.policy);
  if (given.out !== null) {
    demandEnding(given.out, writable.ending);
    await sparesInputs([given.out], given.inputs);
    await keepRound(writable.host, now);
    await writeWhole(given.out, writable.save());
  }
  for (const sentence of refused) terminal.fail(sentence);
  if (!given.quiet) terminal.print(sayRound(now.round.id, result, noPacks));
  return refused.length > 0 ? 2 : 0;
}

/** The sheets of a return, or why it cannot be read. */
async function openReturn(path: string): Promise<Parameters<typeof collectReturns>[1][number] | string> {
  try {
    const { file, host } = await openInput(path, path.split(/[\\/]/).at(-1) ?? path);
    return { file, grids: await host.readGrids() };
  } catch (fault) {
    const sentence = sayFault(fault);
    if (sentence === null) throw fault;
    return sentence;
  }
}
