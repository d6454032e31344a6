import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Folder, temporaryFolder } from '../builders/commandLine';
import { samplePath } from '../builders/sample';
import { type Counted, IS_WHOLE, leaveForPage } from './reckon';
import { smallCouncil } from './smallCouncil';

const PROGRAM = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'zerobase.mjs');
const FAILING = pathToFileURL(join(import.meta.dirname, 'failingDisk.mjs')).href;
const LONG = 600_000;

/** A command line, and the files that it writes, in their order. */
interface Command {
  readonly name: string;
  readonly argv: readonly string[];
  readonly files: readonly string[];
}

const COMMANDS: readonly Command[] = [
  { name: 'review --out --json', argv: ['review', 'IN.xlsx', '--out', 'OUT.xlsx', '--json', 'OUT.json'], files: ['OUT.xlsx', 'OUT.json'] },
  { name: 'issue --dir', argv: ['issue', 'IN.xlsx', '--dir', 'packs', '--due', '30/11/2007'], files: ['packs/IN with round.xlsx', 'packs/Environment.xlsx', 'packs/Resources.xlsx'] },
];

/** One call of the disk that fails, as failingDisk.mjs takes it. */
interface DiskFault {
  readonly on: 'writeFile' | 'rename' | 'readFile';
  readonly path: string;
  readonly nth: number;
  readonly act: string;
}

interface Ended {
  readonly code: number | null;
  readonly told: string;
}

function runIn(folder: Folder, argv: readonly string[], fault: DiskFault | null = null): Promise<Ended> {
  const child = spawn(process.execPath, [...(fault === null ? [] : ['--import', FAILING]), PROGRAM, ...argv], { cwd: folder.path(), stdio: ['ignore', 'ignore', 'pipe'], env: { PATH: process.env.PATH, DISK_FAULT: JSON.stringify(fault) } });
  let told = '';
  child.stderr.on('data', (text: Buffer) => { told += text.toString(); });
  return new Promise((resolve) => { child.on('close', (code) => { resolve({ code, told: told.trim() }); }); });
}

/** A folder with older files in the place of all that is written. */
async function folderBefore({ files }: Command): Promise<Folder> {
  const folder = await temporaryFolder();
  await folder.write('IN.xlsx', smallCouncil());
  for (const file of files) await folder.write(file, `older ${file}`);
  return folder;
}

const isDraft = (file: string): boolean => /(?:^|\/)\.[^/]+\.(?:part|older)$/.test(file);
const whole = (hashes: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(hashes).filter(([file]) => !isDraft(file)));

const known = new Map<string, Promise<Readonly<Record<string, string>>>>();

/** The files a command leaves where nothing goes wrong, run once. */
function completeOf(command: Command): Promise<Readonly<Record<string, string>>> {
  const complete = known.get(command.name) ?? runWithoutFault(command);
  known.set(command.name, complete);
  return complete;
}

async function runWithoutFault(command: Command): Promise<Readonly<Record<string, string>>> {
  const folder = await folderBefore(command);
  expect(await runIn(folder, command.argv)).toEqual({ code: 0, told: '' });
  const hashes = await folder.hashes();
  await folder.remove();
  expect(Object.keys(hashes).filter(isDraft)).toEqual([]);
  return hashes;
}

const all: Counted[] = [];

interface Trial extends Pick<Counted, 'standing' | 'told' | 'retried'> {
  readonly kind: string;
  readonly what: string;
  readonly ended: Ended;
  readonly drafts: readonly string[];
}

/** Runs a command with a fault, looks at its files, and runs it once more without. */
async function tryCommand(command: Command, { kind, run }: { readonly kind: string; readonly run: (folder: Folder) => Promise<Ended> }): Promise<Trial> {
  const complete = await completeOf(command);
  const folder = await folderBefore(command);
  const before = await folder.hashes();
  const ended = await run(folder);
  const after = await folder.hashes();
  if (!existsSync(folder.path('IN.xlsx'))) Object.assign(after, { 'IN.xlsx': before['IN.xlsx'] });
  const each = Object.entries(whole(after)).map(([file, hash]) => (hash === before[file] ? 'older' : hash === complete[file] ? 'new' : 'broken'));
  const standing = each.includes('broken') ? 'lost' : same(whole(after), before) ? 'as before' : same(whole(after), whole(complete)) ? 'complete' : 'some new';
  if (!existsSync(folder.path('IN.xlsx'))) await folder.write('IN.xlsx', smallCouncil());
  const again = await runIn(folder, command.argv);
  const retried = again.code === 0 && same(whole(await folder.hashes()), complete);
  await folder.remove();
  const told = ended.told.replaceAll(folder.path(), '').replace(/^zerobase: /, '');
  all.push({ operation: command.name, kind, standing, told, retried });
  return { kind, what: command.name, ended, drafts: Object.keys(after).filter(isDraft), standing, told, retried };
}

const same = (a: Readonly<Record<string, string | undefined>>, b: Readonly<Record<string, string | undefined>>): boolean => JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

