import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openWorkbook } from '../headless/package/openWorkbook';
import { saveWorkbook } from '../headless/package/saveWorkbook';
import { openHeadless } from './headless';
import { UsageFault } from './parseArguments';
import { FileFault, sayFault, sayOurFault } from './sayFault';
import { sparesInputs } from './sparesInputs';
import type { Terminal } from './terminal';
import { writeWhole } from './writeWhole';

/** Loads an ES module by its address; given by the program, so that a bundler leaves it alone. */
export type LoadModule = (address: string) => Promise<unknown>;

async function runOn([script, input, output]: readonly [string, string, string], load: LoadModule, terminal: Terminal): Promise<void> {
  await sparesInputs([output], [input, script]);
  const bytes = await readFile(input).catch((fault: unknown) => {
    throw new FileFault(input, fault);
  });
  const book = await openWorkbook(new Uint8Array(bytes)).catch((fault: unknown) => {
    throw new FileFault(input, fault);
  });
  const headless = openHeadless(book);
  const { Excel, Office, OfficeExtension } = headless;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  await load(pathToFileURL(resolve(script)).href);
  const { notCalculated } = headless.settle();
  for (const { sheet, cell, formula, why } of notCalculated) terminal.fail(`not calculated: ${sheet}!${cell} ${formula} (${why})`);
  await writeWhole(output, saveWorkbook(book));
  const { syncs, actions } = headless.counters;
  terminal.print(`${output}: ${syncs} syncs, ${actions} actions\n`);
}

/** `npm run headless -- SCRIPT.js IN.xlsx OUT.xlsx`: runs any script of Office.js on a workbook and saves it. */
export async function runScript(argv: readonly string[], load: LoadModule, terminal: Terminal): Promise<number> {
  const [script, input, output, ...more] = argv;
  try {
    if (script === undefined || input === undefined || output === undefined || more.length > 0) {
      throw new UsageFault('give a script, a workbook and where to write it: npm run headless -- SCRIPT.js IN.xlsx OUT.xlsx.');
    }
    await runOn([script, input, output], load, terminal);
    return 0;
  } catch (fault) {
    const sentence = sayFault(fault) ?? scriptFault(fault);
    terminal.fail(sentence ?? sayOurFault(fault));
    return sentence === null ? 3 : 2;
  }
}

/** What Excel refused, as the client reports it: code and message. */
function scriptFault(fault: unknown): string | null {
  if (typeof fault !== 'object' || fault === null || !('code' in fault) || !('message' in fault)) return null;
  return `${String(fault.code)}: ${String(fault.message)}`;
}
