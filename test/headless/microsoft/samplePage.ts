import { compileFunction } from 'node:vm';
import { transformSync } from '@swc/core';
import type { HeadlessExcel } from '../../../src/headless/headlessExcel';

/** A page with the buttons of a sample, on an open workbook. */
export interface SamplePage {
  readonly buttons: readonly string[];
  /** Presses a button and gives what the sample wrote to the console; rejects with what it reported as an error. */
  readonly press: (button: string) => Promise<readonly string[]>;
}

type Handler = () => unknown;

/** Runs a script as Script Lab does: TypeScript, jQuery's click or the page's own listeners, console. */
export function openSample(script: string, { Excel, Office, OfficeExtension }: HeadlessExcel): SamplePage {
  const handlers = new Map<string, Handler>();
  let [said, faults]: [string[], unknown[]] = [[], []];
  const element = (id: string) => {
    const listen = (_event: string, handler: Handler) => void handlers.set(id, handler);
    return { on: listen, addEventListener: listen, click: (handler: Handler) => void handlers.set(id, handler), hide: () => undefined };
  };
  const page = {
    Excel,
    Office,
    OfficeExtension,
    $: (selector: string) => element(selector.replace(/^#/, '')),
    document: { getElementById: element },
    console: { log: (...texts: unknown[]) => void said.push(texts.map(String).join(' ')), error: (fault: unknown) => void faults.push(fault) },
  };
  const { code } = transformSync(script, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, isModule: false });
  const run = compileFunction(code, Object.keys(page)) as (...globals: unknown[]) => void;
  run(...Object.values(page));
  return {
    buttons: [...handlers.keys()],
    press: async (button) => {
      const handler = handlers.get(button);
      if (handler === undefined) throw new Error(`the sample has no button ${button}`);
      [said, faults] = [[], []];
      await handler();
      if (faults.length > 0) throw faults[0];
      return said;
    },
  };
}
