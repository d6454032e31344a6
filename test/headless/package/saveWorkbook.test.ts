import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { openWorkbook } from '../../../src/headless/package/openWorkbook';
import { PackageFault } from '../../../src/headless/package/packageFault';
import { saveWorkbook } from '../../../src/headless/package/saveWorkbook';
import type { BookState } from '../../../src/headless/workbook/bookState';
import { type PackageSheet, packed, workbookBytes } from '../../builders/package';
import { SHARED, describeWithProgram, describeWithShared } from '../../builders/shared';
import { differingParts } from '../../judges/differingParts';
import { recalculate, renderPages } from '../../judges/libreOffice';
import { openableBook } from '../../judges/openableBook';
import { packageFaults } from '../../judges/packageFaults';
import { readWithSecondReader } from '../../judges/secondReader';
import { SUMMARY, addSummary, blankSheet, put } from './summarySheet';

const SAMPLES = join(import.meta.dirname, '..', '..', '..', 'samples');
const MAY_CHANGE = /^(?:\[Content_Types\]\.xml|xl\/workbook\d*\.xml|xl\/_rels\/workbook\d*\.xml\.rels|xl\/styles\.xml|docProps\/app\.xml)$/;

const bytesOf = (...path: string[]): Uint8Array => new Uint8Array(readFileSync(join(...path)));
const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!);
const beyondAllowed = (before: Uint8Array, after: Uint8Array) => differingParts(before, after).filter(({ part, how }) => how !== 'added' && !(how === 'changed' && MAY_CHANGE.test(part)));

/** Opens a workbook, changes it and saves it. */
async function saved(bytes: Uint8Array, change: (book: BookState) => void): Promise<Uint8Array> {
  const book = await openWorkbook(bytes);
  change(book);
  return saveWorkbook(book);
}

const small = (...sheets: readonly PackageSheet[]): Uint8Array => openableBook(sheets);

/** The same package with one part's text changed. */
function withPart(bytes: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return packed({ ...parts, [name]: change(parts[name] === undefined ? '' : strFromU8(parts[name])) });
}

const sheetPart = (bytes: Uint8Array, number: number): string => partOf(bytes, `xl/worksheets/sheet${number}.xml`);

describe('saving a workbook that nobody changed', () => {
  it.each(readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx')))('gives back the bytes of %s', async (name) => {
    const bytes = bytesOf(SAMPLES, name);
    expect(Buffer.compare(await saved(bytes, () => undefined), bytes)).toBe(0);
  });
});

describe('adding a sheet to a sample', () => {
  const samples = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));

  it.each(samples)('leaves every other part of %s as it was, and is nothing that Excel would call damaged', async (name) => {
    const bytes = bytesOf(SAMPLES, name);
    const after = await saved(bytes, addSummary);
    expect(beyondAllowed(bytes, after)).toEqual([]);
    expect(packageFaults(after)).toEqual([]);
  });

  it('writes the same bytes every time, and again when it is written anew over itself', async () => {
    const bytes = bytesOf(SAMPLES, 'borough-2025-26.xlsx');
    const [once, twice] = [await saved(bytes, addSummary), await saved(bytes, addSummary)];
    expect(Buffer.compare(once, twice)).toBe(0);
    const over = await saved(once, ({ sheets }) => sheets.at(-1)?.changed.add('everything'));
    expect(differingParts(once, over)).toEqual([]);
  });

  it('is read by others as it was meant', async () => {
    const after = await saved(bytesOf(SAMPLES, 'borough-2025-26.xlsx'), addSummary);
    const cells = readWithSecondReader(after).get(SUMMARY.replace("'", '&apos;')) ?? readWithSecondReader(after).get(SUMMARY);
    expect(cells?.get('C8')).toEqual({ value: 96600, formula: 'SUM(C5:C7)' });
    const hucre = (await readXlsx(after, { readStyles: true })).sheets.at(-1);
    expect(hucre?.name).toBe(SUMMARY);
    expect(hucre?.rows[1]?.[1]).toBe('=SUM(1,2) is a text & <b>\u0007 _x0041_  ');
    expect(hucre?.cells?.get('0,1')?.style?.font).toMatchObject({ bold: true, size: 18 });
    expect(hucre?.tables?.[0]).toMatchObject({ name: 'ZB_Streams', range: 'B4:D7' });
    expect(hucre?.freezePane).toMatchObject({ rows: 2 });
  });

  it('is opened again as it was saved', async () => {
    const book = await openWorkbook(await saved(bytesOf(SAMPLES, 'borough-2025-26.xlsx'), addSummary));
    const sheet = book.sheets.at(-1)!;
    const fresh = addSummary({ ...book, sheets: [], names: [] });
    const { rows, conditionalFormats, charts, columnWidths, ...rest } = sheet;
    expect(rest).toMatchObject({ name: SUMMARY, tabColor: '#1F3A5F', showGridlines: false, frozenRows: 2, pageLayout: fresh.pageLayout });
    expect([...rows].map(([row, { values, formulas }]) => [row, [...values], [...formulas]])).toEqual([...fresh.rows].map(([row, { values, formulas }]) => [row, [...values], [...formulas]]));
    expect(rows.get(7)?.styles[2]).toEqual(fresh.rows.get(7)?.styles[2]);
    expect(conditionalFormats.map(({ rule, fill, borders, bold }) => ({ rule, fill, borders, bold }))).toEqual(
      [1, 0, 2].map((index) => fresh.conditionalFormats[index]!).map(({ rule, fill, borders, bold }) => ({ rule, fill, borders, bold })),
    );
    const drawn = fresh.charts[0]!;
    expect({ ...charts[0], id: drawn.id, left: Math.round(charts[0]?.left ?? 0) }).toEqual(drawn);
    expect(columnWidths.get(3)).toBeCloseTo(72.75, 3);
    expect(book.names.slice(-2)).toMatchObject([{ name: 'ZB_TOTAL', comment: 'The total', visible: true }, { name: 'ZB_HERE', scope: sheet.id, visible: false }]);
  });
});

