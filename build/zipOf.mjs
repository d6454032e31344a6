import { zipSync } from 'fflate';

/** A zip writes the time as the clock on the wall shows it, without a zone: these are the same bytes everywhere. */
const TIME = new Date(1980, 0, 1);

/**
 * The files, by their names, as a zip that is the same byte for byte whenever and wherever it is made.
 *
 * @param {ReadonlyMap<string, Uint8Array>} files
 * @returns {Uint8Array}
 */
export function zipOf(files) {
  const names = [...files.keys()].sort();
  return zipSync(Object.fromEntries(names.map((name) => [name, files.get(name) ?? new Uint8Array()])), { level: 9, mtime: TIME, os: 3 });
}
