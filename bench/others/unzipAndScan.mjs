// The least any reader must do: unpack the parts and find every cell. Prints how many cells there are.
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

let cells = 0;
for (const [name, bytes] of Object.entries(unzipSync(readFileSync(process.argv[2])))) {
  if (name.startsWith('xl/worksheets/')) for (const [, address] of strFromU8(bytes).matchAll(/<c r="([A-Z]+\d+)"[^>]*>(?:.*?)<\/c>/gs)) cells += address ? 1 : 0;
}
console.log(cells);
