import { scriptName } from '../../src/headless/client/query';
import type { Kind } from '../../src/headless/objects/kind';
import { kinds } from '../../src/headless/objects/kinds';

/** The members of headless Excel as the table of docs/headless.md, made from the classes themselves. */
export function membersTable(): string {
  const rows = Object.entries(kinds).map(([name, kind]) => `| ${[name, ...cellsOf(kind as Kind<unknown>)].join(' | ')} |`);
  return ['| Object | Read only | Read and set | Calls |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** The wire has other names for setting these two than for reading them. */
const ALIASES = ['Gridlines', 'Headings'];

/** Without what the client sends of its own accord. */
function cellsOf({ scalars, objects, asks, changes, item, items }: Kind<unknown>): readonly string[] {
  const values = Object.entries(scalars).filter(([name]) => !ALIASES.includes(name));
  const fixed = values.filter(([, { set }]) => set === undefined).map(([name]) => name);
  const settable = values.filter(([, { set }]) => set !== undefined).map(([name, { get }]) => (get === undefined ? `${name} (set only)` : name));
  const calls = [...Object.keys(asks), ...Object.keys(changes)].filter((name) => !name.startsWith('_'));
  const one = item === null ? [] : ['GetItem'];
  const all = items === null ? [] : ['Items'];
  return [[...all, ...fixed, ...Object.keys(objects)], settable, [...one, ...calls]].map((names) => [...new Set(names)].map(scriptName).join(', '));
}
