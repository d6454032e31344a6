import { endings, typescript } from './rules.mjs';

/** The command line as modules for Node; installed packages stay outside it. */
export function commandLine(root) {
  return {
    name: 'cli',
    context: root,
    target: 'node20',
    mode: 'production',
    entry: { zerobase: './src/cli/zerobase.ts', headless: './src/cli/headlessProgram.ts' },
    output: {
      path: `${root}/dist/cli`,
      filename: '[name].mjs',
      module: true,
      chunkFormat: 'module',
      library: { type: 'module' },
    },
    experiments: { outputModule: true, topLevelAwait: true },
    optimization: { minimize: false },
    externalsType: 'module',
    externals: [/^fflate$/, /^@borgar\/fx$/, /^@ironcalc\/wasm$/, /^hucre\//],
    resolve: { extensions: endings },
    module: {
      parser: { javascript: { createRequire: false } }, // what is found by createRequire is found at run time
      rules: [typescript],
    },
    stats: 'errors-warnings',
  };
}
