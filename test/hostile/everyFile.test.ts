import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Folder, temporaryFolder } from '../builders/commandLine';
import { SHARED, describeWithShared } from '../builders/shared';
import { cellsWritten, fieldsWritten } from './cellsWritten';
import { type Line, type Run, runCommandLine } from './runCommandLine';

const LONGEST_MS = 10_000;
const MOST_MEGABYTES = 1_024;
/** A heap of this size leaves room below that for what is outside it: the file, what is unpacked, the program itself. */
const HEAP_MEGABYTES = 700;
const SLOW = 240_000;
const GOLDEN = new URL('golden/everyFile.txt', import.meta.url);

function filesUnder(folder: string): readonly string[] {
  const entries = readdirSync(join(SHARED, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.md'));
  return files.map(({ parentPath, name }) => relative(SHARED, join(parentPath, name)).replaceAll('\\', '/')).sort();
}

/** The one line that each file got: on standard output when it was read, on standard error when not. */
function verdicts(files: readonly string[], { lines }: Run): ReadonlyMap<string, Line> {
  const found = new Map<string, Line>();
  for (const line of lines) {
    const text = line.text.replace(/^zerobase: /, '');
    const file = files.find((name) => text.startsWith(`${name}: `));
    if (file === undefined || found.has(file)) throw new Error(`a line too many: ${line.text}`);
    found.set(file, { ...line, text: text.slice(file.length + 2) });
  }
  return found;
}

/** Of a file that is read: what is recognised changes as recognition learns, so the golden says only that it was. */
function recognised(file: string, line: Line | undefined, written: string): string {
  if (line === undefined) return 'no answer';
  if (line.failed) return line.text;
  const { issues } = JSON.parse(readFileSync(written, 'utf8')) as { issues: readonly { code: string; file: string }[] };
  const told = issues.filter(({ code }) => code.startsWith('file.')).map(({ code }) => code);
  const cells = (file.endsWith('.csv') ? fieldsWritten : cellsWritten)(join(SHARED, file));
  if ((cells === 0) !== told.includes('file.empty')) throw new Error(`${file} has ${cells} cells and ${told.includes('file.empty') ? 'is' : 'is not'} said to be empty`);
  return [`read, ${cells} cells`, ...told].join(', ');
}

function reviewed(line: Line | undefined, recognisedAs: string): string {
  if (line === undefined) return 'no answer';
  if (!line.failed) return 'reviewed';
  return line.text === recognisedAs ? 'the same' : (/^[^(;]*[^(; ]/.exec(line.text)?.[0] ?? '');
}

describeWithShared('every workbook of others, through the command line', () => {
  const files = [...filesUnder('corpus'), ...filesUnder('real')];
  let folder: Folder;
  let recognise: Run;
  let review: Run;
  beforeAll(async () => {
    folder = await temporaryFolder();
    const run = (...argv: readonly string[]) => runCommandLine({ argv, folder: SHARED, heapMegabytes: HEAP_MEGABYTES, report: folder.path('memory') });
    recognise = await run('recognise', '--json', folder.path('recognised'), ...files);
    const small = await run('review', '--json', folder.path('reviewed'), '--out', folder.path('written'), ...filesUnder('corpus'));
    const real = await run('review', '--json', folder.path('reviewed'), ...filesUnder('real')); // what writing into large ones takes is for the bench
    review = { code: small.code, lines: [...small.lines, ...real.lines], megabytes: Math.max(small.megabytes, real.megabytes) };
  }, SLOW);
  afterAll(() => folder.remove());

  it('is answered in one line, in time and in bounded memory, and the exit code is 2 as some cannot be read', () => {
    for (const run of [recognise, review]) {
      expect(run.code).toBe(2);
      expect([...verdicts(files, run).keys()].sort()).toEqual([...files].sort());
      expect(run.lines.filter(({ milliseconds }) => milliseconds > LONGEST_MS)).toEqual([]);
      expect(run.megabytes).toBeLessThan(MOST_MEGABYTES);
    }
  });

  it('has the answer that was looked at', () => {
    const [first, second] = [verdicts(files, recognise), verdicts(files, review)];
    const text = files
      .map((file) => {
        const name = file.split('/').at(-1)?.replace(/\.[^.]+$/, '') ?? '';
        const one = recognised(file, first.get(file), folder.path('recognised', `${name}.recognised.json`));
        return `${file}\n  recognise  ${one}\n  review     ${reviewed(second.get(file), one)}\n`;
      })
      .join('');
    if (process.env.UPDATE_GOLDENS === '1') writeFileSync(GOLDEN, text);
    expect(text).toBe(readFileSync(GOLDEN, 'utf8'));
  });

  it('has a copy and a report where it was reviewed, and nothing where it was not', () => {
    const answers = verdicts(files, review);
    for (const file of files) {
      const name = file.split('/').at(-1) ?? '';
      const ending = name.endsWith('.xlsm') ? '.xlsm' : '.xlsx';
      const isReviewed = answers.get(file)?.failed === false;
      const [report, copy] = [folder.path('reviewed', `${name.replace(/\.[^.]+$/, '')}.governance.json`), folder.path('written', `${name.replace(/\.[^.]+$/, '')}.governance${ending}`)];
      expect([file, existsSync(report), existsSync(copy)]).toEqual([file, isReviewed, isReviewed && file.startsWith('corpus')]);
    }
    const left = ['reviewed', 'written'].filter((name) => existsSync(folder.path(name))).flatMap((name) => readdirSync(folder.path(name)));
    expect(left.filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
