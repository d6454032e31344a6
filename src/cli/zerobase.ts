import program from '../../package.json';
import { run } from './run';
import { coloured, printable } from './terminal';

const plain = process.argv.includes('--no-colour') || (process.env.NO_COLOR ?? '') !== '' || !process.stdout.isTTY;

process.exitCode = await run(process.argv.slice(2), process.env, {
  version: program.version,
  print: (text) => { process.stdout.write(plain ? printable(text) : coloured(printable(text))); },
  fail: (sentence) => { process.stderr.write(`zerobase: ${printable(sentence)}\n`); },
});
