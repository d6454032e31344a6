import { COMMANDS, HELP } from '../../src/cli/help';
import { run } from '../../src/cli/run';
import { type Folder, answerTo, budgetBytes, temporaryFolder } from '../builders/commandLine';

let folder: Folder;
beforeEach(async () => { folder = await temporaryFolder(); });
afterEach(() => folder.remove());

describe('zerobase', () => {
  it('says its version', async () => {
    expect(await answerTo(['--version'])).toEqual({ code: 0, printed: '9.9.9\n', failed: [] });
  });

  it('explains itself, and each command', async () => {
    expect(await answerTo(['--help'])).toEqual({ code: 0, printed: `${HELP}\n`, failed: [] });
    expect(await answerTo(['review', '-h', 'gone.xlsx'])).toEqual({ code: 0, printed: `${COMMANDS.review!}\n`, failed: [] });
    expect(await answerTo(['constructor', '--help'])).toEqual({ code: 0, printed: `${HELP}\n`, failed: [] });
  });

  it('explains itself on standard error when no command is given', async () => {
    expect(await answerTo([])).toEqual({ code: 2, printed: '', failed: [`no command given.\n\n${HELP}`] });
  });

  it.each(['reveiw', 'constructor', 'toString', '__proto__'])('does not know the command %s', async (command) => {
    expect(await answerTo([command])).toEqual({ code: 2, printed: '', failed: [`there is no command "${command}"; see zerobase --help.`] });
  });

  it('answers 2 with one sentence to an option it does not know', async () => {
    expect(await answerTo(['review', 'a.xlsx', '--colour'])).toEqual({ code: 2, printed: '', failed: ["Unknown option '--colour'. See zerobase --help."] });
  });

  it('answers 3 to a fault of ours, with what is needed to report it', async () => {
    const path = await folder.write('a.xlsx', budgetBytes());
    const failed: string[] = [];
    const print = (): never => { throw new TypeError('planted'); };
    for (const argv of [['review', path], ['recognise', path], ['--version']]) {
      expect(await run(argv, {}, { version: '1', print, fail: (sentence) => { failed.push(sentence); } })).toBe(3);
    }
    for (const sentence of failed) expect(sentence).toMatch(/^a fault of ours; nothing was written\. Please report it with this text:\nTypeError: planted\n/);
  });
});
