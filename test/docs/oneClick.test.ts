import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { ROOT } from './pages';

const text = readFileSync(join(ROOT, 'docs', 'architecture.md'), 'utf8');
const part = /## Follow one click[^]*?(?=\n## )/.exec(text)?.[0] ?? '';
const named = [...new Set([...part.matchAll(/`((?:[a-zA-Z]+\/)+[a-zA-Z]+\.tsx?)`/g)].map(([, path]) => `src/${path ?? ''}`))];

/** The files of ours that a file imports, at once or when they are first needed. */
function importsOf(file: string): readonly string[] {
  const specifiers = [...readFileSync(join(ROOT, file), 'utf8').matchAll(/(?:from |import\()'(\.[^']+)'/g)].map(([, path = '']) => normalize(join(dirname(file), path)));
  return specifiers.flatMap((path) => ['.ts', '.tsx'].map((ending) => `${path}${ending}`).filter((each) => existsSync(join(ROOT, each))));
}

describe('the click that docs/architecture.md follows', () => {
  it('goes from the ribbon through every floor to the cell', () => {
    expect(named.length).toBeGreaterThan(20);
    expect(new Set(named.map((path) => path.split('/')[1]))).toEqual(new Set(['taskpane', 'excel', 'app', 'core', 'commands']));
    expect(readFileSync(join(ROOT, 'manifest.xml'), 'utf8')).toMatch(/"Review\.Url" DefaultValue="[^"]+\/taskpane\.html\?review"/);
  });

  it('reaches each file from one that it came by, within two imports', () => {
    const [first = ''] = named;
    const roots = [first, 'src/commands/commands.ts'];
    const lost = named.filter((file, at) => {
      const before = [...named.slice(0, at), ...roots];
      return !roots.includes(file) && !before.some((each) => importsOf(each).includes(file) || importsOf(each).some((next) => importsOf(next).includes(file)));
    });
    expect(lost).toEqual([]);
  });
});
