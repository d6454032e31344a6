import program from '../../package.json';
import { startProgress } from './progressLine';
import { run } from './run';
import { sayFault, sayOurFault } from './sayFault';
import { coloured, printable } from './terminal';

const STANDARD_ERROR = 2;
const plain = process.argv.includes('--no-colour') || (process.env.NO_COLOR ?? '') !== '' || !process.stdout.isTTY;
const progress = process.stderr.isTTY && !process.argv.includes('--quiet') ? startProgress(STANDARD_ERROR) : null;

process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code === 'EPIPE') process.exit(); // whoever read the output has seen enough
  process.stderr.write(`zerobase: what was to be printed could not be: ${sayFault(fault) ?? sayOurFault(fault)}\n`);
  process.exit(2);
});

process.exitCode = await run(process.argv.slice(2), process.env, {
  version: program.version,
  print: (text) => {
    progress?.hide();
    process.stdout.write(plain ? printable(text) : coloured(printable(text)));
  },
  fail: (sentence) => {
    progress?.hide();
    process.stderr.write(`zerobase: ${printable(sentence)}\n`);
  },
  ...(progress === null ? {} : { progress: (what) => { progress.show(printable(what)); } }),
});
progress?.hide();
await progress?.end();
