import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../src/headless/package/openWorkbook';
import { type Folder, answerTo, temporaryFolder } from '../builders/commandLine';
import { samplePath } from '../builders/sample';

const page = readFileSync(new URL('../../docs/guide/directorate.md', import.meta.url), 'utf8');

/** The columns that the page explains, by the words in bold or plain of its table. */
const explained = [...page.matchAll(/^\| (?!column|---)([^|]+) \|/gm)].flatMap(([, names = '']) => names.split(', ')).map((name) => name.replaceAll('*', '').trim());

describe('a directorate, reading its page beside its pack', () => {
  let folder: Folder;
  let texts: readonly (string | number)[] = [];
  beforeAll(async () => {
    folder = await temporaryFolder();
    expect((await answerTo(['issue', samplePath('council-2007-08'), '--dir', folder.path('packs'), '--quiet'])).code).toBe(0);
    const { sheets } = await openWorkbook(new Uint8Array(readFileSync(folder.path('packs', 'Resources.xlsx'))));
    expect(sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name)).toEqual(['Please check']);
    texts = [...(sheets[0]?.rows.values() ?? [])].flatMap(({ values }) => Object.values(values)).filter((value) => typeof value === 'string' || typeof value === 'number');
  }, 60_000);
  afterAll(() => folder.remove());

  it('finds every column that is explained, and none is left out', () => {
    const heads = texts.slice(texts.indexOf('What is counted'), texts.indexOf('Check') + 1).map((head) => String(head).replaceAll('\n', ' '));
    expect(explained.filter((name) => !heads.some((head) => head.startsWith(name)))).toEqual([]);
    expect(heads.filter((head) => !explained.some((name) => head.startsWith(name)))).toEqual([]);
  });

  it('finds the figures of the example, the words to choose and the parts that are named', () => {
    expect(page).toContain('billed on 210 desktops, the audit found 244, and at £490 that is £119,560');
    expect([210, 244, 490, 119_560].filter((figure) => !texts.includes(figure))).toEqual([]);
    expect(['What your answer changes', 'Your job title', 'Date', 'To do'].filter((words) => !texts.includes(words))).toEqual([]);
  });
});
