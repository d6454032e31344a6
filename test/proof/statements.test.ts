import { readXlsx } from 'hucre/xlsx';
import { chargeStatements } from '../../src/app/chargeStatements';
import { plainWorkbook } from '../../src/app/plainWorkbook';
import { reviewWorkbook } from '../../src/app/reviewWorkbook';
import { defaultPolicy } from '../../src/core/model/policy';
import { statementSheet } from '../../src/core/pack/statementSheet';
import { openSample } from '../builders/headless';
import { driverCounts, rateCardEntry } from '../builders/recharge';
import { describeWithProgram } from '../builders/shared';
import { statementFor, statementsOf } from '../builders/statement';
import { recalculate, renderPages } from '../judges/libreOffice';
import { errorCells } from './figureFaults';

const SLOW = 240_000;

async function files(sample: string) {
  const outcome = await reviewWorkbook((await openSample(sample)).host, []);
  if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
  return chargeStatements(outcome);
}

/** The figures that another program works out otherwise than we wrote them, by cell. */
async function differing(bytes: Uint8Array): Promise<readonly string[]> {
  const [ours] = (await readXlsx(bytes)).sheets;
  const sheets = await recalculate(bytes);
  expect(errorCells(sheets)).toEqual([]);
  const page = sheets.get('Statement') ?? [];
  const formulas = [...(ours?.cells ?? [])].filter(([, { formula }]) => formula !== undefined);
  expect(formulas.length).toBeGreaterThan(1);
  return formulas.flatMap(([at, { formula, formulaResult, value }]) => {
    const [row = 0, column = 0] = at.split(',').map(Number);
    const written = formulaResult ?? value;
    const theirs = page[row]?.[column] ?? '';
    const same = typeof written === 'number' ? theirs !== '' && Math.abs(Number(theirs) - written) < 1e-9 : theirs === written;
    return same ? [] : [`${at} ${formula ?? ''}: ${theirs}, not ${String(written)}`];
  });
}

describeWithProgram('soffice', 'statements worked out and printed by LibreOffice', () => {
  it.each(['council-2007-08', 'borough-2025-26'])('of %s have every figure as written, and no error', async (sample) => {
    for (const { bytes } of await files(sample)) expect(await differing(bytes)).toEqual([]);
  }, SLOW);

  it.each(['council-2007-08', 'borough-2025-26'])('of %s are a page each', async (sample) => {
    for (const { bytes } of (await files(sample)).slice(0, 2)) expect(await renderPages(bytes)).toHaveLength(1);
  }, SLOW);

  it('with sixty drivers run over pages of one width, every figure as written, halves of a penny rounded as we round them', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `Driver ${index + 1}`);
    const parts = { drivers: driverCounts(names.map((driver) => ({ recipient: 'A', driver, baseline: 1, audit: 3 }))), rateCard: names.map((driver, index) => rateCardEntry(driver, (10_005 + 10 * index) / 1000)) };
    const bytes = await plainWorkbook('Statement', [statementSheet(statementFor('A', statementsOf(parts)), defaultPolicy(2007, 7))]);
    expect(await differing(bytes)).toEqual([]);
    const pages = (await renderPages(bytes)).length;
    expect(pages).toBeGreaterThan(5);
    expect(pages).toBeLessThan(14);
  }, SLOW);
});
