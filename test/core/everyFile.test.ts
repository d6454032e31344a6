import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const CORE = new URL('../../src/core/', import.meta.url);
const FILES = readdirSync(fileURLToPath(CORE), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const WITHOUT = ['Date', 'Intl', 'performance', 'crypto', 'console', 'process', 'fetch', 'setTimeout'] as const;

it('core asks for no clock, locale, network or computer when it is loaded', async () => {
  const kept = WITHOUT.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)!] as const);
  const asked: string[] = [];
  for (const name of WITHOUT) Object.defineProperty(globalThis, name, { configurable: true, get: () => { asked.push(name); return undefined; } });
  const loaded: Record<string, unknown>[] = [];
  try {
    for (const file of FILES) loaded.push((await import(new URL(file, CORE).href)) as Record<string, unknown>);
  } finally {
    for (const [name, descriptor] of kept) Object.defineProperty(globalThis, name, descriptor);
  }
  expect(asked).toEqual([]);
  expect(loaded.filter((exported) => 'default' in exported)).toEqual([]);
  expect(FILES.length).toBeGreaterThan(300);
});
