import { access, readFile } from 'node:fs/promises';
import { strToU8 } from 'fflate';
import { textCell, withCells, withParts } from '../builders/alteredPack';
import { type Folder, temporaryFolder } from '../builders/commandLine';
import { packed, workbookBytes } from '../builders/package';
import { samplePath } from '../builders/sample';
import { type Run, runCommandLine } from './runCommandLine';

const SLOW = 240_000;
const ROUND = 'packs/council-2007-08 with round.xlsx';
const SHARED = 'xl/sharedStrings.xml';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** Files that cannot be read, each with what is said of it. */
function unreadable(pack: Uint8Array): Readonly<Record<string, readonly [bytes: Uint8Array, said: RegExp]>> {
  const withShared = (xml: string): Uint8Array => withParts(pack, (parts) => ({ ...parts, [SHARED]: strToU8(xml) }));
  return {
    'bomb.xlsx': [withParts(pack, (parts) => ({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(`<worksheet ${MAIN}><sheetData>${' '.repeat(40 * 2 ** 20)}</sheetData></worksheet>`) })), /larger than can be read safely \(xl\/worksheets\/sheet1\.xml\)/],
    'entities.xlsx': [withShared(`<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><sst ${MAIN}><si><t>&c;</t></si></sst>`), /defines entities of its own/],
    'wrong.xlsx': [withShared(`<sst ${MAIN}><si><t>never closed`), /breaks off/],
    'cut.xlsx': [pack.slice(0, pack.length >> 1), /cut short or damaged/],
    'empty.xlsx': [new Uint8Array(0), /the file is empty/],
    'noise.xlsx': [Uint8Array.from({ length: 50_000 }, (_, index) => (index * index * 31) % 251), /neither an Excel workbook nor a text with columns/],
    'letter.docx': [packed({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<document/>' }), /a document of Word/],
    'texts.xlsx': [withShared(`<sst ${MAIN}>${'<si><t/></si>'.repeat(1_200_000)}</sst>`), /hold over 2000000 elements/],
  };
}

describe('zerobase collect, of one return among files that cannot be read', () => {
  let folder: Folder;
  let collect: Run;
  let files: readonly string[];
  let said: Readonly<Record<string, readonly [Uint8Array, RegExp]>>;
  const run = (...argv: readonly string[]) => runCommandLine({ argv, folder: folder.path(), heapMegabytes: 700, report: folder.path('report') });
  beforeAll(async () => {
    folder = await temporaryFolder();
    await run('issue', samplePath('council-2007-08'), '--dir', 'packs', '--due', '30/11/2007');
    const pack = new Uint8Array(await readFile(folder.path('packs', 'Resources.xlsx')));
    said = unreadable(pack);
    files = Object.keys(said);
    for (const [name, [bytes]] of Object.entries(said)) await folder.write(name, bytes);
    await folder.write('good.xlsx', withCells(pack, { H14: textCell('Confirmed'), H15: textCell('Confirmed'), H16: textCell('Confirmed'), C24: textCell('Business Manager'), I24: '<v>39408</v>' }));
    await folder.write('minutes.xlsx', workbookBytes([{ name: 'Minutes', rows: [['Present', 'Apologies']] }]));
    collect = await run('collect', ROUND, ...files, 'nowhere.xlsx', 'good.xlsx', 'minutes.xlsx', '--out', 'after.xlsx');
  }, SLOW);
  afterAll(() => folder.remove());

  it('says in one sentence why each cannot be read, and ends with 2', () => {
    const failed = collect.lines.filter((line) => line.failed).map(({ text }) => text.replace(/^zerobase: /, ''));
    expect(failed.map((text) => text.split(':')[0])).toEqual([...files, 'nowhere.xlsx']);
    for (const [name, [, words]] of Object.entries(said)) expect(failed.find((text) => text.startsWith(name))).toMatch(words);
    expect(collect.code).toBe(2);
  });

  it('reads the others all the same, and keeps what they say', async () => {
    const printed = collect.lines.filter((line) => !line.failed).map(({ text }) => text).join('\n');
    expect(printed).toMatch(/Resources +Signed off +3 +0/);
    expect(printed).toContain('Not read, since no line of a pack is in it: minutes.xlsx.');
    await access(folder.path('after.xlsx'));
    const again = await run('collect', 'after.xlsx');
    expect(again.lines.map(({ text }) => text).join('\n')).toMatch(/Resources +Signed off +3 +0/);
  });

  it('takes no longer and no more memory than any file may', () => {
    expect(collect.lines.reduce((so, { milliseconds }) => so + milliseconds, 0)).toBeLessThan(60_000);
    expect(collect.megabytes).toBeLessThan(1_024);
  });
});
