import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFor } from './manifest.mjs';

/** The icons, and the manifest when there is an address for it, by their names beside the pages. */
export function staticFiles(root, address) {
  const folder = join(root, 'assets');
  const icons = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.png')) : [];
  const manifest = address === null ? [] : [['manifest.xml', manifestFor(readFileSync(join(root, 'manifest.xml'), 'utf8'), address)]];
  return [...icons.map((name) => [`assets/${name}`, readFileSync(join(folder, name))]), ...manifest];
}
