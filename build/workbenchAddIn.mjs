import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';

/** The manifest, and functions of cells, which headless Excel does not call. */
const LEFT_OUT = /^(?:manifest\.xml|functions\..*)$/;

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * A page of the add-in as the workbench shows it: Office.js comes from the workbench, and from nowhere else.
 *
 * @param {string} html
 * @returns {string}
 */
export function besideWorkbench(html) {
  const page = html.replaceAll(OFFICE_JS, '../office.js').replaceAll(/ https:\/\/[^\s;"']+/g, '');
  if (/https?:/.test(page)) throw new Error('a page of the add-in names an address of elsewhere: the workbench would ask for it');
  return page;
}

/** Puts the built add-in beside the workbench: files as they are, pages as the workbench shows them. */
export class WorkbenchAddIn {
  constructor(folder) {
    this.folder = folder;
  }

  apply(compiler) {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap('WorkbenchAddIn', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'WorkbenchAddIn', stage }, () => {
        for (const name of this.files()) compilation.emitAsset(`addin/${name}`, new webpack.sources.RawSource(this.content(name)), { minimized: true });
      });
    });
  }

  files() {
    return readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !LEFT_OUT.test(entry.name))
      .map(({ parentPath, name }) => join(parentPath, name).slice(this.folder.length + 1).replaceAll('\\', '/'));
  }

  content(name) {
    const file = join(this.folder, name);
    return name.endsWith('.html') && !name.includes('/') ? besideWorkbench(readFileSync(file, 'utf8')) : readFileSync(file);
  }
}
