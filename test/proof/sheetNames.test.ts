import { temporaryFolder } from '../builders/commandLine';
import { type PackageSheet, workbookBytes } from '../builders/package';
import { describeWithProgram } from '../builders/shared';
import { recalculate } from '../judges/libreOffice';
import { packageFaults } from '../judges/packageFaults';
import { errorCells, recalculatedFaults } from './figureFaults';
import { publishFile } from './publishSample';

/** Names that Excel allows and that a reference has to quote, escape or not take for something else. */
const NAMES = ["O'Brien's budget", 'Say "when"', 'Parks (2007) {old}', 'Road & rail <new>', 'A1', 'R1C1', '2007-08', 'TRUE', 'Bücher 📚', '=1+1', 'A name of thirty-one characters'];

/** The budget of one stream on a sheet of its own. */
function sheetCalled(name: string, index: number): PackageSheet {
  const headings = ['Directorate', 'Stream', 'Cost centre', 'Subjective', 'Original', 'Virement', 'Supplementary', 'Current', 'Forecast'];
  const line = (centre: string, current: number, forecast: number) => ['Corporate', `Stream ${index}`, `${index}${centre}`, 'Employees', current, 0, 0, current, forecast];
  return { name, rows: [['Budget monitoring 2007/08'], headings, line('01', 1000 * (index + 1), 1100 * (index + 1)), line('02', 500, 250)] };
}

describeWithProgram('soffice', 'a summary of sheets with difficult names', () => {
  it('finds every line, agrees with LibreOffice in every figure, and is a sound package', async () => {
    const folder = await temporaryFolder();
    const path = await folder.write('names.xlsx', workbookBytes(NAMES.map(sheetCalled)));
    const { after, figures, agreement } = await publishFile(path).finally(() => folder.remove());
    for (const name of NAMES) expect(figures.filter(({ formula }) => formula?.includes(`'${name.replaceAll("'", "''")}'!`)).length).toBeGreaterThan(0);
    expect(agreement).toMatchObject({ figures: figures.length, agrees: figures.length });
    expect(packageFaults(after)).toEqual([]);
    const sheets = await recalculate(after);
    expect(recalculatedFaults(sheets, figures)).toEqual([]);
    expect(errorCells(sheets)).toEqual([]);
  }, 120_000);
});
