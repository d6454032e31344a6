import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { Emit } from './emit.mjs';
import { endings, filesOfPages, typescript } from './rules.mjs';
import { ThirdParty } from './thirdParty.mjs';
import { WorkbenchAddIn } from './workbenchAddIn.mjs';

const CLIENT = 'excel-web-16.00.js';

/**
 * The workbench, whole in one folder: its page, the samples, the built add-in as it is in dist/addin but for where its
 * pages load Office.js from, what stands for that, and Microsoft's Excel client as it is.
 */
export function workbench(root) {
  const samples = readdirSync(join(root, 'samples')).filter((name) => name.endsWith('.xlsx'));
  return {
    name: 'workbench',
    dependencies: ['addin'],
    context: root,
    target: ['web', 'es2022'],
    mode: 'production',
    entry: { workbench: './src/workbench/index.tsx', office: './src/workbench/office.ts' },
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
      new HtmlWebpackPlugin({ template: './src/workbench/index.html', filename: 'index.html', chunks: ['workbench'], minify: false }),
      new Emit([
        [CLIENT, readFileSync(`${root}/node_modules/@microsoft/office-js/dist/${CLIENT}`)],
        ...samples.map((name) => [`samples/${name}`, readFileSync(join(root, 'samples', name))]),
      ]),
      new WorkbenchAddIn(`${root}/dist/addin`),
      new ThirdParty([`${root}/node_modules/@microsoft/office-js`]), // its client is put there as it is
    ],
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}
