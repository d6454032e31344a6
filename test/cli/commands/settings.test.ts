import { SETTINGS } from '../../../src/core/reading/settingCatalogue';
import { type Folder, answerTo, temporaryFolder } from '../../builders/commandLine';
import { workbookBytes } from '../../builders/package';

let folder: Folder;
beforeEach(async () => { folder = await temporaryFolder(); });
afterEach(() => folder.remove());

const book = (): Promise<string> => folder.write('in.xlsx', workbookBytes([{ name: 'Budget', rows: [['Service', 'Current budget 2007/08', 'Forecast'], ['ICT', 1, 1]] }, { name: 'Settings', rows: [['Setting', 'Value'], ['vacancyFactor', 4], ['tolerance.balance', 500]] }]));

describe('zerobase settings', () => {
  it('prints every setting with what it is; without a workbook its default', async () => {
    const { code, printed, failed } = await answerTo(['settings']);
    expect([code, failed]).toEqual([0, []]);
    for (const { name, means } of SETTINGS) expect([name, printed.includes(`  ${name}: `), printed.includes(`${means}.`)]).toEqual([name, true, true]);
    expect(printed).toContain('Tolerances\n  tolerance.balance: £1,000 (default)\n      Groups that balance. How far a balance group may be from nil, either way.\n');
  });

  it('says where a value of a workbook comes from, and what --set makes of it', async () => {
    const path = await book();
    expect((await answerTo(['settings', path])).printed).toContain('  vacancyFactor: 4% (from Settings!B2)\n');
    expect((await answerTo(['settings', path])).printed).toContain('  year: 2007/08 (default)\n');
    expect((await answerTo(['settings', path, '--set', 'vacancyFactor=5'])).printed).toContain('  vacancyFactor: 5% (given, before 4 in Settings!B2)\n');
  });

  it('prints nothing but failures with --quiet, and refuses what it cannot do', async () => {
    expect(await answerTo(['settings', '--quiet'])).toMatchObject({ code: 0, printed: '' });
    const path = await book();
    expect(await answerTo(['settings', path, '--set', 'perriod=3'])).toMatchObject({ code: 2, printed: '' });
    expect((await answerTo(['settings', path, path])).failed.join()).toContain('settings takes one workbook');
    expect((await answerTo(['settings', path, '--out', 'x.xlsx'])).failed.join()).toContain('settings takes no --out; --out is for');
    expect((await answerTo(['settings', folder.path('none.xlsx')])).code).toBe(2);
  });
});
