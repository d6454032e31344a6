import { compileFunction } from 'node:vm';
import { transformSync } from '@swc/core';
import type { HeadlessExcel } from '../../../src/headless/headlessExcel';

/** Names that the examples use and do not define, as their documentation has them. */
const SHEET = 'Sheet1';
const ADDRESS = 'A1:B2';

type Example = (...names: unknown[]) => () => Promise<unknown>;

/** Runs an example as it is, in a request on the workbook; gives what it wrote to the console, and rejects with what it failed with. */
export async function runExample(example: string, { Excel, Office }: HeadlessExcel): Promise<readonly unknown[]> {
  const said: unknown[] = [];
  const { watch, ended } = watcher();
  await Excel.run(async (context) => {
    const sync = context.sync.bind(context);
    context.sync = ((value?: unknown) => watch(sync(value))) as typeof context.sync;
    const names = {
      context,
      worksheet: context.workbook.worksheets.getItem(SHEET),
      sheetName: SHEET,
      rangeAddress: ADDRESS,
      console: { log: (text: unknown) => void said.push(text) },
      Excel: { run: (batch: (inner: Excel.RequestContext) => Promise<unknown>) => watch(Excel.run(batch)) },
      Office,
    };
    const body = compileFunction(`return ${asFunction(example)}`, Object.keys(names)) as Example;
    await body(...Object.values(names))();
    await ended();
  });
  return said;
}

/** The example as the body of an async function, its types taken away and nothing else. */
function asFunction(example: string): string {
  return transformSync(`(async () => {${example}\n})`, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, isModule: false }).code;
}

/** Notes promises and all that is chained to them, so that what an example does not wait for is waited for, and no failure in it passes unseen. */
function watcher(): { readonly watch: (work: Promise<unknown>) => Promise<unknown>; readonly ended: () => Promise<void> } {
  const outcomes: Promise<{ readonly fault: unknown } | null>[] = [];
  const note = (work: Promise<unknown>) => void outcomes.push(Promise.prototype.then.call(work, () => null, (fault: unknown) => ({ fault })) as Promise<{ fault: unknown } | null>);
  class Watched extends Promise<unknown> {
    static override get [Symbol.species]() {
      return Promise;
    }
    override then<A, B>(done?: ((value: unknown) => A | PromiseLike<A>) | null, failed?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<A | B> {
      const next = super.then(done, failed);
      note(next);
      return next;
    }
  }
  return {
    watch: (work) => {
      const watched = new Watched((resolve, reject) => void work.then(resolve, reject));
      note(watched);
      return watched;
    },
    ended: async () => {
      for (const outcome of outcomes) {
        const ended = await outcome;
        if (ended !== null) throw ended.fault;
      }
    },
  };
}
