import { zipSync } from 'fflate';
import type { FileOut } from './roundState';

/** The first day that a zip can name: the same files make the same bytes whenever they are saved. */
const ALWAYS = new Date(1980, 0, 1);

/** Workbooks as one zip, stored as they are: each is a zip already. */
export function zipFiles(files: readonly FileOut[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 0, mtime: ALWAYS });
}
