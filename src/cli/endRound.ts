import { keepRound } from '../app/keptRound';
import { publishRound } from '../app/publishSummary';
import type { ReviewedWorkbook } from '../app/reviewWorkbook';
import { roundAsJson } from '../app/sayRound';
import { demandEnding } from './demandEnding';
import type { Writable } from './openInput';
import { type Arguments, UsageFault } from './parseArguments';
import { sayFailureHere } from './sayFailure';
import { sparesInputs } from './sparesInputs';
import { type FileToWrite, writeTogether } from './writeWhole';

/** Writes what a command on a round was asked for, together or not at all: the copy with its register, and the JSON. */
export async function endRound(given: Pick<Arguments, 'inputs' | 'out' | 'json'>, writable: Writable, { round, review }: Pick<ReviewedWorkbook, 'round' | 'review'>): Promise<void> {
  const { inputs, out, json } = given;
  const toFile = json === null || json === '-' ? null : json;
  await sparesInputs([out, toFile].flatMap((path) => path ?? []), inputs);
  const files: FileToWrite[] = toFile === null ? [] : [{ path: toFile, content: roundAsJson(review) }];
  if (out !== null && round !== null) {
    demandEnding(out, writable.ending);
    await keepRound(writable.host, round);
    const failure = await publishRound(writable.host, review);
    if (failure !== null) throw new UsageFault(`${out}: ${sayFailureHere(failure)}`);
    files.push({ path: out, content: writable.save() });
  }
  await writeTogether(files);
}