describe.each(COMMANDS)('$name', (command) => {
  const places = command.files.map((_, index) => index + 1);
  const disk = (fault: Omit<DiskFault, 'path'>) => (folder: Folder) => runIn(folder, command.argv, { ...fault, path: '.part' });

  it.each(IS_WHOLE ? places : places.slice(-1))('killed while it writes its file %i leaves every file as it was', async (nth) => {
    const { ended, standing, retried } = await tryCommand(command, { kind: 'killed in the middle of a file', run: disk({ on: 'writeFile', nth, act: 'kill' }) });
    expect([ended.code, standing, retried]).toEqual([null, 'as before', true]);
  }, LONG);

  it.each(IS_WHOLE ? places : places.slice(-1))('killed before file %i takes its place leaves each file whole', async (nth) => {
    const { ended, standing, retried } = await tryCommand(command, { kind: 'killed while files take their places', run: disk({ on: 'rename', nth, act: 'kill' }) });
    expect([ended.code, standing, retried]).toEqual([null, nth === 1 ? 'as before' : 'some new', true]);
  }, LONG);

  it.each(IS_WHOLE ? places : places.slice(-1))('on a disk that is full at file %i leaves every file as it was and says so', async (nth) => {
    const { ended, told, standing, retried, drafts } = await tryCommand(command, { kind: 'disk full, as a call answers it', run: disk({ on: 'writeFile', nth, act: 'ENOSPC' }) });
    expect([ended.code, told, standing, retried, drafts]).toEqual([2, `${command.files[nth - 1] ?? ''}: the disk is full.`, 'as before', true, []]);
  }, LONG);

  it.each(IS_WHOLE ? places : places.slice(-1))('with file %i open elsewhere leaves every file as it was and says which to close', async (nth) => {
    const { ended, told, standing, retried, drafts } = await tryCommand(command, { kind: 'a file to be replaced is in use', run: disk({ on: 'rename', nth, act: 'EBUSY' }) });
    expect([ended.code, told, standing, retried, drafts]).toEqual([2, `${command.files[nth - 1] ?? ''}: the file is in use; close it where it is open and try again.`, 'as before', true, []]);
  }, LONG);

  it('whose input vanishes while it is opened writes nothing and says which', async () => {
    const { ended, told, standing, retried } = await tryCommand(command, { kind: 'input vanishes', run: (folder) => runIn(folder, command.argv, { on: 'readFile', path: 'IN.xlsx', nth: 1, act: 'vanish' }) });
    expect([ended.code, told, standing, retried]).toEqual([2, 'IN.xlsx: there is no such file.', 'as before', true]);
  }, LONG);

  it('run twice at once leaves the files of one run', async () => {
    const { ended, standing, retried, drafts } = await tryCommand(command, { kind: 'two runs at once', run: async (folder) => {
      const [one, two] = await Promise.all([runIn(folder, command.argv), runIn(folder, command.argv)]);
      return { code: Math.max(one.code ?? 9, two.code ?? 9), told: one.told + two.told };
    } });
    expect([ended, standing, retried, drafts]).toEqual([{ code: 0, told: '' }, 'complete', true, []]);
  }, LONG);

  it('on a small disk of its own that fills up leaves every file as it was and says so', async () => {
    if (!IS_WHOLE || !hasSmallDisks()) return;
    const { ended, told, standing, retried } = await tryCommand(command, { kind: 'disk full, a disk of 24 KB', run: (folder) => onSmallDisk(folder, command) });
    expect([ended.code, told.endsWith('the disk is full.'), standing, retried]).toEqual([2, true, 'as before', true]);
  }, LONG);
});

describe('what is printed', () => {
  it('into a full disk ends with a sentence and no stack', () => {
    if (!existsSync('/dev/full')) return;
    const argv = ['-c', '"$0" "$1" review "$2" > /dev/full', process.execPath, PROGRAM, samplePath('council-2007-08')];
    let ended: Partial<Ended> & { readonly status?: number; readonly stderr?: Buffer } = {};
    try {
      execFileSync('sh', argv, { stdio: ['ignore', 'ignore', 'pipe'] });
    } catch (fault) {
      ended = fault as typeof ended;
    }
    expect([ended.status, ended.stderr?.toString()]).toEqual([2, 'zerobase: what was to be printed could not be: the disk is full.\n']);
    all.push({ operation: 'review', kind: 'disk full, what is printed', standing: 'as before', told: 'what was to be printed could not be: the disk is full.', retried: true });
  }, LONG);
});

afterAll(() => { leaveForPage('commandLine', all); });

/** Whether this user may mount a disk of his own, which Linux lets him in a namespace. */
function hasSmallDisks(): boolean {
  try {
    execFileSync('unshare', ['-Urm', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Runs the command in a folder that is a disk of 24 KB; what it leaves is copied back. */
function onSmallDisk(folder: Folder, { argv }: Command): Promise<Ended> {
  const mounted = folder.path('..', `disk-${process.pid}`);
  mkdirSync(mounted, { recursive: true });
  const script = 'mount -t tmpfs -o size=24k tmpfs "$1" && cp -r "$2"/. "$1" && cd "$1" && shift 2 && "$@"; code=$?; cp -r . "$BACK"; exit $code';
  const child = spawn('unshare', ['-Urm', 'sh', '-c', script, 'sh', mounted, folder.path(), process.execPath, PROGRAM, ...argv], { env: { PATH: process.env.PATH, BACK: folder.path() }, stdio: ['ignore', 'ignore', 'pipe'] });
  let told = '';
  child.stderr.on('data', (text: Buffer) => { told += text.toString(); });
  return new Promise((resolve) => { child.on('close', (code) => { resolve({ code, told: told.trim() }); }); });
}
