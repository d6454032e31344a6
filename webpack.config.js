import { resolve } from 'node:path';

/** The command line as modules for Node; installed packages stay outside it. */
const commandLine = {
  name: 'cli',
  target: 'node20',
  mode: 'production',
  entry: { zerobase: './src/cli/zerobase.ts', headless: './src/cli/headlessProgram.ts' },
  output: {
    path: resolve(import.meta.dirname, 'dist/cli'),
    filename: '[name].mjs',
    module: true,
    chunkFormat: 'module',
    library: { type: 'module' },
  },
  experiments: { outputModule: true, topLevelAwait: true },
  optimization: { minimize: false },
  externalsType: 'module',
  externals: [/^fflate$/, /^@borgar\/fx$/, /^@ironcalc\/wasm$/, /^hucre\//],
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    parser: { javascript: { createRequire: false } }, // what is found by createRequire is found at run time
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: 'swc-loader',
          options: { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } },
        },
      },
    ],
  },
  stats: 'errors-warnings',
};

export default [commandLine];
