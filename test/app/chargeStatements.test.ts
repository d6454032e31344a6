import { readXlsx } from 'hucre/xlsx';
import { chargeStatements } from '../../src/app/chargeStatements';
import { reviewWorkbook } from '../../src/app/reviewWorkbook';
import { sum } from '../../src/core/model/money';
import { openSample } from '../builders/headless';
import { packageFaults } from '../judges/packageFaults';

async function statementsOf(sample: string) {
  const outcome = await reviewWorkbook((await openSample(sample)).host, []);
  if (outcome.kind === 'failed') throw new Error(outcome.failure.kind);
  return { files: await chargeStatements(outcome), outcome };
}

it('a statement for each directorate of the council is a sound package of one page', async () => {
  const { files } = await statementsOf('council-2007-08');
  expect(files.map(({ name }) => name)).toEqual(['Adult & Community Services statement.xlsx', 'Children & Young People statement.xlsx', 'Corporate & Customer Services statement.xlsx', 'Environment statement.xlsx', 'Human Resources statement.xlsx', 'Resources statement.xlsx']);
  for (const { bytes } of files) {
    expect(packageFaults(bytes)).toEqual([]);
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map(({ name, pageSetup }) => [name, pageSetup?.paperSize, pageSetup?.orientation, pageSetup?.fitToWidth, pageSetup?.fitToHeight])).toEqual([['Statement', 'a4', 'landscape', 1, 1]]);
  }
});

it('the statements of a year come to what the pools cost: 1,104,317.00 of the council, all but the print room of the borough', async () => {
  const totals = async (sample: string, year: string): Promise<number> => sum((await statementsOf(sample)).files.flatMap(({ charges }) => charges.filter((charge) => charge.year === year).map(({ amount }) => amount)));
  expect(await totals('council-2007-08', '2008/09')).toBe(110_431_700);
  expect(await totals('borough-2025-26', '2025/26')).toBe(41_293_000 + 68_316_500 + 124_638_000);
});

it('the same workbook gives the same bytes', async () => {
  const [one, two] = [await statementsOf('council-2007-08'), await statementsOf('council-2007-08')];
  expect(one.files.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).toEqual(two.files.map(({ bytes }) => Buffer.from(bytes).toString('base64')));
});

it('there are none where nothing is counted', async () => {
  const { outcome } = await statementsOf('council-2007-08');
  const tables = { ...outcome.reading.tables, drivers: [], pools: [] };
  expect(await chargeStatements({ ...outcome, reading: { ...outcome.reading, tables } })).toEqual([]);
});
