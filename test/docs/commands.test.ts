import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArguments } from '../../src/cli/parseArguments';
import { COMMANDS } from '../../src/cli/help';
import { ROOT, afterZerobase, codeIn, commandsIn, pages, words } from './pages';

const { scripts, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly scripts: Readonly<Record<string, string>>; readonly devDependencies: Readonly<Record<string, string>> };
const tests = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' }).map((name) => `test/${name.replaceAll('\\', '/')}`).filter((name) => /\.test\.tsx?$/.test(name));
const commands = pages().flatMap(codeIn).flatMap(commandsIn);
const starting = (start: string) => commands.filter(({ code }) => code.startsWith(start)).map(({ at, code }) => ({ at, code, rest: words(code.slice(start.length)) }));
const wrong = (found: readonly { readonly at: string; readonly code: string }[]): readonly string[] => found.map(({ at, code }) => `${at}: ${code}`);

describe('a command that a document gives', () => {
  it('of npm run is a script that there is', () => {
    const run = [...starting('npm run '), ...starting('npm start').map((each) => ({ ...each, rest: ['start'] })), ...starting('npm stop').map((each) => ({ ...each, rest: ['stop'] }))];
    expect(run.length).toBeGreaterThan(30);
    expect(wrong(run.filter(({ rest: [name = ''] }) => !Object.hasOwn(scripts, name)))).toEqual([]);
  });

  it('of npm is one that npm knows', () => {
    expect(wrong(starting('npm ').filter(({ rest: [name = ''] }) => !['run', 'ci', 'test', 'start', 'stop', 'audit'].includes(name)))).toEqual([]);
  });

  it('of npm test names tests that there are', () => {
    const named = starting('npm test -- ').map(({ at, code, rest }) => ({ at, code, paths: rest.filter((word) => !word.startsWith('-')) }));
    expect(named.length).toBeGreaterThan(4);
    expect(wrong(named.filter(({ paths }) => paths.some((path) => !tests.some((test) => test.includes(path)))))).toEqual([]);
  });

  it('of node runs a file that there is', () => {
    const run = starting('node ');
    expect(run.length).toBeGreaterThan(4);
    expect(wrong(run.filter(({ rest: [file = ''] }) => !existsSync(join(ROOT, file))))).toEqual([]);
  });

  it('of npx is a tool of ours, or one that a script of ours calls', () => {
    const tools = starting('npx ').filter(({ rest: [name = ''] }) => !Object.hasOwn(devDependencies, name) && !Object.values(scripts).some((script) => script.includes(`${name}@`)));
    expect(wrong(tools)).toEqual([]);
  });

  it('of zerobase is one that it knows, with options that its help explains', () => {
    const given = commands.flatMap(({ at, code }) => {
      const after = afterZerobase(code);
      return after === null ? [] : [{ at, code, argv: words(after) }];
    });
    expect(given.length).toBeGreaterThan(25);
    expect(wrong(given.filter(({ argv: [name = '', ...rest] }) => !isExplained(name, rest)))).toEqual([]);
  });
});

/** A part of a command line in running text may end after an option that takes a value. */
function isExplained(name: string, rest: readonly string[]): boolean {
  if (name.startsWith('--')) return ['--help', '--version'].includes(name);
  const help = COMMANDS[name] ?? (/^[A-Z]+$/.test(name) ? '--help' : undefined);
  if (help === undefined) return false;
  const unknown = rest.filter((word) => word.startsWith('--')).map((word) => word.split('=')[0] ?? '').filter((option) => !['--help'].includes(option) && !help.includes(option));
  if (unknown.length > 0) return false;
  return !rest.includes('IN.xlsx') || parseArguments([name, ...rest], {}).command === name;
}
