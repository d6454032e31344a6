import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';
import { addin } from './addin.mjs';
import { zipOf } from './zipOf.mjs';

/**
 * Makes what is handed to whoever runs the server: in `site` the files for this address with their manifest, and all of
 * them in one zip. They take the place of an earlier package whole, or leave it. The same sources give the same bytes.
 */
export async function packageAddin(root, { address, folder }) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const making = `${folder}.making`;
  rmSync(making, { recursive: true, force: true });
  try {
    const made = await makeIn(making, { root, address, name: `zerobase-${version}.zip` });
    rmSync(folder, { recursive: true, force: true });
    renameSync(making, folder);
    return made;
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

async function makeIn(folder, { root, address, name }) {
  const site = join(folder, 'site');
  mkdirSync(site, { recursive: true });
  const configuration = addin(root, { url: address, serving: false });
  await build({ ...configuration, output: { ...configuration.output, path: site } });
  const files = filesIn(site);
  const zip = zipOf(files);
  writeFileSync(join(folder, name), zip);
  return { name, files: files.size, sha256: createHash('sha256').update(zip).digest('hex') };
}

function build(configuration) {
  return new Promise((built, failed) => {
    webpack(configuration, (fault, stats) => {
      if (fault !== null) failed(fault);
      else if (stats.hasErrors()) failed(new Error(stats.toString('errors-only')));
      else built(undefined);
    });
  });
}

function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]));
}
