import { askWhatIf, sayNotAsked, whatIfAsText } from '../../app/askWhatIf';
import { openFiles } from '../fileHost';
import { type Arguments, UsageFault } from '../parseArguments';
import { sayFailureHere } from '../sayFailure';
import type { Terminal } from '../terminal';

/** `zerobase whatif`: base and scenario side by side. 0 when it was answered. */
export async function whatIfCommand(given: Arguments, terminal: Terminal): Promise<number> {
  const [input, ...more] = given.inputs;
  if (input === undefined || more.length > 0) throw new UsageFault('whatif takes one workbook: zerobase whatif IN.xlsx --set name=value.');
  if (given.settings.length === 0) throw new UsageFault('whatif needs something to change: --set rate.Desktop=500. See zerobase whatif --help.');
  const { host } = await openFiles([input, ...given.with]);
  const outcome = await askWhatIf(host, given.settings);
  if (outcome.kind === 'notAsked') throw new UsageFault(sayNotAsked(outcome.fault));
  if (outcome.kind === 'failed') {
    terminal.fail(`${input}: ${sayFailureHere(outcome.failure)}`);
    return 2;
  }
  if (!given.quiet) terminal.print(whatIfAsText(outcome.results));
  return 0;
}
