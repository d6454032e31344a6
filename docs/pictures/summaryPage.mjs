import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** LibreOffice keeps the numbers of the file unless it is told to work everything out again. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** The first page of the Governance Summary that the command line writes into a workbook, as LibreOffice prints it. */
export function summaryPage(workbook) {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  try {
    const [written, profile] = [join(folder, 'written.xlsx'), join(folder, 'profile')];
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), RECALCULATE);
    execFileSync(process.execPath, [join(import.meta.dirname, '..', '..', 'dist', 'cli', 'zerobase.mjs'), 'review', workbook, '--out', written, '--quiet']);
    execFileSync('soffice', [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, written], { stdio: 'ignore' });
    const pdf = join(folder, 'written.pdf');
    const page = String(pageThatBegins(pdf, 'Governance Summary'));
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
