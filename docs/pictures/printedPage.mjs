import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** LibreOffice keeps the numbers of the file unless it is told to work everything out again. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

const ZEROBASE = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'zerobase.mjs');

/** The first page of the Governance Summary that the command line writes into a workbook, as LibreOffice prints it. */
export function summaryPage(workbook) {
  return printedPage((folder) => {
    zerobase('review', workbook, '--out', join(folder, 'written.xlsx'));
    return join(folder, 'written.xlsx');
  }, 'Governance Summary');
}

/** The first page of the pack that the command line issues to a directorate from a workbook. */
export function packPage(workbook, directorate) {
  return printedPage((folder) => {
    zerobase('issue', workbook, '--dir', folder);
    return join(folder, `${directorate}.xlsx`);
  }, '');
}

function zerobase(...argv) {
  execFileSync(process.execPath, [ZEROBASE, ...argv, '--quiet']);
}

/** The page that begins with these words, of what `make` writes into a folder, as a picture. */
function printedPage(make, words) {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), RECALCULATE);
    const written = make(folder);
    execFileSync('soffice', [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, written], { stdio: 'ignore' });
    const pdf = written.replace(/xlsx$/, 'pdf');
    const page = String(pageThatBegins(pdf, words));
    execFileSync('pdftoppm', ['-png', '-r', '110', '-f', page, '-l', page, '-singlefile', pdf, join(folder, 'page')]);
    return readFileSync(join(folder, 'page.png'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function pageThatBegins(pdf, words) {
  const pages = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }).split('\f');
  const at = pages.findIndex((page) => page.startsWith(words));
  if (at < 0) throw new Error(`no page begins with ${words}`);
  return at + 1;
}
