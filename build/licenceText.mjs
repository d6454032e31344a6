import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/** The texts of licences that some packages name and do not bring along. */
const KNOWN = join(import.meta.dirname, 'licences');

/**
 * The text of a package's licence: the files it brings, else the text that its package.json names. Where there is
 * neither, nothing may be shipped, so this throws.
 *
 * @param {string} folder
 * @param {{ name: string, license: unknown, author?: string | { name?: string } | undefined }} about
 */
export function licenceText(folder, { name, license, author }) {
  const files = readdirSync(folder).filter((file) => FILE.test(file)).sort();
  if (files.length > 0) return files.map((file) => read(join(folder, file))).join('\n\n');
  const known = String(license).split(/\s*(?:\/|\bOR\b)\s*/).find((each) => readdirSync(KNOWN).includes(`${each}.txt`));
  if (known === undefined) throw new Error(`${name} brings no text of its licence, ${license}, and build/licences has none: it cannot be shipped`);
  const holder = (typeof author === 'string' ? author : author?.name) ?? `the authors of ${name}`;
  return `The package brings no text of its licence. This is ${known}, which its package.json names.\n\nCopyright (c) ${holder}\n\n${read(join(KNOWN, `${known}.txt`))}`;
}

function read(file) {
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim();
}
