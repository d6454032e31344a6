import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { openWorkbook } from '../../../src/headless/package/openWorkbook';
import { PackageFault } from '../../../src/headless/package/packageFault';
import type { BookState } from '../../../src/headless/workbook/bookState';
import { PLAIN } from '../../../src/headless/workbook/cellStyle';
import type { RowState } from '../../../src/headless/workbook/sheetState';
import { type PackageSheet, packed, workbookBytes, workbookParts } from '../../builders/package';
import { SHARED, describeWithShared } from '../../builders/shared';

const SAMPLES = join(import.meta.dirname, '..', '..', '..', 'samples');

/** Days from the start of a calendar to 1970; in that of 1900 every day from 29 February 1900 on is one ahead. */
const DAYS = { 1900: 25_568, 1904: 24_107 } as const;

function shown(value: unknown, dateSystem: 1900 | 1904): string {
  const days = value instanceof Date ? value.getTime() / 86_400_000 + DAYS[dateSystem] : value;
  const serial = value instanceof Date && dateSystem === 1900 && Number(days) >= 60 ? Number(days) + 1 : days;
  if (typeof serial !== 'number') return JSON.stringify(serial ?? '');
  return Number.isFinite(serial) ? String(Number(serial.toPrecision(9))) : '"#NUM!"';
}

/** Where another reader sees something else in a workbook: values everywhere, formulas where it gives them (it leaves shared ones empty). */
async function disagreements(bytes: Uint8Array, book: BookState): Promise<readonly string[]> {
  const names = new Set(book.sheets.map(({ name }) => name));
  const other = await readXlsx(bytes, { readStyles: true, sheets: ({ name }) => names.has(name) });
  return other.sheets.flatMap((sheet, index) => {
    const rows = book.sheets[index]?.rows ?? new Map<number, RowState>();
    const values = sheet.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        const [is, was] = [shown(rows.get(row)?.values[column], book.dateSystem), shown(sheet.cells?.get(`${row},${column}`)?.formulaResult ?? cell, book.dateSystem)];
        return is === was || /^"\d{4}-\d\d-\d\d/.test(was) ? [] : [`${sheet.name} ${row},${column}: ${is} for ${was}`];
      }),
    );
    const formulas = [...(sheet.cells ?? [])].flatMap(([key, { formula }]) => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      const ours = rows.get(row)?.formulas[column];
      return formula === undefined || formula === '' || ours === `=${formula}` ? [] : [`${sheet.name} ${key}: ${ours ?? 'no formula'} for ${formula}`];
    });
    return [...values, ...formulas];
  });
}

async function agree(bytes: Uint8Array): Promise<void> {
  const book = await openWorkbook(bytes).catch((fault: unknown) => {
    expect(fault).toBeInstanceOf(PackageFault);
    return null;
  });
  if (book !== null) expect(await disagreements(bytes, book)).toEqual([]);
}

/** The same workbook with its parts in UTF-8, for the reader that knows nothing else. */
function inUtf8(bytes: Uint8Array): Uint8Array {
  const text = (part: Uint8Array): string => (part[0] === 0xfe || part[0] === 0 ? new TextDecoder('utf-16be') : new TextDecoder()).decode(part).replace('UTF-16', 'UTF-8');
  return packed(Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, text(part)])));
}

/** One sheet whose part has more than its cells. */
function bookWith(sheet: PackageSheet, spoil: (text: string) => string, workbook: (text: string) => string = (text) => text): Uint8Array {
  const parts = workbookParts([sheet, { name: 'Other', rows: [[1]] }]);
  const [page, book] = ['xl/worksheets/sheet1.xml', 'xl/workbook.xml'];
  return packed({ ...parts, [page]: spoil(String(parts[page])), [book]: workbook(String(parts[book])) });
}

describe('this reader and another', () => {
  it.each(readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx')))('agree on every cell of %s', async (name) => {
    await agree(new Uint8Array(readFileSync(join(SAMPLES, name))));
  });
});

