import { open, readFile } from 'node:fs/promises';
import { startProgress } from '../../src/cli/progressLine';
import { type Folder, temporaryFolder } from '../builders/commandLine';

let folder: Folder;
beforeEach(async () => { folder = await temporaryFolder(); });
afterEach(() => folder.remove());

/** Keeps the thread as busy as reading a large workbook does. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

async function linesWhile(busy: (line: ReturnType<typeof startProgress>) => void): Promise<string> {
  const path = await folder.write('terminal', '');
  const file = await open(path, 'a');
  const line = startProgress(file.fd);
  busy(line);
  await line.end();
  await file.close();
  return readFile(path, 'utf8');
}

describe('the line that says what is being done', () => {
  it('counts the seconds while the program is too busy to, and goes without a trace', async () => {
    const shown = await linesWhile((line) => {
      line.show('Reading a.xlsx');
      work(3_500);
      line.hide();
    });
    expect(shown).toContain('\rReading a.xlsx (1 s)');
    expect(shown).toMatch(/\r {20}\r$/);
  });

  it('does not appear for what takes less than a second', async () => {
    expect(await linesWhile((line) => {
      line.show('Reading a.xlsx');
      work(300);
      line.hide();
    })).toBe('');
  });

  it('does not appear once hidden', async () => {
    expect(await linesWhile((line) => {
      line.show('Reading a.xlsx');
      line.hide();
      work(2_000);
    })).toBe('');
  });
});
