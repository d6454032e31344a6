// Builds a source for jest as the tests always do, with one comparison slipped in the one file that MUTANT names.
import swc from '@swc/jest';

const OPTIONS = { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } }, module: { type: 'es6' } };
const mutant = JSON.parse(process.env.MUTANT);

function slipped(text, file) {
  return file === mutant.file ? text.slice(0, mutant.start) + mutant.slip + text.slice(mutant.end) : text;
}

export function createTransformer() {
  const build = swc.createTransformer(OPTIONS);
  return {
    canInstrument: false,
    getCacheKey: (text, file, options) => build.getCacheKey(slipped(text, file), file, options),
    process: (text, file, options) => build.process(slipped(text, file), file, options),
    processAsync: (text, file, options) => build.processAsync(slipped(text, file), file, options),
  };
}

export default { createTransformer };
