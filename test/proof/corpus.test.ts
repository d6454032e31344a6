import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readXlsx } from 'hucre';
import { runScript } from '../../src/cli/runScript';
import { openWorkbook } from '../../src/headless/package/openWorkbook';
import type { BookState } from '../../src/headless/workbook/bookState';
import type { SheetState } from '../../src/headless/workbook/sheetState';
import { type Folder, temporaryFolder } from '../builders/commandLine';
import { SHARED, describeWithShared } from '../builders/shared';
import { packageFaults } from '../judges/packageFaults';
import { PROOF_ROWS, PROOF_SHEET, addProofSheet } from './addProofSheet';
import { forbiddenChanges } from './forbiddenChanges';
import { withPart, withoutPart } from './withPart';

const SLOW = 60_000;

/** Every workbook of others that a sheet can be added to; any other is refused with a sentence and nothing is written. */
const OPEN: readonly string[] = [
  'corpus/corrupt/apache__BrNotClosed.xlsx',
  'corpus/corrupt/apache__MalformedSSTCount.xlsx',
  'corpus/corrupt/exceljs__bogus-defined-name.xlsx',
  'corpus/dates/phpoffice__explicitdate.xlsx',
  'corpus/dates/tafia__date_1904.xlsx',
  'corpus/dimension/apache__58896.xlsx',
  'corpus/dimension/catamphetamine__dimensions.xlsx',
  'corpus/dimension/tafia__column_row_ranges.xlsx',
  'corpus/dimension/tafia__header-row.xlsx',
  'corpus/dimension/theorchard__bigfoot.xlsx',
  'corpus/dimension/xlwings__single_sheet_many_rows.xlsx',
  'corpus/encrypted-protected/apache__sheetProtection_allLocked.xlsx',
  'corpus/errors-types/apache__57482-OnlyNumeric.xlsx',
  'corpus/errors-types/frictionlessdata__number-format-multicode.xlsx',
  'corpus/errors-types/qax-os__OverflowNumericCell.xlsx',
  'corpus/errors-types/sheetjs__ErrorTypes.xlsx',
  'corpus/errors-types/sheetjs__RkNumber.xlsx',
  'corpus/errors-types/tafia__errors.xlsx',
  'corpus/errors-types/xlwings__cell_errors.xlsx',
  'corpus/formulas-links/apache__NewlineInFormulas.xlsx',
  'corpus/formulas-links/apache__link-external-workbook-a.xlsx',
  'corpus/formulas-links/apache__shared_formulas.xlsx',
  'corpus/formulas-links/apache__xlookup.xlsx',
  'corpus/formulas-links/closedxml__WorkbookWithExternalLink.xlsx',
  'corpus/formulas-links/sheetjs__formula_stress_test.xlsx',
  'corpus/hidden/apache__TwoSheetsOneHidden.xlsx',
  'corpus/hidden/exceljs__google-sheets.xlsx',
  'corpus/hidden/sheetjs__sheet_visibility.xlsx',
  'corpus/merged-headers/catamphetamine__merged-cells.xlsx',
  'corpus/merged-headers/frictionlessdata__merged-cells.xlsx',
  'corpus/merged-headers/frictionlessdata__sheets.xlsx',
  'corpus/merged-headers/sheetjs__merge_cells.xlsx',
  'corpus/other-formats/apache__SimpleMacro.xlsm',
  'corpus/other-formats/apache__xlmmacro.xlsm',
  'corpus/other-formats/sheetjs__mixed_sheets.xlsx',
  'corpus/rich/charts-chartsheet-image-comments-customxml.xlsx',
  'corpus/rich/table-pivot-slicer-sparkline-comment.xlsx',
  'corpus/strict-namespace/tafia__richtext-namespaced.xlsx',
  'corpus/strict-namespace/tafia__table_with_absolute_paths.xlsx',
  'corpus/strings-unicode/apache__54084 - Greek - beyond BMP.xlsx',
  'corpus/strings-unicode/apache__noSharedStringTable.xlsx',
  'corpus/strings-unicode/apache__unicodeSheetName.xlsx',
  'corpus/strings-unicode/exceljs__shared_string_with_escape.xlsx',
  'corpus/strings-unicode/phpoffice__utf16be.xlsx',
  'corpus/strings-unicode/sheetjs__crlf.xlsx',
  'corpus/strings-unicode/sheetjs__phonetic_text.xlsx',
  'corpus/strings-unicode/tafia__empty_shared_string.xlsx',
  'corpus/strings-unicode/tafia__has_x000D_.xlsx',
  'corpus/strings-unicode/tafia__whitespace_trim.xlsx',
  'corpus/tables/apache__Tables.xlsx',
  'corpus/tables/closedxml__AutoFilterWithThousandsSeparator.xlsx',
  'corpus/tables/tafia__table-multiple.xlsx',
  'real/buffalo-city-multiyear.xlsx',
  'real/buffalo-city-quarterly.xlsx',
  'real/england-revenue-account-2018-19.xlsx',
  'real/oakland-midcycle-2016-17.xlsx',
  'real/oakland-proposed-2013-15.xlsx',
];

