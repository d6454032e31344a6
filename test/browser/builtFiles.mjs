import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** The folders that a browser is given: what `npm run build` made, and the samples. */
export const FOLDERS = { addin: join(ROOT, 'dist', 'addin'), workbench: join(ROOT, 'dist', 'workbench'), samples: join(ROOT, 'samples') };

/** Throws unless the built files are there and no source is younger: what is shown is what would be shipped. */
export function demandBuilt() {
  const page = join(FOLDERS.workbench, 'index.html'); // written at every build, changed or not
  if (!existsSync(page)) throw new Error('dist/workbench is not there: run npm run build');
  const built = statSync(page).mtimeMs;
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const younger = files.map(({ parentPath, name }) => join(parentPath, name)).find((file) => statSync(file).mtimeMs > built);
  if (younger !== undefined) throw new Error(`${younger} is younger than what was built: run npm run build`);
}
