import { join } from 'node:path';
import { oldBuild } from '../../build/builtAge.mjs';

const ROOT = join(import.meta.dirname, '..', '..');

/** The folders that a browser is given: what `npm run build` made, and the samples. */
export const FOLDERS = { addin: join(ROOT, 'dist', 'addin'), workbench: join(ROOT, 'dist', 'workbench'), samples: join(ROOT, 'samples') };

/** Throws unless the built files are there and no source is younger: what is shown is what would be shipped. */
export function demandBuilt() {
  const why = oldBuild(ROOT);
  if (why !== null) throw new Error(`${why}: run npm run build`);
}
