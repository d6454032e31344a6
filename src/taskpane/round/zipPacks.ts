import { zipSync } from 'fflate';
import type { PackFile } from '../../app/issuePacks';

/** The first day that a zip can name: the same packs make the same bytes whenever they are saved. */
const ALWAYS = new Date(1980, 0, 1);

/** Packs as one zip, stored as they are: each is a zip already. */
export function zipPacks(files: readonly PackFile[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 0, mtime: ALWAYS });
}
