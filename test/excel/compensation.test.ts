import { HostFault } from '../../src/app/failure';
import { reviewWorkbook } from '../../src/app/reviewWorkbook';
import { publishSummary } from '../../src/app/publishSummary';
import { FIRST_SYNCS, PUBLISH_SYNCS, excelHost } from '../../src/excel/excelHost';
import { CompensationFault } from '../../src/excel/failureOf';
import type { InjectedFailure } from '../../src/headless/limits';
import { budgetBytes } from '../builders/commandLine';
import { type OpenBook, openBytes, openSample, published } from '../builders/headless';
import { bookContents } from './bookContents';

const [RED, QUIET] = [2_000_000, 1_189_300];

/** A workbook without a summary, one with a summary of other figures that its user has written on, and a whole sample. */
const OPENED: readonly (readonly [string, number, () => Promise<OpenBook>])[] = [
  ['a workbook without a summary', FIRST_SYNCS, () => openBytes(budgetBytes(RED))],
  ['a workbook with a longer summary, written on by its user', PUBLISH_SYNCS, async () => withPrevious(RED, QUIET)],
  ['a workbook with a shorter summary, written on by its user', PUBLISH_SYNCS, async () => withPrevious(QUIET, RED)],
];

async function withPrevious(before: number, now: number): Promise<OpenBook> {
  const first = await openBytes(budgetBytes(before));
  await published(first);
  const open = await openBytes(first.save());
  await open.Excel.run(async ({ workbook: { worksheets, names } }) => {
    const summary = worksheets.getItem('Governance Summary');
    worksheets.getItem('Budget 2007-08').getRange('H3').values = [[now]];
    summary.getRange('N3:O3').values = [['asked the service', "'=1+1"]];
    const share = summary.getRange('P3');
    share.numberFormat = [['0.00%']];
    share.values = [[0.5]];
    summary.getRange('B1').values = [['Governance Summary, seen']];
    summary.visibility = 'Hidden';
    worksheets.getItem('Exceptions').name = 'What is wrong';
    const own = worksheets.add('Own');
    own.getRange('A1:A2').formulas = [['=ZB_BUDGET_ICT_VARIANCE'], ["='Governance Summary'!B1"]];
    names.add('ZB_MINE', '=Own!$A$1', 'a note');
    await Promise.resolve();
  });
  return open;
}

/** Publishes and gives the failure's cause; the workbook was reviewed before, so that only the publication can fail. */
async function failingPublication(open: OpenBook, failuresFrom: (base: number) => readonly InjectedFailure[]) {
  const outcome = await reviewWorkbook(open.host, []);
  if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
  open.limits.failures = failuresFrom(open.counters.syncs);
  const publication = { ...outcome, generated: { version: 'test', inputs: [] }, workbook: 'book.xlsx' };
  return publishSummary(open.host, publication);
}

/** How many actions each sync of a publication has. */
async function actionsBySync(open: OpenBook): Promise<readonly number[]> {
  const actions: number[] = [];
  const host = excelHost(
    (batch) =>
      open.Excel.run((context) => {
        const sync = context.sync.bind(context);
        context.sync = (async (value: unknown) => {
          const before = open.counters.actions;
          const passed: unknown = await sync(value);
          if (open.counters.actions > before) actions.push(open.counters.actions - before);
          return passed;
        }) as typeof context.sync;
        return batch(context);
      }),
    'book.xlsx',
  );
  const outcome = await reviewWorkbook(host, []);
  if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
  actions.length = 0;
  await publishSummary(host, { ...outcome, generated: { version: 'test', inputs: [] }, workbook: 'book.xlsx' });
  return actions;
}

const PLACES = { first: 0, early: 0.25, middle: 0.5, late: 0.75, last: 1 } as const;
/** The sync that writes, where a summary stands. */
const WRITING = PUBLISH_SYNCS - 2;
const SLOW = 240_000;

/** Three places of every sync, and five of the one that writes the sheets. */
const failuresIn = (syncs: number) =>
  Array.from({ length: syncs }, (_, index) => index + 1).flatMap((sync) =>
    (Object.keys(PLACES) as (keyof typeof PLACES)[]).filter((place) => sync === syncs - 2 || PLACES[place] % 0.5 === 0).map((place) => [sync, place] as const),
  );

describe.each(OPENED)('a publication into %s that fails', (_, syncs, opened) => {
  let actions: readonly number[];
  beforeAll(async () => {
    actions = await actionsBySync(await opened());
  });

  it('would have taken the stated syncs', () => {
    expect(actions).toHaveLength(syncs);
  });

  it.each(failuresIn(syncs))(
    'in sync %i at its %s action leaves everything as it was and says what Excel said',
    async (sync, place) => {
      const open = await opened();
      const before = bookContents(open.book);
      const action = Math.max(1, Math.ceil(actions[sync - 1]! * PLACES[place]));
      const outcome = await failingPublication(open, (base) => [{ sync: base + sync, action, code: 'RequestAborted' }]);
      expect(outcome).toEqual({ kind: 'failed', failure: { kind: 'refused', code: 'RequestAborted', message: expect.any(String) as string } });
      expect(bookContents(open.book)).toEqual(before);
      open.limits.failures = [];
      expect(await published(open)).toBeGreaterThan(0);
    },
  );
});

