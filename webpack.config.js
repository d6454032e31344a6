import { resolve } from 'node:path';

/** The command line as one module for Node; installed packages stay outside it. */
const commandLine = {
  name: 'cli',
  target: 'node20',
  mode: 'production',
  entry: './src/cli/zerobase.ts',
  output: {
    path: resolve(import.meta.dirname, 'dist/cli'),
    filename: 'zerobase.mjs',
    module: true,
    chunkFormat: 'module',
    library: { type: 'module' },
  },
  experiments: { outputModule: true, topLevelAwait: true },
  optimization: { minimize: false },
  externalsType: 'module',
  externals: [/^hucre(\/|$)/, /^fflate$/, /^@borgar\/fx$/, /^@ironcalc\/wasm$/],
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
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