describeWithProgram('soffice', 'LibreOffice on a workbook with an added sheet', () => {
  it('recalculates it, shows texts as texts and prints it on one page', async () => {
    const after = await saved(small({ name: 'Budget', rows: [['Line', 5]] }), (book) => {
      const sheet = addSummary(book);
      put(sheet, 7, 2, { value: 1 }); // what LibreOffice must not believe
    });
    const cells = (await recalculate(after)).get(SUMMARY)!;
    expect(cells[7]?.slice(1, 3)).toEqual(['Total', '96600']);
    expect(cells[1]?.[1]).toContain('=SUM(1,2) is a text & <b>');
    expect(await renderPages(after)).toHaveLength(2);
  }, 120_000);
});

describeWithShared('the workbooks of others', () => {
  const files = ['corpus', 'real'].flatMap((folder) =>
    (readdirSync(join(SHARED, folder), { recursive: true }) as string[]).filter((name) => /\.xls[xm]$/.test(name)).map((name) => join(folder, name)),
  );

  it.each(files)('%s keeps every part but the named ones when a sheet is added, or is not written at all', async (file) => {
    const bytes = bytesOf(SHARED, file);
    const book = await openWorkbook(bytes).catch((fault: unknown) => {
      expect(fault).toBeInstanceOf(PackageFault);
      return null;
    });
    if (book === null) return;
    addSummary(book);
    if (book.package.strict) {
      expect(() => saveWorkbook(book)).toThrow(new PackageFault('strict'));
      return;
    }
    const after = saveWorkbook(book);
    expect(beyondAllowed(bytes, after)).toEqual([]);
    const before = new Set(packageFaults(bytes));
    expect(packageFaults(after).filter((fault) => !before.has(fault))).toEqual([]);
    expect((await openWorkbook(after)).sheets.at(-1)?.rows.get(7)?.formulas[2]).toBe('=SUM(C5:C7)');
  });
});

describe('texts', () => {
  it.each([
    ['a formula', '=1+1'],
    ['a control character', 'bell \u0007'],
    ['what looks like an escape', '_x0041_'],
    ['spaces at both ends', '  two  '],
    ['line feeds and tabs', 'one\r\ntwo\tthree'],
    ['half a character', 'half \ud83d'],
    ['what XML reads itself', '<a b="c">&amp;'],
    ['beyond the first plane', 'Ὀδυσσεύς 😀'],
  ])('keeps %s', async (_, text) => {
    const after = await saved(small({ name: 'Budget', rows: [['Line']] }), ({ sheets }) => {
      sheets.push({ ...blankSheet('New'), rows: new Map([[0, { values: [text], formulas: [], styles: [] }]]) });
    });
    expect(packageFaults(after)).toEqual([]);
    const cell = (await openWorkbook(after)).sheets[1]?.rows.get(0);
    expect([cell?.values[0], cell?.formulas[0]]).toEqual([text, undefined]);
  });
});

