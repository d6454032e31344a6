import program from '../../package.json';
import { runScript } from './runScript';

process.exitCode = await runScript(process.argv.slice(2), (address) => import(/* webpackIgnore: true */ address), {
  version: program.version,
  print: (text) => { process.stdout.write(text); },
  fail: (sentence) => { process.stderr.write(`headless: ${sentence}\n`); },
});