describe('a publication that stops at every tenth action of every sync', () => {
  it('leaves the three sheets that stood, and all else, cell for cell', async () => {
    const actions = await actionsBySync(await withPrevious(RED, QUIET));
    const open = await withPrevious(RED, QUIET);
    const outcome = await reviewWorkbook(open.host, []);
    if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
    const before = bookContents(open.book);
    const text = JSON.stringify(before);
    let stopped = 0;
    for (const [index, count] of actions.entries()) {
      for (let action = 1; action <= count; action += 10) {
        open.limits.failures = [{ sync: open.counters.syncs + index + 1, action, code: 'RequestAborted' }];
        const answer = await publishSummary(open.host, { ...outcome, generated: { version: 'test', inputs: [] }, workbook: 'book.xlsx' });
        expect([index + 1, action, answer]).toMatchObject([index + 1, action, { kind: 'failed', failure: { kind: 'refused' } }]);
        if (JSON.stringify(bookContents(open.book)) !== text) expect([index + 1, action, bookContents(open.book)]).toEqual([index + 1, action, before]);
        stopped++;
      }
    }
    expect(stopped).toBeGreaterThan(60);
    expect(before.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Governance Summary', 'What is wrong', 'Evidence']));
  }, SLOW);

  it('and cannot be put right says that the sheets are incomplete', async () => {
    const open = await withPrevious(RED, QUIET);
    const outcome = await reviewWorkbook(open.host, []);
    if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
    const base = open.counters.syncs;
    open.limits.failures = [
      { sync: base + WRITING, action: 200, code: 'RequestAborted' },
      { sync: base + WRITING + 3, action: 101, code: 'RequestAborted' },
    ];
    expect(await publishSummary(open.host, { ...outcome, generated: { version: 'test', inputs: [] }, workbook: 'book.xlsx' })).toEqual({ kind: 'failed', failure: { kind: 'halfWritten' } });
  });
});

describe('a failed publication', () => {
  it('is put back at whichever of its first forty actions it stops, while the old sheets are taken away', async () => {
    const open = await withPrevious(RED, QUIET);
    const before = bookContents(open.book);
    for (let action = 1; action <= 40; action++) {
      const outcome = await failingPublication(open, (base) => [{ sync: base + WRITING, action, code: 'RequestAborted' }]);
      expect(outcome).toMatchObject({ kind: 'failed', failure: { kind: 'refused' } });
      expect(bookContents(open.book)).toEqual(before);
    }
  });

  it('leaves the whole sample as it was, in the file too', async () => {
    const first = await openSample('council-2007-08');
    await published(first);
    const open = await openBytes(first.save());
    const before = bookContents(open.book);
    const outcome = await failingPublication(open, (base) => [{ sync: base + WRITING, action: 500, code: 'GeneralException' }]);
    expect(outcome.kind).toBe('failed');
    expect(bookContents(open.book)).toEqual(before);
    expect(bookContents((await openBytes(open.save())).book)).toEqual(before);
  });

  it('is thrown on as it came, with what Excel threw as its cause', async () => {
    const open = await openBytes(budgetBytes(RED));
    const fault = await open.host.publish(() => Promise.reject(new RangeError('planted'))).catch((thrown: unknown) => thrown);
    expect(fault).toEqual(new RangeError('planted'));
    open.limits.failures = [{ sync: open.counters.syncs + 1, action: 1, code: 'RequestAborted' }];
    const refused = await open.host.publish(() => Promise.resolve(1)).catch((thrown: unknown) => thrown);
    expect(refused).toBeInstanceOf(HostFault);
    expect(refused).toMatchObject({ cause: { code: 'RequestAborted' } });
  });

  it('for a fault of ours puts back what was written before it', async () => {
    const open = await withPrevious(RED, QUIET);
    const before = bookContents(open.book);
    const outcome = await reviewWorkbook(open.host, []);
    if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
    const host = {
      ...open.host,
      publish: <Result>(request: Parameters<typeof open.host.publish<Result>>[0]) =>
        open.host.publish<Result>((session) => request({ ...session, readBack: () => Promise.reject(new RangeError('planted')) })),
    };
    await expect(publishSummary(host, { ...outcome, generated: { version: 'test', inputs: [] }, workbook: 'book.xlsx' })).rejects.toThrow('planted');
    expect(bookContents(open.book)).toEqual(before);
  });

  it.each([
    ['to look at what stands', WRITING + 1, 1],
    ['to take down what it holds', WRITING + 2, 1],
    ['to put it back', WRITING + 3, 1],
    ['half way through putting it back', WRITING + 3, 300],
  ])('that also fails %s says that the sheets are incomplete', async (_, sync, action) => {
    const open = await withPrevious(RED, QUIET);
    const before = bookContents(open.book);
    const outcome = await failingPublication(open, (base) => [
      { sync: base + WRITING, action: 300, code: 'RequestAborted' },
      { sync: base + sync, action, code: 'RequestAborted' },
    ]);
    expect(outcome).toEqual({ kind: 'failed', failure: { kind: 'halfWritten' } });
    expect(bookContents(open.book)).not.toEqual(before);
  });

  it('that could not be put back keeps both faults', async () => {
    const open = await openBytes(budgetBytes(RED));
    const base = open.counters.syncs;
    open.limits.failures = [{ sync: base + 3, action: 1, code: 'RequestAborted' }];
    const publishing = open.host.publish(async ({ write }) => {
      await write([{ key: 'GOVERNANCE', sheet: (await anySheet()) }]);
      throw new RangeError('planted');
    });
    await expect(publishing).rejects.toMatchObject({ failure: { kind: 'halfWritten' }, cause: expect.any(CompensationFault) as CompensationFault });
  });
});

async function anySheet() {
  const open = await openBytes(budgetBytes(QUIET));
  const outcome = await reviewWorkbook(open.host, []);
  if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
  const { summarise } = await import('../../src/core/summary/summarise');
  const { contextOf } = await import('../core/summary/sampleSummary');
  return summarise(outcome.review, contextOf('book.xlsx', outcome.grids)).governance;
}
