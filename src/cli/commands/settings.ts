import { settingsOfWorkbook } from '../../app/settingsOfWorkbook';
import { openFiles } from '../fileHost';
import { type Arguments, UsageFault } from '../parseArguments';
import { sayFailureHere } from '../sayFailure';
import type { Terminal } from '../terminal';

/** `zerobase settings`: each setting with its value and where that comes from. 0 when they were printed. */
export async function settingsCommand(given: Arguments, terminal: Terminal): Promise<number> {
  const [input, ...more] = given.inputs;
  if (more.length > 0) throw new UsageFault('settings takes one workbook, or none for the defaults: zerobase settings IN.xlsx.');
  const host = input === undefined ? null : (await openFiles([input, ...given.with])).host;
  const outcome = await settingsOfWorkbook(host, given.settings.map((setting) => ({ ...setting, dateSystem: 1900 as const })));
  if (outcome.kind === 'shown') {
    if (!given.quiet) terminal.print(outcome.text);
    return 0;
  }
  const failure = outcome.kind === 'setting' ? outcome : outcome.failure;
  terminal.fail(`${input === undefined ? '' : `${input}: `}${sayFailureHere(failure)}`);
  return 2;
}
