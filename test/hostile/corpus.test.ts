import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { recogniseWorkbook } from '../../src/app/recogniseWorkbook';
import { sayFault } from '../../src/cli/sayFault';
import { PackageFault, type PackageFaultKind } from '../../src/headless/package/packageFault';
import { openedSheets } from '../builders/openedSheets';
import { SHARED, describeWithShared } from '../builders/shared';
import { cellsWritten } from './cellsWritten';

const LONGEST_MS = 10_000;

/** The files that cannot be read, and why; every other one must be read, to the last cell. */
const REFUSED: Readonly<Record<string, PackageFaultKind>> = {
  'bomb-xxe/apache__54764-2.xlsx': 'unreadable',
  'bomb-xxe/apache__poc-shared-strings.xlsx': 'unreadable',
  'bomb-xxe/apache__poc-xmlbomb.xlsx': 'unreadable',
  'corrupt/apache__duplicate-filename-case-insensitive.xlsx': 'unreadable',
  'corrupt/apache__fuzz-POIXSSFFuzzer-5089447305609216.xlsx': 'truncated',
  'corrupt/apache__fuzz-XLSX2CSVFuzzer-6594557414080512.xlsx': 'truncated',
  'corrupt/apache__xlsx-corrupted.xlsx': 'unreadable',
  'corrupt/exceljs__missing-bits.xlsx': 'unreadable',
  'corrupt/tafia__OOM_alloc3.xls': 'oldFormat',
  'corrupt/tafia__too_small.xls': 'notAWorkbook',
  'corrupt/theorchard__null_file.xlsx': 'empty',
  'dates/sheetjs__1904.ods': 'openDocument',
  'dates/sheetjs__1904.xlsb': 'binaryFormat',
  'encrypted-protected/apache__password.xls': 'oldFormat',
  'encrypted-protected/apache__xor-encryption-abc.xls': 'oldFormat',
  'encrypted-protected/qax-os__encryptSHA1.xlsx': 'encrypted',
  'encrypted-protected/tafia__pass_protected.xlsb': 'encrypted',
  'other-formats/apache__sample.xlsb': 'binaryFormat',
  'other-formats/phpoffice__56_MixedDateFormats.ods': 'openDocument',
  'other-formats/sheetjs__merge_cells.ods': 'openDocument',
  'other-formats/sheetjs__sized_boxen.htm': 'webPage',
};

function filesUnder(folder: string): readonly string[] {
  const entries = readdirSync(join(SHARED, folder), { recursive: true, withFileTypes: true });
  const workbooks = entries.filter((entry) => entry.isFile() && !/\.(?:md|csv)$/.test(entry.name));
  return workbooks.map(({ parentPath, name }) => relative(join(SHARED, folder), join(parentPath, name)).replaceAll('\\', '/')).sort();
}

async function open(path: string): Promise<Awaited<ReturnType<typeof openedSheets>> | PackageFault> {
  const bytes = new Uint8Array(readFileSync(path));
  const sheets = await openedSheets(bytes).catch((fault: unknown) => {
    if (fault instanceof PackageFault) return fault;
    throw fault;
  });
  if (!(sheets instanceof PackageFault)) {
    const grids = sheets.map((sheet) => ({ file: 'workbook.xlsx', ...sheet }));
    await recogniseWorkbook({ readGrids: () => Promise.resolve(grids) }, []);
  }
  return sheets;
}

function cellsRead(sheets: Awaited<ReturnType<typeof openedSheets>>): number {
  const full = sheets.flatMap(({ rows }) => rows.map(({ values, formulas }) => values.filter((value, column) => value !== '' || (formulas[column] ?? '') !== '').length));
  return full.reduce((so, count) => so + count, 0);
}

describeWithShared('the workbooks of others', () => {
  const corpus = filesUnder('corpus');
  const readable = [...corpus.filter((file) => !(file in REFUSED)).map((file) => join('corpus', file)), ...filesUnder('real').map((file) => join('real', file))];

  it('has every file that is expected to be refused', () => {
    expect(Object.keys(REFUSED).filter((file) => !corpus.includes(file))).toEqual([]);
  });

  it.each(Object.entries(REFUSED))('refuses %s as %s, with a sentence', async (file, kind) => {
    const start = performance.now();
    const fault = await open(join(SHARED, 'corpus', file));
    expect(performance.now() - start).toBeLessThan(LONGEST_MS);
    expect(fault).toMatchObject({ kind });
    const sentence = sayFault(fault);
    expect(sentence).toMatch(/^[a-z][^\n]*\.$/);
    expect(sentence).not.toContain('undefined');
  });

  it.each(readable)('reads %s in time, and every cell in it', async (file) => {
    const start = performance.now();
    const sheets = await open(join(SHARED, file));
    expect(performance.now() - start).toBeLessThan(LONGEST_MS);
    if (sheets instanceof PackageFault) throw sheets;
    expect(cellsRead(sheets)).toBe(cellsWritten(join(SHARED, file)));
  });
});
