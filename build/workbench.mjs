import { readFileSync } from 'node:fs';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { Emit } from './emit.mjs';
import { endings, filesOfPages, typescript } from './rules.mjs';

const CLIENT = 'excel-web-16.00.js';

/** The workbench: its page, what stands for office.js in the pages it shows, and Microsoft's Excel client as it is. */
export function workbench(root) {
  return {
    name: 'workbench',
    context: root,
    target: ['web', 'es2022'],
    mode: 'production',
    entry: { workbench: './src/workbench/workbench.ts', office: './src/workbench/office.ts' },
    output: {
      path: `${root}/dist/workbench`,
      filename: '[name].js',
      assetModuleFilename: '[name][ext]',
      clean: true,
      compareBeforeEmit: false, // the tests in a browser know by the time of these files that the build is not old
    },
    resolve: { extensions: endings },
    module: { rules: [typescript, filesOfPages] },
    plugins: [
      new HtmlWebpackPlugin({ template: './src/workbench/workbench.html', filename: 'workbench.html', chunks: ['workbench'], minify: false }),
      new Emit([[CLIENT, readFileSync(`${root}/node_modules/@microsoft/office-js/dist/${CLIENT}`)]]),
    ],
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}
