import type { BookState } from '../../../src/headless/workbook/bookState';
import { bookOf, openClient } from '../openClient';
import { NOT_RUN } from './notRun';
import { runExample } from './runExample';
import { shippedExamples } from './shippedExamples';

const EXAMPLES = shippedExamples();
const NULL_OBJECT = 'test-for-null-using-isNullObject';
const LEFT_OUT = NOT_RUN.flatMap(({ because, failsWith, examples }) => examples.map((id) => ({ id, because, failsWith })));

/** The sheets that the examples presume: the one they name, one called "sheet", and "Data" where an example is to find it. */
function book(...more: readonly string[]): BookState {
  return bookOf({ Sheet1: [['Adults', 100], ['Children', 200]], ...Object.fromEntries(['sheet', ...more].map((name) => [name, [['']]])) });
}

async function run(id: string, on: BookState = book()): Promise<readonly unknown[]> {
  const example = EXAMPLES.find((each) => each.id === id);
  if (example === undefined) throw new Error(`Microsoft ships no example ${id}`);
  return runExample(example.code, openClient(on));
}

const sheetsOf = ({ sheets }: BookState) => sheets.map(({ name }) => name);
const fillsOf = ({ sheets }: BookState) => [0, 1, 2].map((row) => [0, 1, 2].map((column) => sheets[0]!.rows.get(row)?.styles[column]?.fill ?? null));

/** What each example asserted below is: this list, the failures and those left out are together all that Microsoft ships. */
const SAYS_ADDRESS = ['load-object-before-read good 1', 'no-empty-load good 1', 'no-navigational-load good 3'];
const ADDS_DATA = ['good 1', 'good 2', 'bad 1', 'bad 2', 'bad 5', 'bad 6', 'mended 1', 'mended 2', 'mended 5', 'mended 6'].map((id) => `${NULL_OBJECT} ${id}`);
const FINDS_DATA = ['good 1', 'good 2', 'mended 1', 'mended 2', 'mended 5', 'mended 6'].map((id) => `${NULL_OBJECT} ${id}`);
const TAKES_DATA_FOR_MISSING = ['bad 1', 'bad 2', 'bad 3', 'bad 5', 'bad 6'].map((id) => `${NULL_OBJECT} ${id}`);
const CHANGES_NOTHING = ['call-sync-before-read good 8', 'no-context-sync-in-loop good 1', 'no-context-sync-in-loop good 2', 'no-context-sync-in-loop bad 2'];
const ON_READY = [
  ['no-office-initialize good 1', []],
  ['no-office-initialize good 2', [{ host: 'Excel', platform: 'PC' }]],
  ['no-office-initialize good 3', ['Testing Office.onReady followed by .then']],
  ['no-office-initialize good 4', ['Testing Office.onReady followed by await']],
] as const;
const ONE_EACH = ['call-sync-before-read good 7', 'load-object-before-read good 10', 'load-object-before-read bad 3', `${NULL_OBJECT} bad 3`];

/** Reading before load and sync: the property the client names. Good by the rule they illustrate, some break another. */
const NOT_LOADED = [
  ['call-sync-before-read bad 1', 'address'],
  ['call-sync-before-read bad 3', 'address'],
  ['call-sync-before-read bad 4', 'isNullObject'],
  ['call-sync-before-read bad 6', 'color'],
  ['call-sync-before-read bad 7', 'color'],
  ['load-object-before-read bad 1', 'values'],
  ['load-object-before-read bad 2', 'values'],
  ['load-object-before-read bad 4', 'values'],
  ['load-object-before-read bad 5', 'values'],
  ['load-object-before-read bad 6', 'values'],
  ['load-object-before-read bad 9', 'color'],
  ['load-object-before-read good 3', 'values'],
  ['load-object-before-read good 4', 'values'],
  ['no-navigational-load good 5', 'values'],
  [`${NULL_OBJECT} good 3`, 'isNullObject'],
  [`${NULL_OBJECT} mended 3`, 'isNullObject'],
  [`${NULL_OBJECT} mended 7`, 'isNullObject'],
] as const;
const FAILS = [
  ['call-sync-before-read good 12', 'InvalidArgument', 'gives getRange a number, which is no address'],
  [`${NULL_OBJECT} bad 4`, 'InvalidOperation', 'places a sheet that is not there'],
  [`${NULL_OBJECT} mended 4`, 'InvalidOperation', 'places a sheet that is not there'],
  [`${NULL_OBJECT} bad 7`, 'ItemAlreadyExists', 'adds the sheet five times'],
] as const;

