import webpack from 'webpack';

/** Writes files beside what webpack makes, byte for byte. */
export class Emit {
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap('Emit', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'Emit', stage }, () => {
        for (const [name, content] of this.files) compilation.emitAsset(name, new webpack.sources.RawSource(content), { minimized: true });
      });
    });
  }
}
