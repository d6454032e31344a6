import { addressOf } from './addressOf.mjs';
import { Emit } from './emit.mjs';
import { pages } from './pages.mjs';
import { endings, filesOfPages, heldWorkbooks, typescript } from './rules.mjs';
import { staticFiles } from './staticFiles.mjs';
import { ThirdParty } from './thirdParty.mjs';

/**
 * The add-in as static files: a page each for the pane, for the ribbon's commands, for what a command has to say, and for
 * the functions of cells, whose script and description Excel is told of by name.
 * `url` is where they will be served from; with it the manifest is written too. While serving, with source maps.
 */
export function addin(root, { url, serving }) {
  return {
    name: 'addin',
    context: root,
    target: ['web', 'es2022'],
    mode: serving ? 'development' : 'production',
    devtool: serving ? 'source-map' : false, // the default evaluates text, which the policy refuses
    entry: { taskpane: './src/taskpane/index.tsx', commands: './src/commands/commands.ts', outcome: './src/commands/outcome.ts', functions: './src/functions/functions.ts' },
    output: {
      path: `${root}/dist/addin`,
      filename: ({ chunk }) => (chunk.name === 'functions' ? '[name].js' : '[name].[contenthash].js'),
      chunkFilename: '[name].[contenthash].js',
      assetModuleFilename: '[name].[contenthash][ext]',
      clean: true,
    },
    resolve: { extensions: endings },
    module: { rules: [typescript, filesOfPages, heldWorkbooks] },
    plugins: [
      ...pages({
        taskpane: './src/taskpane/taskpane.html',
        commands: './src/commands/commands.html',
        outcome: './src/commands/outcome.html',
        functions: './src/functions/functions.html',
      }),
      new Emit(staticFiles(root, addressOf(url))),
      new ThirdParty(),
    ],
    performance: { hints: false }, // test/build holds the first view to its size
    stats: 'errors-warnings',
  };
}
