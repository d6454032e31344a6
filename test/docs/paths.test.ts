import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path/posix';
import { type Page, ROOT, codeIn, pages } from './pages';

const ALL = pages();
const FOLDERS = ['src', 'test', 'build', 'docs', 'samples', 'bench', 'assets'];
const files = FOLDERS.flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`));
const known = new Set(files.map((file) => basename(file)));
const inSources = readdirSync(join(ROOT, 'src'));

/** The names of a page's headings as links to them say them. */
const anchors = ({ text }: Page): ReadonlySet<string> => new Set([...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading.toLowerCase().replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').trim().replaceAll(' ', '-')));

/** "rules/ROOM/" or "ID.md": the reader puts a name of his own there. */
const isPlaceholder = (path: string): boolean => /(?<![A-Z])(?:ROOM|FOLDER|SCRIPT|ID)(?![A-Z])/.test(path);

describe('what a document points at', () => {
  it('by a link is there, and so is the heading', () => {
    const links = ALL.flatMap((page) => [...page.text.matchAll(/(?:\]\(|<img src=")([^)\s"]+)[)"]/g)].map(([, to = '']) => ({ page, to }))).filter(({ to }) => !/^(?:https?|mailto):/.test(to));
    expect(links.length).toBeGreaterThan(200);
    const broken = links.filter(({ page, to }) => {
      const [path = '', anchor] = to.split('#');
      const at = path === '' ? page.path : normalize(join(dirname(page.path), decodeURIComponent(path)));
      if (!existsSync(join(ROOT, at))) return true;
      const led = ALL.find((each) => each.path === at);
      return anchor !== undefined && led !== undefined && !anchors(led).has(anchor);
    });
    expect(broken.map(({ page, to }) => `${page.path}: ${to}`)).toEqual([]);
  });

  it('by a path is there; a folder of src may be named without it', () => {
    const named = ALL.flatMap(codeIn).filter(({ block }) => !block).flatMap(({ at, code }) => [...code.matchAll(/(?<![\w./@-])((?:[\w.-]+\/)+[\w.-]*)/g)].map(([, path = '']) => ({ at, path })));
    const ours = named.filter(({ path }) => [...FOLDERS, '.ci', ...inSources].includes(path.split('/')[0] ?? '') && !isPlaceholder(path) && path !== 'samples/excel'); // of Microsoft's snippets
    expect(ours.length).toBeGreaterThan(100);
    const gone = ours.filter(({ path }) => !['', 'src/'].some((under) => existsSync(join(ROOT, `${under}${path}`)) || files.some((file) => file.startsWith(`${under}${path}.`) || (!path.endsWith('/') && file.startsWith(`${under}${path}`)))));
    expect(gone.map(({ at, path }) => `${at}: ${path}`)).toEqual([]);
  });

  it('by the name of a file is there', () => {
    const named = ALL.flatMap(codeIn).filter(({ block }) => !block).flatMap(({ at, code }) => [...code.matchAll(/(?<![\w.*-])([\w.-]+\.(?:tsx?|mjs|mts|py))\b/g)].map(([, name = '']) => ({ at, name })));
    expect(named.length).toBeGreaterThan(80);
    expect(named.filter(({ name }) => !known.has(name) && !existsSync(join(ROOT, name)) && !isPlaceholder(name)).map(({ at, name }) => `${at}: ${name}`)).toEqual([]);
  });
});
