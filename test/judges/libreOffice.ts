import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { readDelimited } from './readDelimited';
import { withoutNumberFormats } from './withoutNumberFormats';

const run = promisify(execFile);
const TIME_LIMIT = { timeout: 240_000, killSignal: 'SIGKILL' } as const;

/**
 * Separated by commas, quoted by ", UTF-8, from line 1, no column formats, default language, quotes only where needed,
 * numbers not as text, content not as shown, no formulas, spaces kept, every sheet.
 */
const EVERY_SHEET_AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** Without this LibreOffice keeps the cached numbers of an .xlsx and a check of them cannot fail. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

let last: Promise<unknown> = Promise.resolve();

/**
 * Has LibreOffice recalculate a workbook and gives the cells of every sheet by name, rows and columns from A1. Numbers
 * come with 15 digits and without the formats of the file (dates as serial numbers), errors as Excel writes them; only
 * where a formula uses the sign % does LibreOffice print "12.5%" of its own accord.
 */
export function recalculate(xlsx: Uint8Array): Promise<Map<string, string[][]>> {
  return inTurn(async (folder) => {
    const out = await convert(folder, withoutNumberFormats(xlsx), EVERY_SHEET_AS_CSV);
    const sheets = new Map<string, string[][]>();
    for (const file of await readdir(out)) {
      sheets.set(file.slice('book-'.length, -'.csv'.length), readDelimited(await readFile(join(out, file), 'utf8')));
    }
    return sheets;
  });
}

/** The pages LibreOffice prints of a recalculated workbook, as PNG images at 90 dots an inch. */
export function renderPages(xlsx: Uint8Array): Promise<Uint8Array[]> {
  return inTurn(async (folder) => {
    const out = await convert(folder, xlsx, 'pdf');
    await run('pdftoppm', ['-png', '-r', '90', join(out, 'book.pdf'), join(out, 'page')], TIME_LIMIT);
    const pages = (await readdir(out)).filter((file) => file.endsWith('.png')).sort();
    return Promise.all(pages.map((page) => readFile(join(out, page))));
  });
}

/** The workbook as LibreOffice saves it after recalculating: what another program makes of it. */
export function savedByLibreOffice(xlsx: Uint8Array): Promise<Uint8Array> {
  return inTurn(async (folder) => new Uint8Array(await readFile(join(await convert(folder, xlsx, 'xlsx'), 'book.xlsx'))));
}

/** One LibreOffice at a time, each in a folder of its own that is gone afterwards. */
function inTurn<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const mine = last.then(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'judge-'));
    try {
      return await work(folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
  last = mine.catch(() => undefined);
  return mine;
}

async function convert(folder: string, xlsx: Uint8Array, format: string): Promise<string> {
  const [profile, book, out] = [join(folder, 'profile'), join(folder, 'book.xlsx'), join(folder, 'out')];
  await mkdir(join(profile, 'user'), { recursive: true });
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  await writeFile(book, xlsx);
  const place = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  const said = await run('soffice', [place, '--headless', '--convert-to', format, '--outdir', out, book], TIME_LIMIT);
  const written = await readdir(out).catch(() => []);
  if (written.length === 0) throw new Error(`LibreOffice wrote nothing: ${said.stderr}${said.stdout}`);
  return out;
}
