// Makes the add-in for the address it will be served from: npm run package -- --base-url https://add-ins.example.gov.uk/zerobase/
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { OptionFault, addressOf } from './addressOf.mjs';
import { packageAddin } from './packageAddin.mjs';

const root = join(import.meta.dirname, '..');

try {
  const address = askedFor(process.argv.slice(2));
  const { name, files, sha256 } = await packageAddin(root, { address, folder: join(root, 'out', 'package') });
  console.log(`out/package/site     ${files} files for ${address}, with manifest.xml`);
  console.log(`out/package/${name}     the same in one file`);
  console.log(`sha256 ${sha256}`);
} catch (fault) {
  if (!(fault instanceof OptionFault)) throw fault;
  console.error(fault.message);
  process.exit(2);
}

function askedFor(argv) {
  const { 'base-url': given } = typed(argv);
  const address = addressOf(given, '--base-url ');
  if (address === null) throw new OptionFault('Nobody said where the add-in will be served from: give --base-url and that folder, such as npm run package -- --base-url https://add-ins.example.gov.uk/zerobase/.');
  return address;
}

function typed(argv) {
  try {
    return parseArgs({ args: argv, options: { 'base-url': { type: 'string' } } }).values;
  } catch (fault) {
    throw new OptionFault(`${fault.message.split('. ')[0].replace(/\.$/, '')}. It takes --base-url and nothing else.`);
  }
}