describe('changing cells of a sheet of the file', () => {
  const shared = (formula: string, reference = ''): PackageSheet['rows'] extends readonly (readonly (infer Cell)[])[] | undefined ? Cell : never => ({
    attributes: '',
    content: formula === '' ? '<f t="shared" si="0"/><v>2</v>' : `<f t="shared" ref="${reference}" si="0">${formula}</f><v>2</v>`,
  });

  it('changes those cells and not one character more', async () => {
    const bytes = small({ name: 'Budget', rows: [['Line', 5, { shared: 'kept' }], [null, 7]] });
    const after = await saved(bytes, ({ sheets }) => {
      put(sheets[0]!, 0, 1, { value: 6 });
      put(sheets[0]!, 1, 0, { value: 'before' });
      put(sheets[0]!, 4, 3, { value: 3, formula: '=B1*2' });
      sheets[0]!.changed.add('cells');
    });
    const expected = sheetPart(bytes, 1)
      .replace('<c r="B1"><v>5</v></c>', '<c r="B1"><v>6</v></c>')
      .replace('<c r="B2">', '<c r="A2" t="inlineStr"><is><t xml:space="preserve">before</t></is></c><c r="B2">')
      .replace('</sheetData>', '<row r="5"><c r="D5"><f>B1*2</f><v>3</v></c></row></sheetData>');
    expect(sheetPart(after, 1)).toBe(expected);
    expect(packageFaults(after)).toEqual([]);
  });

  it('keeps the format of a cell whose value changes, and takes a cell away that is empty and plain', async () => {
    const bytes = small({ name: 'Budget', rows: [[{ date: 39000 }, 5]] });
    const after = await saved(bytes, ({ sheets }) => {
      const row = sheets[0]!.rows.get(0)!;
      [row.values[0], row.values[1]] = [39001, undefined];
      sheets[0]!.changed.add('cells');
    });
    expect(sheetPart(after, 1)).toContain('<row r="1"><c r="A1" s="1"><v>39001</v></c></row>');
  });

  it('writes out the formulas that shared the one that changed', async () => {
    const rows = [[1, shared('A1*2', 'B1:B3')], [2, shared('')], [3, shared('')]];
    const after = await saved(small({ name: 'Budget', rows }), ({ sheets }) => {
      put(sheets[0]!, 0, 1, { value: 9, formula: '=A1*9' });
      sheets[0]!.changed.add('cells');
    });
    const cells = readWithSecondReader(after).get('Budget');
    expect(['B1', 'B2', 'B3'].map((address) => cells?.get(address)?.formula)).toEqual(['A1*9', 'A2*2', 'A3*2']);
    expect(sheetPart(after, 1)).not.toContain('shared');
  });

  it('keeps a shared formula whose value alone has changed', async () => {
    const rows = [[1, shared('A1*2', 'B1:B2')], [2, shared('')]];
    const after = await saved(small({ name: 'Budget', rows }), ({ sheets }) => {
      put(sheets[0]!, 0, 1, { value: 22 });
      sheets[0]!.changed.add('cells');
    });
    expect(sheetPart(after, 1)).toContain('<c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>22</v></c>');
    expect(sheetPart(after, 1)).toContain('<c r="B2"><f t="shared" si="0"/><v>2</v></c>');
  });

  it('gives a cell a look without moving the looks that are there', async () => {
    const bytes = small({ name: 'Budget', rows: [[{ date: 39000 }]] });
    const after = await saved(bytes, ({ sheets }) => {
      const style = sheets[0]!.rows.get(0)!.styles[0]!;
      put(sheets[0]!, 0, 0, { style: { ...style, fill: '#FFE2A0' } });
      sheets[0]!.changed.add('cells');
    });
    expect(packageFaults(after)).toEqual([]);
    expect(partOf(after, 'xl/styles.xml')).toContain('<xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="14"');
    expect((await openWorkbook(after)).sheets[0]?.rows.get(0)?.styles[0]).toMatchObject({ fill: '#FFE2A0', numberFormat: 'm/d/yyyy' });
  });

  it('fills a row that the file closed at once, and widens what the row says of its columns', async () => {
    const bytes = withPart(small({ name: 'Budget', rows: [[1]] }), 'xl/worksheets/sheet1.xml', (text) => text.replace('<row r="1">', '<row r="1" spans="1:1">').replace('</sheetData>', '<row r="2" ht="20"/><row r="3"/></sheetData>'));
    const after = await saved(bytes, ({ sheets }) => {
      put(sheets[0]!, 1, 0, { value: 2 });
      put(sheets[0]!, 0, 1, { value: 3 });
      sheets[0]!.changed.add('cells');
    });
    expect(sheetPart(after, 1)).toContain('<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>3</v></c></row><row r="2" ht="20"><c r="A2"><v>2</v></c></row><row r="3"/></sheetData>');
  });

  it('sets widths and heights', async () => {
    const bytes = withPart(small({ name: 'Budget', rows: [[1]] }), 'xl/worksheets/sheet1.xml', (text) => text.replace('<sheetData>', '<cols><col min="1" max="3" width="20" style="1"/></cols><sheetData>'));
    const after = await saved(bytes, ({ sheets }) => {
      sheets[0]!.columnWidths.set(1, 52.5);
      sheets[0]!.rowHeights.set(0, 26).set(5, 30);
      sheets[0]!.changed.add('cells');
    });
    expect(sheetPart(after, 1)).toContain('<col min="1" max="1" width="20" style="1"/><col min="2" max="2" width="10" style="1" customWidth="1"/><col min="3" max="3" width="20" style="1"/>');
    expect(sheetPart(after, 1)).toContain('<row r="1" ht="26" customHeight="1">');
    expect(sheetPart(after, 1)).toContain('<row r="6" ht="30" customHeight="1"></row>');
    expect(packageFaults(after)).toEqual([]);
  });

  it('drops the calculation chain when it lists a cell of that sheet, and not otherwise', async () => {
    const chain = '<?xml version="1.0"?><calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="2"/></calcChain>';
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml';
    const plain = small({ name: 'One', rows: [[1]] }, { name: 'Two', rows: [[{ formula: '1+1', value: 2 }]] });
    const linked = withPart(plain, 'xl/_rels/workbook.xml.rels', (text) => text.replace('</Relationships>', '<Relationship Id="chain" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>'));
    const typed = withPart(linked, '[Content_Types].xml', (text) => text.replace('</Types>', `<Override PartName="/xl/calcChain.xml" ContentType="${type}"/></Types>`));
    const bytes = withPart(typed, 'xl/calcChain.xml', () => chain);
    const change = (index: number) => ({ sheets }: BookState) => {
      put(sheets[index]!, 0, 0, { value: 5 });
      sheets[index]!.changed.add('cells');
    };
    expect(packageFaults(bytes)).toEqual([]);
    const [kept, dropped] = [await saved(bytes, change(0)), await saved(bytes, change(1))];
    expect(Object.keys(unzipSync(kept))).toContain('xl/calcChain.xml');
    expect(Object.keys(unzipSync(dropped))).not.toContain('xl/calcChain.xml');
    expect(partOf(dropped, '[Content_Types].xml') + partOf(dropped, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect([...packageFaults(kept), ...packageFaults(dropped)]).toEqual([]);
  });
});

describe('tabs', () => {
  const three = (): Uint8Array => small({ name: 'One', rows: [[1]] }, { name: 'Chart', kind: 'chartsheet' }, { name: 'Two', rows: [[2]] });
  const tabs = (bytes: Uint8Array): string[] => [...partOf(bytes, 'xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(([, name = '']) => name);

  it('puts a new sheet where it is put, leaves the chart sheet in its place and moves what names say of sheets', async () => {
    const named = withPart(three(), 'xl/workbook.xml', (text) =>
      text.replace('<sheets>', '<bookViews><workbookView activeTab="2"/></bookViews><sheets>').replace('</sheets>', '</sheets><definedNames><definedName name="Here" localSheetId="2">Two!$A$1</definedName></definedNames>'),
    );
    const after = await saved(named, ({ sheets }) => sheets.splice(1, 0, blankSheet('New')));
    expect(tabs(after)).toEqual(['One', 'Chart', 'New', 'Two']);
    const workbook = partOf(after, 'xl/workbook.xml');
    expect(workbook).toContain('<definedName name="Here" localSheetId="3">Two!$A$1</definedName>');
    expect(workbook).toContain('activeTab="3"');
    expect(workbook).toMatch(/<sheet name="New" sheetId="4"/);
    expect(workbook).toContain('fullCalcOnLoad="1"');
    expect((await openWorkbook(after)).names[0]).toMatchObject({ name: 'Here', scope: (await openWorkbook(after)).sheets[2]?.id });
  });

  it('takes out a sheet that was deleted with what belonged to it alone', async () => {
    const after = await saved(three(), (book) => {
      book.sheets = book.sheets.filter(({ name }) => name !== 'One');
    });
    expect(tabs(after)).toEqual(['Chart', 'Two']);
    expect(differingParts(three(), after).filter(({ how }) => how === 'lost')).toEqual([{ part: 'xl/worksheets/sheet1.xml', how: 'lost' }]);
  });

  it('renames, hides, colours and freezes a sheet without touching its cells', async () => {
    const after = await saved(three(), ({ sheets }) => {
      const sheet = sheets[0]!;
      Object.assign(sheet, { name: 'First & last', visibility: 'Hidden', tabColor: '#A61B1B', frozenRows: 1, frozenColumns: 2, showGridlines: false });
      for (const change of ['name', 'visibility', 'tabColor', 'view'] as const) sheet.changed.add(change);
    });
    const again = (await openWorkbook(after)).sheets[0]!;
    expect(again).toMatchObject({ name: 'First & last', visibility: 'Hidden', tabColor: '#A61B1B', frozenRows: 1, frozenColumns: 2, showGridlines: false });
    expect(sheetPart(after, 1)).toContain('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');
    expect(packageFaults(after).filter((fault) => !fault.includes('chartsheet'))).toEqual([]);
  });
});

describe('names', () => {
  it('keeps those of the file as they are written, and writes what is new or changed', async () => {
    const raw = '<definedName name="Kept" xml:space="preserve">Budget!$A$1 </definedName>';
    const bytes = withPart(small({ name: 'Budget', rows: [[1]] }), 'xl/workbook.xml', (text) => text.replace('</sheets>', `</sheets><definedNames>${raw}<definedName name="Gone">Budget!$A$2</definedName></definedNames>`));
    const after = await saved(bytes, ({ names }) => {
      names.splice(1, 1, { name: 'Rate', scope: null, formula: '="A & B"', comment: '', visible: true });
    });
    expect(partOf(after, 'xl/workbook.xml')).toContain(`<definedNames>${raw}<definedName name="Rate">&quot;A &amp; B&quot;</definedName></definedNames>`);
    expect(packageFaults(after)).toEqual([]);
  });

  it('writes a print area and title rows as names of their sheet', async () => {
    const after = await saved(small({ name: 'Budget 1', rows: [[1]] }), ({ sheets }) => {
      const { pageLayout, changed } = sheets[0]!;
      Object.assign(pageLayout, { printArea: 'A1:B9,D1', titleRows: '1:2' });
      changed.add('pageLayout');
    });
    const workbook = partOf(after, 'xl/workbook.xml');
    expect(workbook).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="0">'Budget 1'!$A$1:$B$9,'Budget 1'!$D$1</definedName>`);
    expect(workbook).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'Budget 1'!$1:$2</definedName>`);
    expect((await openWorkbook(after)).sheets[0]?.pageLayout).toMatchObject({ printArea: 'A1:B9,D1', titleRows: '1:2' });
  });
});

describe('what else the package says of its sheets', () => {
  const PROPERTIES = '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><HeadingPairs><vt:vector size="4" baseType="variant"><vt:variant><vt:lpstr>Sheets</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant><vt:variant><vt:lpstr>Names</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="2" baseType="lpstr"><vt:lpstr>Budget</vt:lpstr><vt:lpstr>Rate</vt:lpstr></vt:vector></TitlesOfParts></Properties>';
  const link = '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/>';
  const withTitles = (): Uint8Array => {
    const linked = withPart(small({ name: 'Budget', rows: [[1]] }), '_rels/.rels', (text) => text.replace('</Relationships>', `${link}</Relationships>`));
    return withPart(linked, 'docProps/app.xml', () => PROPERTIES);
  };

  it('lists the new sheet among the titles, before the names', async () => {
    const text = partOf(await saved(withTitles(), ({ sheets }) => sheets.push(blankSheet('A & B'))), 'docProps/app.xml');
    expect(text).toContain('<vt:vector size="3" baseType="lpstr"><vt:lpstr>Budget</vt:lpstr><vt:lpstr>A &amp; B</vt:lpstr><vt:lpstr>Rate</vt:lpstr></vt:vector>');
    expect(text).toContain('<vt:lpstr>Sheets</vt:lpstr></vt:variant><vt:variant><vt:i4>2</vt:i4>');
  });

  it('leaves titles alone that do not fit the workbook', async () => {
    const bytes = withPart(withTitles(), 'docProps/app.xml', (text) => text.replace('<vt:i4>1</vt:i4>', '<vt:i4>5</vt:i4>'));
    expect(partOf(await saved(bytes, ({ sheets }) => sheets.push(blankSheet('New'))), 'docProps/app.xml')).toBe(partOf(bytes, 'docProps/app.xml'));
  });

  it('gives the new sheet a relationship that nothing else has', async () => {
    const bytes = withPart(small({ name: 'Budget', rows: [[1]] }), 'xl/_rels/workbook.xml.rels', (text) => text.replace('Id="shared"', 'Id="rId4"'));
    expect(packageFaults(await saved(bytes, ({ sheets }) => sheets.push(blankSheet('New'))))).toEqual([]);
  });
});

describe('what belongs to a sheet', () => {
  it('prints as it was told to, with the printer settings that were there', async () => {
    const bytes = withPart(small({ name: 'Budget', rows: [[1]] }), 'xl/worksheets/sheet1.xml', (text) => text.replace('</sheetData>', '</sheetData><pageSetup paperSize="8" copies="2" orientation="portrait"/>'));
    for (const change of ['pageLayout', 'everything'] as const) {
      const after = await saved(bytes, ({ sheets }) => {
        Object.assign(sheets[0]!.pageLayout, { orientation: 'Landscape', paperSize: 'A4', zoom: { fitWide: 1, fitTall: null }, centerHorizontally: true, rowBreaks: [3, 9] });
        sheets[0]!.changed.add(change);
      });
      expect(sheetPart(after, 1)).toContain('<pageSetup paperSize="9" copies="2" orientation="landscape" fitToHeight="0"/>');
      expect((await openWorkbook(after)).sheets[0]?.pageLayout).toMatchObject({ orientation: 'Landscape', zoom: { fitWide: 1, fitTall: null }, centerHorizontally: true, rowBreaks: [3, 9] });
      expect(packageFaults(after)).toEqual([]);
    }
  });

  it('gives tables ids of their own, texts as headings and no two columns of one name', async () => {
    const table = { id: 0, name: 'First', style: '', showFilterButton: false, showBandedRows: true, part: null };
    const after = await saved(small({ name: 'Budget', rows: [[2024, 2024, null], [1, 2, 3]] }), ({ sheets }) => {
      sheets[0]!.tables = [{ ...table, area: { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 2 } }];
      sheets[0]!.changed.add('tables');
      const other = { ...blankSheet('Other'), tables: [{ ...table, name: 'Second', area: { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 0 } }] };
      put(other, 0, 0, { value: 'Line\nby line' });
      sheets.push(other);
    });
    expect(packageFaults(after)).toEqual([]);
    expect([1, 2].map((number) => /<table [^>]* id="(\d)"/.exec(partOf(after, `xl/tables/table${number}.xml`))?.[1])).toEqual(['1', '2']);
    expect(partOf(after, 'xl/tables/table1.xml')).toContain('<tableColumn id="1" name="2024"/><tableColumn id="2" name="20242"/><tableColumn id="3" name="Column3"/>');
  });

  it('adds a conditional format and leaves those it has no word for', async () => {
    const scale = '<conditionalFormatting sqref="A1:A9"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule><cfRule type="expression" priority="2"><formula>A1=1</formula></cfRule></conditionalFormatting>';
    const bytes = withPart(small({ name: 'Budget', rows: [[1]] }), 'xl/worksheets/sheet1.xml', (text) => text.replace('</sheetData>', `</sheetData>${scale}`));
    const after = await saved(bytes, ({ sheets }) => {
      const [old] = sheets[0]!.conditionalFormats;
      expect(old?.rule).toEqual({ type: 'Custom', formula: '=A1=1' });
      sheets[0]!.conditionalFormats = [{ ...old!, id: '{new}', rule: { type: 'Custom', formula: '=A1>2' }, fill: '#FFE2A0', priority: 2 }];
      sheets[0]!.changed.add('conditionalFormats');
    });
    const text = sheetPart(after, 1);
    expect(text).toContain(scale.replace('<cfRule type="expression" priority="2"><formula>A1=1</formula></cfRule>', ''));
    expect(text).toContain('<cfRule type="expression" dxfId="0" priority="3"><formula>A1&gt;2</formula></cfRule>');
    expect(packageFaults(after)).toEqual([]);
  });

  it('links to a place without a relationship and to an address with one', async () => {
    const after = await saved(small({ name: 'Budget', rows: [[1]] }), ({ sheets }) => {
      const link = { documentReference: '', address: 'https://example.org/?a=1&b=2', screenTip: '' };
      sheets.push({ ...blankSheet('New'), hyperlinks: new Map([['0,0', link], ['1,0', { documentReference: "'Budget'!A1", address: '', screenTip: 'go' }]]) });
    });
    expect(packageFaults(after)).toEqual([]);
    expect((await openWorkbook(after)).sheets[1]?.hyperlinks.get('0,0')?.address).toBe('https://example.org/?a=1&b=2');
    expect(partOf(after, 'xl/worksheets/_rels/sheet2.xml.rels').match(/<Relationship /g)).toHaveLength(1);
  });

  it('keeps settings as custom XML of the workbook', async () => {
    const after = await saved(small({ name: 'Budget', rows: [[1]] }), ({ settings }) => settings.set('zerobase', { mapping: ['<a>', 1] }));
    expect(packageFaults(after)).toEqual([]);
    expect((await openWorkbook(after)).settings).toEqual(new Map([['zerobase', { mapping: ['<a>', 1] }]]));
    const without = await saved(after, ({ settings }) => { settings.clear(); });
    expect((await openWorkbook(without)).settings.size).toBe(0);
    expect(Object.keys(unzipSync(without))).not.toContain('customXml/item1.xml');
  });
});

describeWithShared('a sheet with a picture and charts', () => {
  const rich = (): Uint8Array => bytesOf(SHARED, 'corpus', 'rich', 'charts-chartsheet-image-comments-customxml.xlsx');

  it('loses the chart that was deleted and nothing else', async () => {
    const bytes = rich();
    const after = await saved(bytes, ({ sheets }) => {
      expect(sheets[0]!.charts).toHaveLength(1);
      sheets[0]!.charts = [];
      sheets[0]!.changed.add('charts');
    });
    expect(differingParts(bytes, after)).toEqual([
      { part: '[Content_Types].xml', how: 'changed' },
      { part: 'xl/charts/chart1.xml', how: 'lost' },
      { part: 'xl/drawings/drawing1.xml', how: 'changed' },
      { part: 'xl/drawings/_rels/drawing1.xml.rels', how: 'changed' },
    ]);
    expect(packageFaults(after)).toEqual([]);
  });

  it('that is written anew keeps its picture, its notes and a chart of a kind we do not write', async () => {
    const bytes = rich();
    const after = await saved(bytes, ({ sheets }) => sheets[0]!.changed.add('everything'));
    expect(differingParts(bytes, after).filter(({ how }) => how === 'lost')).toEqual([]);
    expect(partOf(after, 'xl/drawings/drawing1.xml')).toBe(partOf(bytes, 'xl/drawings/drawing1.xml'));
    expect(packageFaults(after)).toEqual([]);
  });
});

describe('a workbook of the strict variant', () => {
  it('is read and never written', async () => {
    const book = await openWorkbook(workbookBytes([{ name: 'Budget', rows: [[1]] }], { strict: true }));
    expect(book.sheets[0]?.rows.get(0)?.values).toEqual([1]);
    expect(() => saveWorkbook(book)).toThrow(new PackageFault('strict'));
  });
});
