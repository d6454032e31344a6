import { mkdir, readFile, readdir } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { type Folder, answerTo, temporaryFolder } from '../builders/commandLine';
import { samplePath } from '../builders/sample';
import { describeWithProgram } from '../builders/shared';
import { recalculate } from '../judges/libreOffice';
import { packageFaults } from '../judges/packageFaults';
import { errorCells } from './figureFaults';

const SLOW = 240_000;
const SAMPLE = samplePath('council-2007-08');

let folder: Folder;
beforeAll(async () => {
  folder = await temporaryFolder();
  await mkdir(folder.path('packs'), { recursive: true });
  const steps = [
    ['issue', SAMPLE, '--dir', folder.path('packs'), '--due', '30/11/2007', '--out', folder.path('round.xlsx')],
    ['agree', folder.path('round.xlsx'), '--by', 'Finance Lead', ...['Adult & Community Services', 'Corporate & Customer Services', 'Environment', 'Human Resources'].flatMap((name) => ['--accept', name]), '--adjust', 'Children & Young People: Desktops=489', '--adjust', 'Resources: Desktops=241', '--counts', '--out', folder.path('counted.xlsx')],
    ['review', folder.path('counted.xlsx'), '--out', folder.path('reviewed.xlsx')],
  ];
  for (const step of steps) expect(await answerTo(step)).toMatchObject({ code: 0, failed: [] });
}, SLOW);
afterAll(() => folder.remove());

const partsOf = async (name: string) => unzipSync(new Uint8Array(await readFile(name)));
/** Parts that every copy with sheets of ours has to change: the list of sheets and names, looks, what is in the package. */
const SHARED = /^(\[Content_Types\]\.xml|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|_rels\/\.rels|docProps\/app\.xml)$/;

describe('a master that a round went through', () => {
  it('has every other part of it byte for byte: only the counts, a register and what is kept are new', async () => {
    const [before, after] = [await partsOf(SAMPLE), await partsOf(folder.path('counted.xlsx'))];
    const changed = Object.keys(before).filter((part) => !SHARED.test(part) && Buffer.compare(Buffer.from(before[part] ?? []), Buffer.from(after[part] ?? [])) !== 0);
    const sheets = changed.map((part) => strFromU8(after[part] ?? new Uint8Array()));
    expect(changed).toHaveLength(2);
    for (const sheet of sheets) expect(sheet).toContain('Agreed count');
    expect(Object.keys(before).filter((part) => !(part in after))).toEqual([]);
    expect(packageFaults(new Uint8Array(await readFile(folder.path('counted.xlsx'))))).toEqual([]);
    expect(await readdir(folder.path('packs'))).toHaveLength(6);
  });
});

describeWithProgram('soffice', 'agreed counts', () => {
  it('are what the service is charged on, and LibreOffice calculates the same sheets without an error', async () => {
    const bytes = new Uint8Array(await readFile(folder.path('reviewed.xlsx')));
    const pages = await recalculate(bytes);
    expect(errorCells(pages)).toEqual([]);
    const summary = pages.get('Governance Summary') ?? [];
    const total = summary.find((row) => row[1] === 'Total' && row[2] === '1960');
    expect(total?.slice(2, 11).map(Number)).toEqual([1960, 2200, 240, 2188, 2188, 111_720, 620, 1, 1_104_317]);
    expect(summary.some((row) => row.includes('228 more desktops agreed than billed: £111,720 is not charged; charges add up to the penny'))).toBe(true);
  }, SLOW);
});
