import { join } from 'node:path';
import { chargeStatements } from '../../app/chargeStatements';
import { reviewWorkbook } from '../../app/reviewWorkbook';
import { sayStatements } from '../../app/sayStatements';
import { openFiles } from '../fileHost';
import { type Arguments, UsageFault } from '../parseArguments';
import { sayFailureHere } from '../sayFailure';
import { sparesInputs } from '../sparesInputs';
import type { Terminal } from '../terminal';
import { writeTogether } from '../writeWhole';

/** `zerobase statement`: a statement of charges for each directorate. */
export async function statementCommand(given: Arguments, terminal: Terminal): Promise<number> {
  const [input, ...more] = given.inputs;
  const { dir } = given;
  if (input === undefined || more.length > 0 || dir === null) throw new UsageFault('statement takes one workbook and a folder: zerobase statement IN.xlsx --dir STATEMENTS.');
  const { host } = await openFiles([input, ...given.with]);
  const outcome = await reviewWorkbook(host, given.settings.map((setting) => ({ ...setting, dateSystem: 1900 as const })));
  if (outcome.kind === 'failed') throw new UsageFault(`${input}: ${sayFailureHere(outcome.failure)}`);
  const files = await chargeStatements(outcome);
  if (files.length === 0) throw new UsageFault(`${input}: it has no counts by directorate, so nobody is charged.`);
  const written = files.map(({ name, bytes }) => ({ path: join(dir, name), content: bytes }));
  await sparesInputs(written.map(({ path }) => path), [input, ...given.with]);
  await writeTogether(written);
  if (!given.quiet) terminal.print(`${sayStatements(files)}\n`);
  return 0;
}
