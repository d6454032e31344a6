import { type ReviewedWorkbook, reviewWorkbook } from '../app/reviewWorkbook';
import { openFiles } from './fileHost';
import type { Writable } from './openInput';
import { type Arguments, UsageFault } from './parseArguments';
import { sayFailureHere } from './sayFailure';

/** A workbook that keeps a round, reviewed. */
export interface OpenRound {
  readonly file: string;
  readonly reviewed: ReviewedWorkbook;
  readonly kept: NonNullable<ReviewedWorkbook['round']>;
  readonly writable: Writable;
}

/** Opens the workbook that a command on a round names. Throws a UsageFault where it keeps none or cannot be reviewed. */
export async function openRound(input: string, { settings }: Pick<Arguments, 'settings'>): Promise<OpenRound> {
  const { host, first } = await openFiles([input]);
  const outcome = await reviewWorkbook(host, settings.map((setting) => ({ ...setting, dateSystem: 1900 as const })));
  if (outcome.kind === 'failed') throw new UsageFault(`${input}: ${sayFailureHere(outcome.failure)}`);
  if (first.writable === null || outcome.round === null) throw new UsageFault(`${input}: it keeps no round; take the copy that zerobase issue wrote.`);
  return { file: first.file, reviewed: outcome, kept: outcome.round, writable: first.writable };
}
