import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync, zipSync, strToU8 } from 'fflate';
import { type Folder, answerTo, temporaryFolder } from '../../builders/commandLine';
import { workbookBytes } from '../../builders/package';

let folder: Folder;
beforeEach(async () => { folder = await temporaryFolder(); });
afterEach(() => folder.remove());

const HEADINGS = ['Cost centre', 'Service', 'Current budget 2007/08', 'Forecast', 'Projection'];
const LINES = [['0012', 'ICT', 1_189_300, 1_189_300, 1_000_000], ['0013', 'HR', 48_000, 48_000, 50_000]] as const;
const budget = (order: readonly number[] = [0, 1, 2, 3, 4]): Uint8Array => workbookBytes([{ name: 'Budget', rows: [HEADINGS, ...LINES].map((row) => order.map((column) => row[column] ?? null)) }]);
const forecast = async (path: string): Promise<unknown> => {
  const { printed } = await answerTo(['review', path, '--json', '-']);
  return (JSON.parse(printed) as { monitoring: { total: { forecast: number } } }).monitoring.total.forecast;
};

describe('an answer on the command line', () => {
  it('is shown by recognise with the setting that gives it, kept by review --out, and used from then on', async () => {
    const path = await folder.write('budget.xlsx', budget());
    const { printed } = await answerTo(['recognise', path]);
    expect(printed).toContain('Question   Which column on the sheet "Budget" is "Forecast outturn"?');
    expect(printed).toContain('Column E, "Projection", e.g. 1,000,000: --set mapping.Budget.forecast=E');
    expect(await answerTo(['review', path, '--set', 'mapping.Budget.forecast=E', '--out', folder.path('out.xlsx')])).toMatchObject({ code: 0, failed: [] });
    expect(await forecast(folder.path('out.xlsx'))).toBe(1_050_000);
    expect((await answerTo(['recognise', folder.path('out.xlsx')])).printed).not.toContain('Question');
    expect(await forecast(path)).toBe(1_237_300);
  });

  it('holds in the next file with its columns moved, when the record is carried along', async () => {
    await answerTo(['review', await folder.write('budget.xlsx', budget()), '--set', 'mapping.Budget.forecast=E', '--out', folder.path('out.xlsx')]);
    const kept = unzipSync(new Uint8Array(await readFile(folder.path('out.xlsx'))));
    const moved = unzipSync(budget([4, 0, 3, 1, 2]));
    const record = Object.keys(kept).find((name) => strFromU8(kept[name] ?? new Uint8Array()).includes('urn:zerobase:answers')) ?? '';
    const rels = strFromU8(moved['xl/_rels/workbook.xml.rels'] ?? new Uint8Array()).replace('</Relationships>', '<Relationship Id="rIdA" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>');
    const path = await folder.write('moved.xlsx', zipSync({ ...moved, 'customXml/item1.xml': kept[record] ?? new Uint8Array(), 'xl/_rels/workbook.xml.rels': strToU8(rels) }));
    expect(await forecast(path)).toBe(1_050_000);
  });

  it('that was changed by hand is reported and left out, never a crash', async () => {
    await answerTo(['review', await folder.write('budget.xlsx', budget()), '--set', 'mapping.Budget.forecast=E', '--out', folder.path('out.xlsx')]);
    const parts = unzipSync(new Uint8Array(await readFile(folder.path('out.xlsx'))));
    const spoilt = Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes).includes('<answers') ? strToU8('<answers xmlns="urn:zerobase:answers:1"><answer sheet="Budget" field="__proto__" value="x"/></answers>') : bytes]));
    const path = await folder.write('spoilt.xlsx', zipSync(spoilt));
    expect((await answerTo(['recognise', path])).printed).toContain('setting.answersUnreadable');
    expect(await forecast(path)).toBe(1_237_300);
  });
});
