import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './pages';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const sources = readdirSync(join(ROOT, 'src', 'taskpane'), { recursive: true, encoding: 'utf8' }).filter((name) => /words\.ts$/i.test(name)).map((name) => `src/taskpane/${name.replaceAll('\\', '/')}`);
const said = [...sources, 'manifest.xml', 'src/core/summary/sentences/notes.ts', 'src/core/summary/sentences/evidence.ts'].map(read).join('\n');

/** Excel's own words, and emphases that are no words of the pane. */
const NOT_OURS = new Set(['Home', 'Mend a cell', 'Issue', 'Send', 'Collect', 'Agree', 'Go on', 'Write agreed counts']);

/** What a page sets in bold: words that a reader looks for on the screen. */
const bold = (page: string): readonly string[] => [...read(`docs/guide/${page}`).matchAll(/\*\*([^*]+)\*\*/g)].map(([, words = '']) => words.replace(/\.$/, '')).filter((words) => !NOT_OURS.has(words));

it.each(['accountant', 'finance'])('the %s finds every word that the guide sets in bold on the ribbon or in the pane', (reader) => {
  const words = bold(`${reader}.md`);
  expect(words.length).toBeGreaterThan(10);
  expect(words.filter((each) => !said.includes(each))).toEqual([]);
});

it('and every word of an explanation', () => {
  expect(read('docs/guide/accountant.md')).toMatch(/Choose \*Accepted\*[^]*\*Noted\* or \*Rejected\*/);
  expect(['Accepted: ', 'Noted: ', 'Rejected: '].filter((kind) => !said.includes(kind))).toEqual([]);
});
