import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFor } from './manifest.mjs';
import { underPolicy } from './pages.mjs';

/** What assets/ holds for users, what Excel is told of our functions, and the manifest when there is an address for it, by their names beside the pages. */
export function staticFiles(root, address) {
  const folder = join(root, 'assets');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(png|html|css)$/.test(name)) : [];
  const manifest = address === null ? [] : [['manifest.xml', manifestFor(readFileSync(join(root, 'manifest.xml'), 'utf8'), address)]];
  return [...names.map((name) => [`assets/${name}`, contentOf(join(folder, name))]), ['functions.json', readFileSync(join(root, 'src/functions/functions.json'))], ...manifest];
}

function contentOf(file) {
  return file.endsWith('.html') ? underPolicy(readFileSync(file, 'utf8')) : readFileSync(file);
}
