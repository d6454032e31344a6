import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Why the built pages under this root are not what its sources would give: none, or a source that is younger. Null when they are. */
export function oldBuild(root) {
  const page = join(root, 'dist', 'workbench', 'index.html'); // written at every build, changed or not
  if (!existsSync(page)) return 'dist/workbench is not there';
  const built = statSync(page).mtimeMs;
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const younger = files.map(({ parentPath, name }) => join(parentPath, name)).find((file) => statSync(file).mtimeMs > built);
  return younger === undefined ? null : `${younger} is younger than what was built`;
}