describe('the examples in the packages of our lock, unchanged', () => {
  it('are each run, seen to fail as documented, or left out with the reason', () => {
    const known = [...SAYS_ADDRESS, ...CHANGES_NOTHING, ...ADDS_DATA, ...ONE_EACH, ...[...ON_READY, ...NOT_LOADED, ...FAILS].map(([id]) => id), ...LEFT_OUT.map(({ id }) => id)];
    expect(known.sort()).toEqual(EXAMPLES.map(({ id }) => id).sort());
    expect([EXAMPLES.length, EXAMPLES.length - LEFT_OUT.length]).toEqual([141, 46]); // as docs/headless.md says
  });

  it.each(SAYS_ADDRESS)('%s says the address it loaded', async (id) => {
    expect(await run(id)).toEqual(['Sheet1!A1:B2']);
  });

  it('call-sync-before-read good 7 colours its range yellow and nothing else', async () => {
    const on = book();
    await run('call-sync-before-read good 7', on);
    expect(fillsOf(on)).toEqual([['#FFFF00', '#FFFF00', null], ['#FFFF00', '#FFFF00', null], [null, null, null]]);
  });

  it.each(CHANGES_NOTHING)('%s runs to its end and changes nothing', async (id) => {
    const on = book();
    expect(await run(id, on)).toEqual([]);
    expect(on).toEqual(book());
  });

  it('load-object-before-read good 10 writes a cell without loading it: colour, format and value', async () => {
    const on = book();
    await run('load-object-before-read good 10', on);
    const row = on.sheets[0]!.rows.get(0)!;
    expect([row.values[0], row.styles[0]]).toEqual([1, expect.objectContaining({ fill: '#FF0000', numberFormat: '0.00%' })]);
  });

  it('load-object-before-read bad 3 reads a property spelt wrongly, which is undefined and no failure', async () => {
    expect(await run('load-object-before-read bad 3')).toEqual([undefined]);
  });

  it.each(ON_READY)('%s is told that Office is ready', async (id, said) => {
    expect(await run(id)).toEqual(said);
  });

  it.each(ADDS_DATA)('%s adds the sheet Data in second place where there is none', async (id) => {
    const on = book();
    await run(id, on);
    expect(sheetsOf(on)).toEqual(['Sheet1', 'Data', 'sheet']);
  });

  it(`${NULL_OBJECT} bad 3 adds the sheet Data, and leaves it at the end`, async () => {
    const on = book();
    await run(`${NULL_OBJECT} bad 3`, on);
    expect(sheetsOf(on)).toEqual(['Sheet1', 'sheet', 'Data']);
  });

  it.each(FINDS_DATA)('%s moves the sheet Data that is there to second place', async (id) => {
    const on = book('Data');
    await run(id, on);
    expect(sheetsOf(on)).toEqual(['Sheet1', 'Data', 'sheet']);
  });

  it.each(TAKES_DATA_FOR_MISSING)('%s takes the sheet Data that is there for missing and fails to add it', async (id) => {
    const on = book('Data');
    await expect(run(id, on)).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
    expect(sheetsOf(on)).toEqual(['Sheet1', 'sheet', 'Data']);
  });

  it.each(NOT_LOADED)("%s reads %s too soon and fails with the client's own error", async (id, property) => {
    const message = expect.stringContaining(`The property '${property}' is not available. Before reading the property's value, call the load method`) as unknown;
    await expect(run(id)).rejects.toMatchObject({ code: 'PropertyNotLoaded', message });
  });

  it.each(FAILS)('%s fails with %s: it %s', async (id, code) => {
    await expect(run(id)).rejects.toMatchObject({ code });
  });

  it.each(LEFT_OUT.filter(({ failsWith }) => failsWith !== null))('$id is left out: $because', async ({ id, failsWith }) => {
    await expect(run(id)).rejects.toThrow(failsWith!);
  });
});
