import { recogniseWorkbook } from '../../app/recogniseWorkbook';
import { recognitionAsJson, recognitionAsLine, recognitionAsText } from '../../app/writeReport';
import { eachInput } from '../eachInput';
import { openFiles } from '../fileHost';
import { type Arguments, UsageFault } from '../parseArguments';
import { sayFailureHere } from '../sayFailure';
import type { Target } from '../targets';
import type { Terminal } from '../terminal';
import { writeWhole } from '../writeWhole';

/** `zerobase recognise`: what was understood of each input. 0 whenever the files could be read. */
export async function recogniseCommand(given: Arguments, terminal: Terminal): Promise<number> {
  const lacking = 'recognise needs a workbook: zerobase recognise IN.xlsx.';
  return eachInput(given, terminal, { purpose: 'recognised', lacking, one: (target, all) => recogniseOne(target, all, terminal) });
}

async function recogniseOne({ input, json }: Target, given: Arguments, terminal: Terminal): Promise<number> {
  const { host } = await openFiles([input, ...given.with]);
  const reading = await recogniseWorkbook(host, given.settings.map((setting) => ({ ...setting, dateSystem: 1900 as const })));
  const [fault] = reading.faults;
  if (fault !== undefined) throw new UsageFault(`${input}: ${sayFailureHere({ kind: 'setting', fault })}`);
  if (json === '-') terminal.print(recognitionAsJson(reading));
  else {
    if (json !== null) await writeWhole(json, recognitionAsJson(reading));
    if (!given.quiet) terminal.print(given.inputs.length > 1 ? `${input}: ${recognitionAsLine(reading)}\n` : recognitionAsText(reading));
  }
  return 0;
}
