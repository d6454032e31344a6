import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';
import { licenceText } from './licenceText.mjs';

/** The list of other people's packages, as users get it. */
export const THIRD_PARTY = 'THIRD-PARTY.txt';

const RULE = '='.repeat(80);

/**
 * Writes THIRD-PARTY.txt beside what webpack makes: every package of which a module is in a bundle, with its version,
 * licence and the licence's text. `besides` are folders of packages whose files are put there by other means.
 */
export class ThirdParty {
  constructor(besides = []) {
    this.besides = besides;
  }

  apply(compiler) {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
    compiler.hooks.thisCompilation.tap('ThirdParty', (compilation) => {
      if (compilation.compiler.isChild()) return;
      compilation.hooks.processAssets.tap({ name: 'ThirdParty', stage }, () => {
        const text = thirdPartyText([...packagesIn(compilation), ...this.besides]);
        compilation.emitAsset(THIRD_PARTY, new webpack.sources.RawSource(text), { minimized: true });
      });
    });
  }
}

/** The folders of the packages that have a module in a chunk. */
function packagesIn({ modules, chunkGraph }) {
  const shipped = [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0);
  return shipped.flatMap((module) => [module, ...(module.modules ?? [])]).flatMap(({ resource }) => packageOf(resource) ?? []);
}

/** The folder of the package that a file belongs to; null for a file of ours. */
export function packageOf(file) {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file?.replaceAll('\\', '/') ?? '')?.[0] ?? null;
}

/** Each package once, by name, with the text of its licence. */
export function thirdPartyText(folders) {
  const packages = [...new Set(folders)].map((folder) => ({ folder, about: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) }));
  const parts = packages.sort((a, b) => (titleOf(a) < titleOf(b) ? -1 : 1)).map((each) => [RULE, titleOf(each), `Licence: ${each.about.license}`, '', licenceText(each.folder, each.about)].join('\n'));
  const opening = `Zerobase is shipped with parts of ${parts.length} packages by other people. Each is named here with its version, its licence and the text of that.`;
  return `${[opening, ...parts].join('\n\n')}\n`;
}

function titleOf({ about }) {
  return `${about.name} ${about.version}`;
}
