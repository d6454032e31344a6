import { recogniseWorkbook } from '../../app/recogniseWorkbook';
import { recognitionAsJson, recognitionAsText } from '../../app/writeReport';
import { openFiles } from '../fileHost';
import { type Arguments, UsageFault } from '../parseArguments';
import { sayFailureHere } from '../sayFailure';
import { sparesInputs } from '../sparesInputs';
import type { Terminal } from '../terminal';
import { writeWhole } from '../writeWhole';

/** `zerobase recognise`: what was understood of a workbook. 0 whenever the file could be read. */
export async function recogniseCommand(given: Arguments, terminal: Terminal): Promise<number> {
  const [input, ...more] = given.inputs;
  if (input === undefined || more.length > 0) throw new UsageFault('recognise takes one workbook: zerobase recognise IN.xlsx.');
  if (given.json !== null && given.json !== '-') await sparesInputs([given.json], [input, ...given.with]);
  const { host } = await openFiles([input, ...given.with]);
  const reading = await recogniseWorkbook(host, given.settings.map((setting) => ({ ...setting, dateSystem: 1900 as const })));
  const [fault] = reading.faults;
  if (fault !== undefined) throw new UsageFault(`${input}: ${sayFailureHere({ kind: 'setting', fault })}`);
  if (given.json === '-') terminal.print(recognitionAsJson(reading));
  else {
    if (given.json !== null) await writeWhole(given.json, recognitionAsJson(reading));
    if (!given.quiet) terminal.print(recognitionAsText(reading));
  }
  return 0;
}