/** Why the others are refused, where the file itself is sound. */
const REFUSED: Readonly<Record<string, string>> = {
  'corpus/encrypted-protected/apache__workbookProtection_workbook_structure_protected.xlsx': 'AccessDenied',
  'corpus/strict-namespace/apache__SampleSS.strict.xlsx': 'Strict Open XML Spreadsheet',
  'corpus/strict-namespace/apache__sample.strict.xlsx': 'Strict Open XML Spreadsheet',
  'corpus/strict-namespace/sheetjs__sheet_visibility_strict.xlsx': 'Strict Open XML Spreadsheet',
};

function filesUnder(folder: string): readonly string[] {
  const entries = readdirSync(join(SHARED, folder), { recursive: true, withFileTypes: true });
  const workbooks = entries.filter((entry) => entry.isFile() && !/\.(?:md|csv)$/.test(entry.name));
  return workbooks.map(({ parentPath, name }) => relative(SHARED, join(parentPath, name)).replaceAll('\\', '/')).sort();
}

/** Runs the script on a workbook through the door, as `npm run headless` does. */
async function addSheet(file: string, folder: Folder) {
  const [input, output] = [join(SHARED, file), folder.path('out.xlsx')];
  const failed: string[] = [];
  const terminal = { version: 'proof', print: () => undefined, fail: (sentence: string) => void failed.push(sentence) };
  const code = await runScript([folder.path('script.mjs'), input, output], addProofSheet, terminal);
  const before = new Uint8Array(readFileSync(input));
  return { code, failed, before, after: existsSync(output) ? new Uint8Array(readFileSync(output)) : null };
}

/** What is in the cells of every sheet but the one that was added, its rows and columns counted from 0. */
function cellsOf({ sheets }: BookState): readonly object[] {
  return sheets.filter(({ name }) => name !== PROOF_SHEET).map(({ name, visibility, rows }: SheetState) => ({ name, visibility, rows: [...rows] }));
}

describeWithShared('a sheet added to the workbooks of others', () => {
  const all = [...filesUnder('corpus'), ...filesUnder('real')];
  let folder: Folder;
  beforeEach(async () => { folder = await temporaryFolder(); });
  afterEach(() => folder.remove());

  it('has every workbook that is expected to open, and most do', () => {
    expect(OPEN.filter((file) => !all.includes(file))).toEqual([]);
    expect(OPEN.length).toBeGreaterThan(all.length / 2);
  });

  it.each(OPEN)('leaves %s as it was but for the named parts, and is read back', async (file) => {
    const { code, failed, before, after } = await addSheet(file, folder);
    expect({ code, failed }).toEqual({ code: 0, failed: [] });
    expect(forbiddenChanges(before, after!)).toEqual([]);
    const known = new Set(packageFaults(before));
    expect(packageFaults(after!).filter((fault) => !known.has(fault))).toEqual([]);

    const theirs = await readXlsx(after!, { sheets: [PROOF_SHEET] });
    expect(theirs.sheets.find(({ name }) => name === PROOF_SHEET)?.rows).toEqual(PROOF_ROWS);
    const [opened, reopened] = [await openWorkbook(before), await openWorkbook(after!)];
    expect(cellsOf(reopened)).toEqual(cellsOf(opened));
    const added = reopened.sheets.at(-1)!;
    expect(added.name).toBe(PROOF_SHEET);
    expect([added.rows.get(3)?.formulas[1], added.rows.get(3)?.values[1]]).toEqual(['=SUM(B2:B3)', 2_000]);
    expect([added.rows.get(1)?.styles[1]?.numberFormat, added.rows.get(0)?.styles[0]?.bold, added.rows.get(3)?.styles[0]?.fill]).toEqual(['#,##0.00', true, '#FFE2A0']);
  }, SLOW);

  it.each(all.filter((file) => !OPEN.includes(file)))('refuses %s with a sentence and writes nothing', async (file) => {
    const { code, failed, after } = await addSheet(file, folder);
    expect({ code, after }).toEqual({ code: 2, after: null });
    expect(failed).toEqual([expect.stringContaining(REFUSED[file] ?? '')]);
    expect(failed[0]).toMatch(/^\S[^\n]*\.$/);
  }, SLOW);

  it('would find a chart lost, a pivot changed and a theme gone', async () => {
    const { before, after } = await addSheet('corpus/rich/table-pivot-slicer-sparkline-comment.xlsx', folder);
    const pivot = 'xl/pivotTables/pivotTable1.xml';
    expect(forbiddenChanges(before, withPart(after!, pivot, (text) => text.replace('<pivotTableDefinition', '<pivotTableDefinition  ')))).toEqual([`${pivot} changed`]);
    expect(forbiddenChanges(before, withoutPart(after!, 'xl/theme/theme1.xml'))).toEqual(['xl/theme/theme1.xml lost']);
  });
});
