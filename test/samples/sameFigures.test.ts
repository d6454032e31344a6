import fc from 'fast-check';
import { reviewWorkbook } from '../../src/app/reviewWorkbook';
import { openFiles } from '../../src/cli/fileHost';
import type { Grid, GridRow } from '../../src/core/model/grid';
import type { FoundTable } from '../../src/core/reading/findTables';
import { classifyRows } from '../../src/core/reading/classifyRows';
import { SHAPES } from '../../src/core/reading/shapes';
import { tablesOfSheet } from '../../src/core/reading/tablesOfSheet';
import { toReport } from '../../src/core/report/report';
import { samplePath } from '../builders/sample';

const RUNS = 4;
/** A sample is reviewed anew in every run. */
const LONGEST_MS = 60_000;

/** The figures of the report without where anything stands: lists in an order of their own, no cells, no sentences. */
async function figuresOf(grids: readonly Grid[]): Promise<unknown> {
  const outcome = await reviewWorkbook({ readGrids: () => Promise.resolve(grids) }, []);
  if (outcome.kind === 'failed') throw new Error(JSON.stringify(outcome.failure));
  const report = JSON.parse(JSON.stringify(toReport(outcome.review, { version: 'test', inputs: [] }))) as Record<string, unknown>;
  const { year, period, asAt, findings, monitoring, establishment, zeroBase, recharge, claims, notChecked } = report;
  return placeless({ year, period, asAt, findings, monitoring, establishment, zeroBase, recharge, claims, notChecked });
}

const PLACES = ['file', 'sheet', 'cells', 'message', 'advice', 'why', 'key'];

function placeless(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(placeless).map((item) => JSON.stringify(item)).sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => !PLACES.includes(name)).map(([name, part]) => [name, placeless(part)]));
}

function tableOf(grid: Grid): FoundTable | null {
  return tablesOfSheet(grid, { datasets: SHAPES, year: null, answers: [] }).tables[0] ?? null;
}

const order = (count: number) => fc.shuffledSubarray(Array.from({ length: count }, (_, index) => index), { minLength: count });

/** Every column moved; bands over several columns would lose what they stand over, so sheets with one stay. */
function withColumns(grid: Grid, random: () => number): Grid {
  const table = tableOf(grid);
  const width = Math.max(0, ...grid.rows.map(({ values }) => values.length));
  if (table?.headings.some(({ band }) => band !== '') === true) return grid;
  const columns = shuffled(Array.from({ length: width }, (_, index) => index), random);
  const moved = <Value>(cells: readonly Value[], absent: Value): Value[] => (cells.length === 0 ? [] : columns.map((column) => cells[column] ?? absent));
  const rows = grid.rows.map((row) => ({ ...row, values: moved(row.values, ''), formulas: moved(row.formulas, undefined), numberFormats: moved(row.numberFormats, undefined) }));
  return { ...grid, rows };
}

/** Lines changed about between one heading, subtotal or total and the next. Pools stay: the first of them gives a what-if its plain name. */
function withLines(grid: Grid, random: () => number): Grid {
  const table = tableOf(grid);
  if (table === null || table.dataset.name === 'Pools') return grid;
  const runs: GridRow[][] = [];
  let before = '';
  for (const { kind, row } of classifyRows(table)) {
    if (kind === 'data' && before === 'data') runs.at(-1)?.push(row);
    else runs.push([row]);
    before = kind;
  }
  const lines = runs.flatMap((run) => shuffled(run, random).map((row, index) => ({ ...row, row: run[index]!.row })));
  return { ...grid, rows: [...grid.rows.slice(0, grid.rows.length - lines.length), ...lines] };
}

/** Headings in other words of the same field. */
function withAliases(grid: Grid, random: () => number): Grid {
  const table = tableOf(grid);
  if (table === null) return grid;
  const renamed = new Map(
    table.matched.map(({ field, column, heading }) => {
      const aliases = table.dataset.fields.find(({ name }) => name === field)?.aliases ?? [];
      const alias = aliases[Math.floor(random() * aliases.length)] ?? heading;
      const [year = ''] = /20\d\d\/\d\d/.exec(heading) ?? [];
      return [column - grid.firstColumn, `${random() < 0.5 ? alias.toUpperCase() : alias} ${year}`.trim()] as const;
    }),
  );
  const rename = (row: GridRow): GridRow => ({ ...row, values: row.values.map((value, column) => (value === '' ? value : (renamed.get(column) ?? value))) });
  return { ...grid, rows: grid.rows.map((row) => (row.row === table.headingRow ? rename(row) : row)) };
}

/** Title rows above everything and gaps between the lines. */
function withGaps(grid: Grid, random: () => number): Grid {
  const titles = Array.from({ length: Math.floor(random() * 4) }, (_, index) => index + 1);
  let moved = titles.length * (random() < 0.5 ? 1 : 2);
  const title = (row: number): GridRow => ({ row, hidden: false, values: ['Anytown Council, finance department'], formulas: [], numberFormats: [] });
  const table = tableOf(grid);
  const rows = grid.rows.map((row) => {
    if (table !== null && row.row > table.headingRow && random() < 0.2) moved += 1 + Math.floor(random() * 2);
    return { ...row, row: row.row + moved };
  });
  return { ...grid, rows: [...titles.map(title), ...rows] };
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items.map((item) => ({ item, at: random() })).sort((a, b) => a.at - b.at).map(({ item }) => item);
}

/** Numbers between nought and one that follow from a seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe.each(['council-2007-08', 'council-clean', 'borough-2025-26'])('the figures of %s do not depend on', (name) => {
  let grids: readonly Grid[];
  let expected: unknown;
  beforeAll(async () => {
    grids = await (await openFiles([samplePath(name)])).host.readGrids();
    expected = await figuresOf(grids);
  });

  it('the order of its sheets', async () => {
    await fc.assert(fc.asyncProperty(order(grids.length), async (sheets) => { expect(await figuresOf(sheets.map((at) => grids[at]!))).toEqual(expected); }), { numRuns: RUNS });
  }, LONGEST_MS);

  it.each([
    ['the order of its columns', withColumns],
    ['the order of its lines', withLines],
    ['the words of its headings', withAliases],
    ['titles above its tables and gaps between its lines', withGaps],
  ])('%s', async (_, change) => {
    await fc.assert(fc.asyncProperty(fc.nat(), async (seed) => { expect(await figuresOf(grids.map((grid) => change(grid, randomFrom(seed))))).toEqual(expected); }), { numRuns: RUNS });
  }, LONGEST_MS);
});
