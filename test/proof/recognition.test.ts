import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recogniseWorkbook } from '../../src/app/recogniseWorkbook';
import { reviewWorkbook } from '../../src/app/reviewWorkbook';
import { sayFailure } from '../../src/app/sayFailure';
import { recognitionAsText } from '../../src/app/writeReport';
import { openFiles } from '../../src/cli/fileHost';
import type { WorkbookReading } from '../../src/core/reading/readTables';
import { SHARED, describeWithShared } from '../builders/shared';

/** UPDATE_GOLDENS=1 writes the goldens anew; hold the difference against the workbook before you keep it. */
function golden(name: string, text: string): string {
  const path = new URL(`golden/${name}.txt`, import.meta.url);
  if (process.env.UPDATE_GOLDENS === '1') writeFileSync(path, text);
  return readFileSync(path, 'utf8');
}

/** The largest has 17,580 rows. */
const LONGEST_MS = 60_000;

const readings = new Map<string, Promise<WorkbookReading>>();

/** A workbook of others, recognised once for all tests. */
function recognised(name: string): Promise<WorkbookReading> {
  const known = readings.get(name);
  if (known !== undefined) return known;
  const reading = openFiles([join(SHARED, 'real', `${name}.xlsx`)]).then(({ host }) => recogniseWorkbook(host, []));
  readings.set(name, reading);
  return reading;
}

const issuesOf = (reading: WorkbookReading, code: string) => reading.issues.filter((issue) => issue.code === code).map(({ at, facts }) => [at.cells, facts]);

describeWithShared('recognising the real workbooks of others', () => {
  const names = readdirSync(join(SHARED, 'real')).filter((file) => file.endsWith('.xlsx')).map((file) => file.replace(/\.xlsx$/, ''));

  it.each(names)('gives what was checked by eye against %s', async (name) => {
    const text = recognitionAsText(await recognised(name));
    expect(text).toBe(golden(name, text));
  }, LONGEST_MS);

  it('counts 443 English authorities by their headings in row 7, without England, its classes and the notes', async () => {
    const { tables, described } = await recognised('england-revenue-account-2018-19');
    expect(tables.sources).toEqual([]);
    expect(described).toMatchObject([{ headingRow: 7, rows: 443, unit: 'thousands' }]);
    expect(described[0]?.notUsed).toContainEqual({ rows: '453', why: 'total' });
    expect(described[0]?.notUsed).toContainEqual({ rows: '456:461', why: 'subtotal' });
    expect(described[0]?.totals).toContainEqual({ column: 'L', heading: 'TOTAL EDUCATION SERVICES', sums: 'F:K' });
  }, LONGEST_MS);

  it('says that a return of all authorities is no budget that can be reviewed', async () => {
    const { host } = await openFiles([join(SHARED, 'real', 'england-revenue-account-2018-19.xlsx')]);
    const outcome = await reviewWorkbook(host, []);
    expect(outcome.kind === 'failed' && sayFailure(outcome.failure)).toMatch(/^there is no budget that can be reviewed: RA LA Data 2018-19 has bodies down the rows/);
  }, LONGEST_MS);

  it('finds the year to date of Buffalo City that its months do not come to, in whole rand, nine months into a year from July', async () => {
    const reading = await recognised('buffalo-city-quarterly');
    expect(issuesOf(reading, 'cell.periodsDiffer')).toEqual([['AG4', { heading: 'YTD Actual 2019/20', stated: '£10,800', summed: '£20,800', amount: 1_000_000 }]]);
    expect(reading.policy).toMatchObject({ year: { startsIn: 2019, firstMonth: 7 }, period: 9, asAt: '2020-03-31' });
    expect(reading.tables.budget.map(({ current, actualToDate }) => [current, actualToDate])).toEqual([[61_389_600, 1_080_000], [963_178_900, 284_778_200]]);
    expect(reading.recognised[0]).toMatchObject({ currency: 'R', shownIn: 'thousands', source: { unit: 'pounds' } });
  }, LONGEST_MS);

  it('reads 11,231 lines of Oakland with the noughts of their codes, and tells the money of categories that are errors', async () => {
    const reading = await recognised('oakland-midcycle-2016-17');
    const { budget } = reading.tables;
    expect(budget).toHaveLength(11_231);
    expect(budget.filter(({ costCentre }) => costCentre === '04311')).toHaveLength(121);
    expect(issuesOf(reading, 'cell.error')).toEqual([['V273, V1582, V2804, V4696', { field: 'group', amount: 2_145_311_900 }]]);
    const of = (nature: string): number => budget.filter((line) => line.nature === nature).reduce((sum, { current }) => sum + current, 0);
    expect([of('income'), of('expenditure')]).toEqual([-123_709_182_500, 123_942_833_100]);
  }, LONGEST_MS);

  it('reads both years of Oakland, 17,579 lines counted from 1904, and reviews the later', async () => {
    const reading = await recognised('oakland-proposed-2013-15');
    expect(reading.recognised).toMatchObject([{ dateSystem: 1904, source: { rows: 17_579 } }]);
    expect(reading.policy.year.startsIn).toBe(2014);
    expect(reading.tables.budget).toHaveLength(8_763);
    expect(issuesOf(reading, 'row.otherYear')).toEqual([['2:17580', { year: '2013/14', reviewed: '2014/15', amount: 225_326_211_400 }]]);
  }, LONGEST_MS);
});