describeWithShared('this reader and another on the workbooks of others', () => {
  const files = ['corpus', 'real'].flatMap((folder) =>
    (readdirSync(join(SHARED, folder), { recursive: true }) as string[]).filter((name) => /\.(?:xls\w?|ods)$/.test(name)).map((name) => join(folder, name)),
  );

  it.each(files)('agree on every cell of %s, or it is not opened', async (file) => {
    const bytes = new Uint8Array(readFileSync(join(SHARED, file)));
    await agree(file.includes('utf16') ? inUtf8(bytes) : bytes);
  }, 60_000);
});

describe('opening a workbook', () => {
  it('gives values, formulas and looks, and one object for one look', async () => {
    const { sheets } = await openWorkbook(workbookBytes([{ name: 'Budget', rows: [['Line', { shared: 'Kept' }, { date: 39000 }], [true, { error: '#REF!' }, { date: 39001 }], [{ formula: 'C1+1', value: 39001 }]] }]));
    const rows = sheets[0]!.rows;
    expect([...rows.values()].map(({ values }) => [...values])).toEqual([['Line', 'Kept', 39000], [true, '#REF!', 39001], [39001]]);
    expect(rows.get(2)?.formulas).toEqual(['=C1+1']);
    expect(rows.get(0)?.styles[2]).toMatchObject({ numberFormat: 'm/d/yyyy' });
    expect(rows.get(0)?.styles[2]).toBe(rows.get(1)?.styles[2]);
    expect(rows.get(0)?.styles[0]).toBeUndefined();
  });

  it('gives what surrounds the cells: views, widths in points, links, protection, how it prints', async () => {
    const around =
      '<sheetPr><tabColor rgb="FFA61B1B"/><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews><cols><col min="2" max="3" width="10" customWidth="1"/></cols>';
    const after =
      '<sheetProtection sheet="1"/><hyperlinks><hyperlink ref="A1" location="Other!A1" tooltip="go"/></hyperlinks><pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;LLeft&amp;C&amp;8Page &amp;P&amp;RRight</oddFooter></headerFooter><rowBreaks count="1"><brk id="4"/></rowBreaks>';
    const bytes = bookWith({ name: 'Budget', rows: [['Line']], hiddenRows: [1] }, (text) => text.replace('<sheetData>', `${around}<sheetData>`).replace('</sheetData>', `</sheetData>${after}`).replace('<row r="1"', '<row r="1" ht="30"'));
    const sheet = (await openWorkbook(bytes)).sheets[0]!;
    expect(sheet).toMatchObject({ tabColor: '#A61B1B', showGridlines: false, showHeadings: true, protected: true, frozenRows: 2, frozenColumns: 1 });
    expect([...sheet.columnWidths]).toEqual([[1, 52.5], [2, 52.5]]);
    expect([[...sheet.rowHeights], [...sheet.hiddenRows]]).toEqual([[[0, 30]], [0]]);
    expect([...sheet.hyperlinks]).toEqual([['0,0', { documentReference: 'Other!A1', address: '', screenTip: 'go' }]]);
    expect(sheet.pageLayout).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { fitWide: 1, fitTall: null },
      margins: { left: 36, top: 72 },
      footer: { left: 'Left', center: '&8Page &P', right: 'Right' },
      rowBreaks: [4],
    });
  });

  it('gives names with their exact formulas and scopes, and what Excel keeps for itself where it belongs', async () => {
    const names =
      '<definedNames><definedName name="Rate" comment="of pay">0.5 &amp; " "</definedName><definedName name="Here" localSheetId="1" hidden="1">Other!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">\'Budget\'!$A$1:$C$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Budget!$A:$B,Budget!$1:$2</definedName></definedNames>';
    const book = await openWorkbook(bookWith({ name: 'Budget', rows: [[1]] }, (text) => text, (text) => text.replace('</sheets>', `</sheets>${names}<calcPr calcMode="manual"/>`).replace('<sheets>', '<workbookProtection lockStructure="1"/><bookViews><workbookView activeTab="1"/></bookViews><sheets>')));
    expect(book.names).toEqual([
      { name: 'Rate', scope: null, formula: '=0.5 & " "', comment: 'of pay', visible: true },
      { name: 'Here', scope: book.sheets[1]?.id, formula: '=Other!$A$1', comment: '', visible: false },
    ]);
    expect(book.sheets[0]?.pageLayout).toMatchObject({ printArea: 'A1:C9', titleRows: '1:2' });
    expect(book).toMatchObject({ calculationMode: 'Manual', structureProtected: true, activeSheet: book.sheets[1]?.id });
  });

  it('follows cells and rows that do not say where they stand', async () => {
    const bytes = bookWith({ name: 'Budget', rows: [['x']] }, (text) => text.replace(/<sheetData>.*<\/sheetData>/, '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c r="D2"><v>4</v></c><c><v>5</v></c></row></sheetData>'));
    const rows = (await openWorkbook(bytes)).sheets[0]!.rows;
    expect([...rows].map(([row, { values }]) => [row, [...values]])).toEqual([[0, [1, 2]], [1, [3, undefined, undefined, 4, 5]]]);
  });

  it('passes over chart sheets and macro sheets', async () => {
    const { sheets } = await openWorkbook(workbookBytes([{ name: 'Chart', kind: 'chartsheet' }, { name: 'Budget', rows: [[1]], state: 'veryHidden' }, { name: 'Macro', kind: 'xlMacrosheet' }]));
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([['Budget', 'VeryHidden']]);
  });

  it('gives every sheet an id of its own that is the same each time', async () => {
    const bytes = workbookBytes([{ name: 'One' }, { name: 'Two' }]);
    const [once, twice] = [await openWorkbook(bytes), await openWorkbook(bytes)];
    expect(once.sheets.map(({ id }) => id)).toEqual(twice.sheets.map(({ id }) => id));
    expect(new Set(once.sheets.map(({ id }) => id)).size).toBe(2);
  });

  it('reads colours of the theme with their tints, and plain looks as plain', async () => {
    const parts = workbookParts([{ name: 'Budget', rows: [[{ attributes: ' s="1"', content: '<v>1</v>' }, { attributes: ' s="2"', content: '<v>2</v>' }]] }]);
    const styles =
      '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font><font><b/><color theme="4" tint="-0.25"/><sz val="9"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills><borders count="1"><border><left/><bottom style="medium"><color rgb="FF7B8794"/></bottom></border></borders>';
    const text = String(parts['xl/styles.xml']).replace(/<cellXfs.*<\/cellXfs>/, `${styles}<cellXfs count="3"><xf/><xf fontId="1" fillId="1" borderId="0"><alignment horizontal="centerContinuous" wrapText="1"/><protection locked="0"/></xf><xf fontId="0"/></cellXfs>`);
    const row = (await openWorkbook(packed({ ...parts, 'xl/styles.xml': text }))).sheets[0]!.rows.get(0)!;
    expect(row.styles[0]).toMatchObject({ fontName: 'Arial', fontSize: 9, bold: true, fontColor: '#376092', fill: '#FFFF00', horizontalAlignment: 'CenterAcrossSelection', wrapText: true, locked: false });
    expect(row.styles[0]?.borders).toEqual({ EdgeBottom: { style: 'Continuous', weight: 'Medium', color: '#7B8794' } });
    expect(row.styles[1]).toMatchObject({ ...PLAIN, borders: row.styles[1]?.borders });
  });

  it('refuses a cell that says it stands where no cell can', async () => {
    await expect(openWorkbook(bookWith({ name: 'Budget', rows: [[1]] }, (text) => text.replace('r="A1"', 'r="A0"')))).rejects.toThrow(new PackageFault('unreadable', 'the cell reference "A0"'));
  });

  it.each([
    ['a cell that does not end', (text: string) => text.replace('</c>', ''), 'the cell A1 does not end'],
    ['the last cell of a sheet that does not end', (text: string) => text.replace(/(.*)<\/c>/s, '$1'), 'a row or a cell of a sheet does not end'],
    ['a cell that names a shared text that is not there', (text: string) => text.replace(/<c r="A1"[^]*?<\/c>/, '<c r="A1" t="s"><v>7</v></c>'), 'the cell A1 names the shared text 7, and there are 0'],
  ])('refuses %s: it would be lost in silence', async (_, spoil, detail) => {
    await expect(openWorkbook(bookWith({ name: 'Budget', rows: [[1, 2], [3, 4]] }, spoil))).rejects.toThrow(new PackageFault('unreadable', detail));
  });

  it('takes a shared text without a number for an empty cell', async () => {
    const { sheets } = await openWorkbook(bookWith({ name: 'Budget', rows: [[{ shared: 'first' }, { attributes: ' t="s"', content: '<v></v>' }]] }, (text) => text));
    expect([...sheets[0]!.rows.get(0)!.values]).toEqual(['first']);
  });

  it.each([
    ['has no part', (text: string) => text.replace('r:id="rId2"', 'r:id="rId9"'), 'the sheet "Other" has no part'],
    ['has the part of another', (text: string) => text.replace('r:id="rId2"', 'r:id="rId1"'), 'the sheet "Other" has the part of another'],
    ['has the name of another but for its case', (text: string) => text.replace('"Other"', '"BUDGET"'), 'two sheets called "BUDGET"'],
  ])('refuses a sheet that %s', async (_, spoil, detail) => {
    await expect(openWorkbook(bookWith({ name: 'Budget', rows: [[1]] }, (text) => text, spoil))).rejects.toThrow(new PackageFault('unreadable', detail));
  });

  it('reads cells whose elements have a prefix, and texts in pieces, with comments and sections of their own', async () => {
    const prefixed = (text: string): string => text.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=').replace(/(<\?)x:/, '$1');
    const item = { attributes: ' t="inlineStr"', content: '<is><t>£1 <!-- note -->&amp; </t><rPh sb="0" eb="1"><t>aside</t></rPh><r><rPr><b/></rPr><t><![CDATA[<2>]]></t></r></is>' };
    const { sheets } = await openWorkbook(bookWith({ name: 'Budget', rows: [[1, { formula: 'A1*2', value: 2 }, item]] }, prefixed));
    expect([...sheets[0]!.rows.get(0)!.values]).toEqual([1, 2, '£1 & <2>']);
    expect(sheets[0]!.rows.get(0)!.formulas[1]).toBe('=A1*2');
  });

  it('reads a workbook written in UTF-16 as one written in UTF-8', async () => {
    const parts = workbookParts([{ name: 'Cyllideb £', rows: [['Gwasanaethau plant £', { shared: 'tŷ' }, 12.5]] }]);
    const wide = Object.entries(parts).map(([name, text]) => [name, new Uint8Array(Buffer.from(`\ufeff${String(text).replace('UTF-8', 'UTF-16')}`, 'utf16le').swap16())] as const);
    const [book, plain] = [await openWorkbook(packed(Object.fromEntries(wide))), await openWorkbook(packed(parts))];
    expect(book.sheets.map(({ name, rows }) => [name, [...rows]])).toEqual(plain.sheets.map(({ name, rows }) => [name, [...rows]]));
  });

  it('refuses settings of an add-in that are spoilt, by name', async () => {
    const parts = workbookParts([{ name: 'Budget', rows: [[1]] }]);
    const link = '<Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>';
    const links = String(parts['xl/_rels/workbook.xml.rels']).replace('</Relationships>', `${link}</Relationships>`);
    const bytes = packed({ ...parts, 'xl/_rels/workbook.xml.rels': links, 'customXml/item1.xml': '<settings xmlns="urn:zerobase:settings">{"year":</settings>' });
    await expect(openWorkbook(bytes)).rejects.toThrow(new PackageFault('unreadable', 'the settings that add-ins keep in it'));
  });

  it('knows a workbook of the strict variant', async () => {
    expect((await openWorkbook(workbookBytes([{ name: 'Budget' }], { strict: true }))).package.strict).toBe(true);
    expect((await openWorkbook(workbookBytes([{ name: 'Budget' }]))).package.strict).toBe(false);
  });
});
