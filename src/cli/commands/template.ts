import { stat } from 'node:fs/promises';
import { sayFailure } from '../../app/sayFailure';
import { writeTemplate } from '../../app/writeTemplate';
import { type Arguments, UsageFault } from '../parseArguments';
import type { Terminal } from '../terminal';
import { writeWhole } from '../writeWhole';

/** `zerobase template`: an empty workbook with a sheet for everything that is read. A file that is there is never replaced. */
export async function templateCommand(given: Arguments, terminal: Terminal): Promise<number> {
  const [output, ...more] = given.inputs;
  if (output === undefined || more.length > 0 || !/\.xlsx$/i.test(output)) throw new UsageFault('template takes one new workbook: zerobase template OUT.xlsx.');
  const outcome = await writeTemplate(given.settings.map((setting) => ({ ...setting, dateSystem: 1900 as const })));
  if (outcome.kind === 'failed') throw new UsageFault(sayFailure(outcome.failure));
  const isThere = await stat(output).then(() => true, () => false);
  if (isThere) throw new UsageFault(`${output} is there already; give another name.`);
  await writeWhole(output, outcome.bytes);
  if (!given.quiet) terminal.print(`${output}: a sheet for everything that is read; begin with Read me and Budget.\n`);
  return 0;
}
