// Builds a source for jest as the tests always do, with every comparison of the files held ready to slip.
import { relative } from 'node:path';
import swc from '@swc/jest';
import project from '../../jest.config.mjs';
import { withSlips } from './comparisons.mjs';

const OPTIONS = Object.values(project.transform)[0][1];

export function createTransformer() {
  const build = swc.createTransformer(OPTIONS);
  const ready = (text, file, { config, transformerConfig }) => {
    const name = relative(config.rootDir, file);
    return transformerConfig.sources.includes(name) ? withSlips(file, text, name) : text;
  };
  return {
    canInstrument: false,
    getCacheKey: (text, file, options) => build.getCacheKey(ready(text, file, options), file, options),
    process: (text, file, options) => build.process(ready(text, file, options), file, options),
    processAsync: (text, file, options) => build.processAsync(ready(text, file, options), file, options),
  };
}

export default { createTransformer };
