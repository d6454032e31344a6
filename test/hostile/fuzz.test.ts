import { rm } from 'node:fs/promises';
import fc from 'fast-check';
import { recogniseWorkbook } from '../../src/app/recogniseWorkbook';
import { openWorkbook } from '../../src/headless/package/openWorkbook';
import { PackageFault } from '../../src/headless/package/packageFault';
import { readText } from '../../src/text/readText';
import { type Folder, answerTo, budgetBytes, temporaryFolder } from '../builders/commandLine';
import { type PackageSheet, workbookBytes } from '../builders/package';
import { openSample, published } from '../builders/headless';
import { mutated } from './mutations';

/** `npm run fuzz` asks for more, and for another seed each time unless FUZZ_SEED names one; a failure prints its own. */
const MORE = Number(process.env.FUZZ_RUNS ?? 0);
const SEED = Number(process.env.FUZZ_SEED ?? (MORE > 0 ? Date.now() : 20_071_031));
const LONGEST_MS = 10_000;
const MINUTE = 60_000;

const runs = (usual: number): { numRuns: number; seed: number } => ({ numRuns: Math.max(usual, MORE), seed: SEED });
const patience = (usual: number): number => MINUTE + Math.max(usual, MORE) * 100;

/** A small workbook with some of everything that a package can hold. */
const EVERYTHING: readonly PackageSheet[] = [
  { name: 'Budget 2007-08', rows: [['Service', 'Cost centre', 'Current budget', 'Forecast'], ['ICT', { shared: '0012' }, 100, { formula: 'C2*2', value: 200 }], ['Parks', '0013', { error: '#REF!' }, { date: 39_386 }], ['Total', true, 5, 6]] },
  { name: 'Shared', rows: [[1, { attributes: '', content: '<f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v>' }], [2, { attributes: '', content: '<f t="shared" si="0"/><v>4</v>' }]] },
  { name: 'Posts', rows: [['Post ID', 'Title', 'FTE', 'Status'], ['P1', { shared: 'Officer' }, 1, 'filled']], table: { name: 'Posts', range: 'A1:D2' }, state: 'hidden' },
  { name: 'Chart', kind: 'chartsheet' },
];
const WORKBOOKS = [budgetBytes(), workbookBytes(EVERYTHING), workbookBytes(EVERYTHING, { date1904: true, strict: true })];

async function inTime<Result>(work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await work();
  expect(performance.now() - start).toBeLessThan(LONGEST_MS);
  return result;
}

/** Opens and recognises, or is refused by name. */
async function readOrRefused(bytes: Uint8Array): Promise<void> {
  const book = await openWorkbook(bytes).catch((fault: unknown) => {
    if (fault instanceof PackageFault && fault.cause === undefined) return null;
    throw fault; // what the reader was not prepared for is refused too, and is to be found here
  });
  if (book === null) return;
  const grids = book.sheets.map(({ name, rows }) => ({
    ...{ file: 'a.xlsx', sheet: name, hidden: false, firstColumn: 0, tables: [], dateSystem: book.dateSystem },
    rows: [...rows].sort(([a], [b]) => a - b).map(([row, { values }]) => ({ row: row + 1, hidden: false, values: Array.from(values, (value) => value ?? ''), formulas: [], numberFormats: [] })),
  }));
  await recogniseWorkbook({ readGrids: () => Promise.resolve(grids) }, []);
}

describe('a workbook to which anything was done', () => {
  let folder: Folder;
  beforeAll(async () => { folder = await temporaryFolder(); });
  afterAll(() => folder.remove());

  it('opens, or is refused by name, and soon', async () => {
    await fc.assert(fc.asyncProperty(mutated(WORKBOOKS), (bytes) => inTime(() => readOrRefused(bytes))), runs(700));
  }, patience(700));

  it('does so when it is as rich as a real one, with charts, formats and settings of ours', async () => {
    const open = await openSample('council-2007-08');
    await published(open);
    await fc.assert(fc.asyncProperty(mutated([open.save()]), (bytes) => inTime(() => readOrRefused(bytes))), { ...runs(12), numRuns: Math.max(12, MORE / 20) });
  }, patience(700));

  it('is answered by the command line with 0 or 2, in one sentence when with 2, and nothing is written then', async () => {
    const one = async (bytes: Uint8Array): Promise<void> => {
      const [path, report] = [await folder.write('in/a.xlsx', bytes), folder.path('out', 'r.json')];
      const { code, failed } = await inTime(() => answerTo(['review', path, '--json', report]));
      expect([0, 2]).toContain(code);
      expect(failed).toEqual(code === 0 ? [] : [expect.stringMatching(/^[^\n]+\.$/)]);
      expect(Object.keys(await folder.hashes())).toEqual(code === 0 ? ['in/a.xlsx', 'out/r.json'] : ['in/a.xlsx']);
      await rm(folder.path('out'), { recursive: true, force: true });
    };
    await fc.assert(fc.asyncProperty(mutated(WORKBOOKS.slice(0, 2)), one), { ...runs(80), numRuns: Math.max(80, MORE / 10) });
  }, patience(700));
});

describe('a text to which anything was done', () => {
  const TABLE = 'Service,Budget,Note\nICT,"1,200.50","a ""b"" c"\n0012;x,3,£4\r\n';
  const spoilt = fc.array(fc.tuple(fc.nat(TABLE.length), fc.oneof(fc.uint8Array({ maxLength: 3 }), fc.constantFrom('"', '\n', ';', '\0', '\ufeff', '\t').map((text) => new TextEncoder().encode(text)))), { maxLength: 6 });

  it('is read, or refused by name', async () => {
    const bytesOf = (changes: readonly (readonly [number, Uint8Array])[]): Uint8Array =>
      changes.reduce<Uint8Array>((bytes, [at, put]) => Uint8Array.from([...bytes.slice(0, at), ...put, ...bytes.slice(at + put.length)]), new TextEncoder().encode(TABLE));
    const either = fc.oneof(spoilt.map(bytesOf), fc.uint8Array({ maxLength: 60 }));
    await fc.assert(
      fc.asyncProperty(either, async (bytes) => {
        const reading = readText(bytes, 'a.csv');
        if (reading.kind === 'fault') return;
        expect(reading.grid.rows.length).toBeGreaterThan(0);
        await recogniseWorkbook({ readGrids: () => Promise.resolve([reading.grid]) }, []);
      }),
      runs(1_000),
    );
  }, patience(1_000));
});
