import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Whether a path asks for several files: shells on Windows leave that to the program. */
export function isGlob(path: string): boolean {
  return /[*?]/.test(path);
}

/**
 * The files that a pattern names, in name order: * is any run of characters within a name, ? one, and ** any folders.
 * Names that begin with a full stop, and the locks that Excel leaves (~$), are named by no pattern.
 */
export async function matchGlob(pattern: string): Promise<readonly string[]> {
  const [first = '', ...rest] = pattern.split(sep === '\\' ? /[\\/]/ : '/');
  const isRooted = first === '' || /^[A-Za-z]:$/.test(first);
  const found = await matchUnder(isRooted ? `${first}${sep}` : '', isRooted ? rest : [first, ...rest]);
  return [...new Set(found)].sort();
}

async function matchUnder(folder: string, steps: readonly string[]): Promise<readonly string[]> {
  const [step, ...rest] = steps;
  if (step === undefined) return [];
  if (step === '') return matchUnder(folder, rest);
  if (step === '.' || step === '..') return matchUnder(join(folder, step), rest);
  const entries = await readdir(folder === '' ? '.' : folder, { withFileTypes: true }).catch(() => []);
  const named = entries.filter(({ name }) => !name.startsWith('.') && !name.startsWith('~$'));
  if (step === '**') {
    const deeper = named.filter((entry) => entry.isDirectory()).map(({ name }) => matchUnder(join(folder, name), steps));
    return (await Promise.all([matchUnder(folder, rest.length === 0 ? ['*'] : rest), ...deeper])).flat();
  }
  const matching = named.filter(({ name }) => matchesName(name, step));
  if (rest.length === 0) return matching.filter((entry) => !entry.isDirectory()).map(({ name }) => join(folder, name));
  return (await Promise.all(matching.filter((entry) => !entry.isFile()).map(({ name }) => matchUnder(join(folder, name), rest)))).flat();
}

/** Goes back to the last * only, so that no pattern takes longer than its length times the name's. */
function matchesName(name: string, pattern: string): boolean {
  let [at, place, star, kept] = [0, 0, -1, 0];
  while (at < name.length) {
    const wanted = pattern.charAt(place);
    if (wanted === '*') [star, kept, place] = [place, at, place + 1];
    else if (wanted !== '' && (wanted === '?' || wanted === name.charAt(at))) [at, place] = [at + 1, place + 1];
    else if (star >= 0) [kept, at, place] = [kept + 1, kept + 1, star + 1];
    else return false;
  }
  return /^\**$/.test(pattern.slice(place));
}
