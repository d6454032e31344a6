import { HostFault } from '../../src/app/failure';
import type { SummaryHost, SummarySession } from '../../src/app/host';
import { publishSummary } from '../../src/app/publishSummary';
import { reviewWorkbook } from '../../src/app/reviewWorkbook';
import { resultOf } from '../../src/core/report/figuresJson';
import { gridOf } from '../builders/grid';

const GRID = gridOf('Budget 2007-08', [
  ['Budget monitoring 2007/08'],
  ['Stream', 'Cost centre', 'Service', 'Original', 'Virement', 'Supplementary', 'Current', 'Forecast'],
  ['ICT', '0012', 'Employees', 1_189_300, 0, 0, 1_189_300, 2_000_000],
]);

type Write = Parameters<SummarySession['write']>[0];
type Cell = Parameters<SummarySession['readBack']>[0][number];

/** A host that keeps what it is told to write; `held` says what a cell holds by then. */
function keepingHost(held: (engine: number, cell: Cell) => number | string) {
  const [writes, reads]: [Write[], (readonly Cell[])[]] = [[], []];
  const places = { sheetNames: { GOVERNANCE: 'Summary', EXCEPTIONS: 'List', EVIDENCE: 'Proof', COMMITTEE: 'Report', ROUND: 'Round' }, takenNames: [], standing: [] };
  const session: SummarySession = {
    places,
    write: (sheets) => Promise.resolve(void writes.push(sheets)),
    readBack: (cells) => {
      reads.push(cells);
      return Promise.resolve(cells.map((cell) => held((cell as Cell & { value: number }).value, cell)));
    },
  };
  const host: SummaryHost = { readGrids: () => Promise.resolve([GRID]), keep: () => Promise.resolve(), publish: (request) => request(session), undo: () => Promise.resolve() };
  return { host, writes, reads };
}

async function publish(host: SummaryHost) {
  const outcome = await reviewWorkbook({ readGrids: () => Promise.resolve([GRID]) }, []);
  if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
  return publishSummary(host, { ...outcome, generated: { version: 'test', inputs: [] }, workbook: 'council.xlsx' });
}

const wordsOf = (writes: Write[], run: number): string => JSON.stringify(writes[run]);

describe('publishing a summary', () => {
  it('writes the sheets under the names the host gives, reads every figure back once and says that all agree', async () => {
    const { host, writes, reads } = keepingHost((engine) => engine);
    const outcome = await publish(host);
    if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
    expect(outcome.checked.length).toBeGreaterThan(10);
    expect(new Set(outcome.checked.map(resultOf))).toEqual(new Set(['agrees']));
    expect(writes.map((sheets) => sheets.map(({ key, sheet }) => [key, sheet.name]))).toEqual([1, 2].map(() => [['GOVERNANCE', 'Summary'], ['EXCEPTIONS', 'List'], ['EVIDENCE', 'Proof']]));
    expect(reads).toHaveLength(1);
    expect(wordsOf(writes, 0)).toContain('not yet compared');
    expect(wordsOf(writes, 1)).toContain(`${outcome.checked.length} of ${outcome.checked.length} figures agree with what this sheet calculates, to the penny.`);
  });

  it('takes half a penny off for a difference, lists it as an exception and reads once more', async () => {
    const { host, writes, reads } = keepingHost((engine, { cell }) => (cell === reads[0]?.[0]?.cell ? engine + 0.005 : engine));
    const outcome = await publish(host);
    if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
    expect(outcome.checked.map(resultOf).filter((result) => result === 'differs').length).toBeGreaterThan(0);
    expect(reads).toHaveLength(2);
    const rows = (run: number) => writes[run]![1]!.sheet.rows.length;
    expect(rows(1)).toBe(rows(0) + outcome.checked.map(resultOf).filter((result) => result === 'differs').length);
  });

  it('counts what was not calculated, and reads no second time for it', async () => {
    const { host, writes, reads } = keepingHost(() => '');
    const outcome = await publish(host);
    if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
    expect(wordsOf(writes, 1)).toContain(`${outcome.checked.length} not calculated.`);
    expect(reads).toHaveLength(1);
  });

  it('gives the failure a host names, and throws a fault of ours on', async () => {
    const { host } = keepingHost((engine) => engine);
    const failing = (fault: Error): SummaryHost => ({ ...host, publish: () => Promise.reject(fault) });
    expect(await publish(failing(new HostFault({ kind: 'readOnly' })))).toEqual({ kind: 'failed', failure: { kind: 'readOnly' } });
    await expect(publish(failing(new RangeError('ours')))).rejects.toThrow('ours');
  });
});

describe('reviewing a workbook that cannot be read', () => {
  it('is the failure its host names', async () => {
    const host = { readGrids: () => Promise.reject(new HostFault({ kind: 'cellBeingEdited' })) };
    expect(await reviewWorkbook(host, [])).toMatchObject({ kind: 'failed', failure: { kind: 'cellBeingEdited' } });
  });
});
