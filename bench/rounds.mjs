// Issuing a round to many directorates and collecting it again, with the built command line: node bench/rounds.mjs [directorates] [counts each]
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { measureOnce } from './measure.mjs';
import { roundWorkbook } from './roundWorkbook.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const out = `${root}/out/bench/round`;
const [directorates = 500, counts = 20] = process.argv.slice(2).map(Number);
const SHEET = 'xl/worksheets/sheet1.xml';

/** A pack as it comes back: every tenth line in dispute, the others confirmed, signed. */
function answered(bytes) {
  const parts = unzipSync(bytes);
  let lines = 0;
  const typed = strFromU8(parts[SHEET])
    .replace(/<row r="(\d+)"[^>]*>(?:(?!<\/row>).)*count\|(?:(?!<\/row>).)*<\/row>/g, (row, number) => {
      const disputed = lines++ % 10 === 0;
      const words = (cell, text) => [new RegExp(`<c r="${cell}${number}"( s="\\d+")/?>(</c>)?`), `<c r="${cell}${number}"$1 t="inlineStr"><is><t>${text}</t></is></c>`];
      const filled = row.replace(...words('H', disputed ? 'Disputed' : 'Confirmed'));
      return disputed ? filled.replace(new RegExp(`<c r="I${number}"( s="\\d+")/?>(</c>)?`), `<c r="I${number}"$1><v>7</v></c>`).replace(...words('J', 'Awaiting disposal.')) : filled;
    });
  return zipSync({ ...parts, [SHEET]: strToU8(typed) });
}

const said = (what, { seconds, processor, megabytes }) => console.log(`| ${what} | ${seconds.toFixed(1)} | ${processor.toFixed(1)} | ${megabytes.toFixed(0)} |`);

rmSync(out, { recursive: true, force: true });
mkdirSync(`${out}/returns`, { recursive: true });
writeFileSync(`${out}/council.xlsx`, roundWorkbook(directorates, counts));
const zerobase = (...argv) => measureOnce([process.execPath, `${root}/dist/cli/zerobase.mjs`, ...argv]);

console.log(`${directorates} directorates with ${counts} counts each\n\n| | seconds | processor seconds | peak MB |\n|---|---:|---:|---:|`);
said(`issue ${directorates} packs`, zerobase('issue', `${out}/council.xlsx`, '--dir', `${out}/packs`, '--due', '30/11/2007', '--quiet'));
const packs = readdirSync(`${out}/packs`).filter((name) => !name.includes('with round'));
if (packs.length !== directorates) throw new Error(`${packs.length} packs`);
for (const name of packs) writeFileSync(`${out}/returns/${name}`, answered(readFileSync(`${out}/packs/${name}`)));
const kept = `${out}/packs/council with round.xlsx`;
said(`collect ${directorates} returns`, zerobase('collect', kept, ...packs.map((name) => `${out}/returns/${name}`), '--out', `${out}/after.xlsx`, '--quiet'));
const again = zerobase('collect', `${out}/after.xlsx`, ...packs.map((name) => `${out}/returns/${name}`), '--out', `${out}/again.xlsx`);
said('collect them again', again);
const answering = (again.printed.match(/ Returned /g) ?? []).length;
if (answering !== directorates) throw new Error(`${answering} returned`);
