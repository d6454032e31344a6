import { strFromU8, unzipSync } from 'fflate';
import { openWorkbook } from '../../src/headless/package/openWorkbook';
import { saveWorkbook } from '../../src/headless/package/saveWorkbook';
import { packed } from '../builders/package';
import { addSummary } from '../headless/package/summarySheet';
import { openableBook } from './openableBook';
import { packageFaults } from './packageFaults';

const SHEET = 'xl/worksheets/sheet2.xml';

/** A whole workbook with a table, a chart, rules, links and names: its parts by name. */
async function wholeBook(): Promise<Record<string, string>> {
  const book = await openWorkbook(openableBook([{ name: 'Budget', rows: [[{ shared: 'Line' }, 5]] }]));
  addSummary(book);
  return Object.fromEntries(Object.entries(unzipSync(saveWorkbook(book))).map(([name, part]) => [name, strFromU8(part)]));
}

async function faultsWith(spoil: (parts: Record<string, string>) => void): Promise<readonly string[]> {
  const parts = await wholeBook();
  spoil(parts);
  return packageFaults(packed(parts));
}

/** Replaces text in a part; the text must be there, or the test plants nothing. */
function plant(part: string, from: string | RegExp, to: string): (parts: Record<string, string>) => void {
  return (parts) => {
    const text = parts[part] ?? '';
    expect(text).toMatch(from);
    parts[part] = text.replace(from, to);
  };
}

const drop = (part: string) => (parts: Record<string, string>): void => {
  expect(Object.keys(parts)).toContain(part);
  Reflect.deleteProperty(parts, part);
};

describe('what Excel would call damaged', () => {
  it('is nothing in a workbook that is whole', async () => {
    expect(await faultsWith(() => undefined)).toEqual([]);
  });

  it.each([
    ['a lost part', drop('xl/charts/chart1.xml'), 'xl/charts/chart1.xml, which is not there'],
    ['a lost content type', plant('[Content_Types].xml', /<Default Extension="rels"[^>]*>/, ''), 'has no content type'],
    ['a part of the wrong type', plant('[Content_Types].xml', /<Override PartName="\/xl\/charts\/chart1.xml"[^>]*>/, ''), 'chart1.xml is of the type application/xml'],
    ['a content type for nothing', plant('[Content_Types].xml', '</Types>', '<Override PartName="/xl/x.xml" ContentType="a"/></Types>'), 'a content type for xl/x.xml'],
    ['a tag that is not closed', plant(SHEET, '</sheetData>', ''), 'closes'],
    ['an ampersand alone', plant(SHEET, '&amp; ', '& '), 'the entity'],
    ['a prefix that is not declared', plant(SHEET, / xmlns:r="[^"]*"/, ''), 'prefix r is not declared'],
    ['an attribute twice', plant(SHEET, '<row r="1"', '<row r="1" r="1"'), 'stands twice'],
    ['a control character', plant(SHEET, '_x0007_', '\u0007'), 'XML does not allow'],
    ['elements of a sheet out of order', plant(SHEET, /(<printOptions[^>]*>)(<pageMargins[^>]*>)/, '$2$1'), 'worksheet: printOptions comes too late'],
    ['elements of the workbook out of order', plant('xl/workbook.xml', /(<calcPr[^>]*>)/, '$1<definedNames><definedName name="X">1</definedName></definedNames>'), 'workbook: definedNames comes too late'],
    ['elements of the styles out of order', plant('xl/styles.xml', /(<fonts.*<\/fonts>)(<fills.*<\/fills>)/, '$2$1'), 'styleSheet: fonts comes too late'],
    ['elements of a chart out of order', plant('xl/charts/chart1.xml', /(<c:gapWidth[^>]*>)/, '<c:overlap val="0"/>$1'), 'barChart: gapWidth comes too late'],
    ['a relationship that is not there', plant(SHEET, /<drawing r:id="[^"]*"/, '<drawing r:id="rId99"'), 'names the relationship rId99'],
    ['a table that its sheet does not name', plant(SHEET, /<tableParts.*<\/tableParts>/, ''), 'does not name its table'],
    ['two relationships of one id', plant('xl/_rels/workbook.xml.rels', /Id="styles"/, 'Id="shared"'), 'two relationships shared'],
    ['two sheets of one id', plant('xl/workbook.xml', 'sheetId="2"', 'sheetId="1"'), 'two sheets with the sheetId 1'],
    ['two sheets of one name', plant('xl/workbook.xml', 'name="Budget"', 'name="DIRECTOR\'S PAGE"'), 'two sheets called'],
    ['a sheet name that cannot be', plant('xl/workbook.xml', 'name="Budget"', 'name="Budget: 1"'), 'the sheet name'],
    ['a front tab that is not there', plant('xl/workbook.xml', '<sheets>', '<bookViews><workbookView activeTab="2"/></bookViews><sheets>'), 'the tab 2 is in front'],
    ['a name that cannot be', plant('xl/workbook.xml', 'name="ZB_TOTAL"', 'name="ZB TOTAL"'), 'the name "ZB TOTAL"'],
    ['a name of no sheet', plant('xl/workbook.xml', /localSheetId="1"/, 'localSheetId="7"'), 'a name of the sheet 7'],
    ['two names alike', plant('xl/workbook.xml', '</definedNames>', '<definedName name="zb_total">1</definedName></definedNames>'), 'two names zb_total'],
    ['a format that is not there', plant(SHEET, / s="\d+"/, ' s="99"'), 'has the format 99'],
    ['a look that is not there', plant(SHEET, /dxfId="\d"/, 'dxfId="9"'), 'applies the look 9'],
    ['a text that is not there', plant('xl/worksheets/sheet1.xml', '<v>0</v>', '<v>7</v>'), 'has the text 7'],
    ['a font that is not there', plant('xl/styles.xml', /(<cellXfs.*)fontId="1"/, '$1fontId="99"'), 'names fontId 99'],
    ['a list of styles that miscounts', plant('xl/styles.xml', /<cellXfs count="\d+"/, '<cellXfs count="99"'), 'cellXfs says 99'],
    ['a number format that is not there', plant('xl/styles.xml', /<numFmts.*<\/numFmts>/, ''), 'names the number format'],
    ['rows out of order', plant(SHEET, '<row r="2"', '<row r="9"'), 'comes after row 9'],
    ['a cell in another row', plant(SHEET, '<c r="B2"', '<c r="B3"'), 'B3 stands in row 2'],
    ['cells out of order', plant(SHEET, '<c r="C4"', '<c r="A4"'), 'A4 comes after column 2'],
    ['a number that is none', plant(SHEET, '<v>9000</v>', '<v>£9,000</v>'), 'has the number £9,000'],
    ['a formula with an equals sign', plant(SHEET, '<f>', '<f>='), 'with an equals sign'],
    ['a heading that is not the column', plant('xl/tables/table1.xml', 'name="Variance"', 'name="Difference"'), 'has a column "Difference" under the heading "Variance"'],
    ['a table with a column too many', plant('xl/tables/table1.xml', 'ref="B4:D7" totals', 'ref="B4:E7" totals'), 'has 3 columns in B4:E7'],
    ['two tables of one id', (parts: Record<string, string>) => { parts['xl/tables/table2.xml'] = parts['xl/tables/table1.xml'] ?? ''; }, 'two tables with the id 1'],
    ['a table called like a name', plant('xl/tables/table1.xml', 'displayName="ZB_Streams"', 'displayName="ZB_TOTAL"'), 'a table and a name called zb_total'],
    ['two shapes of one id', plant('xl/drawings/drawing1.xml', /(<xdr:cNvPr [^>]*>)/, '$1$1'), 'two shapes with the id 2'],
    ['an axis that is not there', plant('xl/charts/chart1.xml', '<c:crossAx val="500000001"/>', '<c:crossAx val="5"/>'), 'the axis 5 is not there'],
  ])('is %s', async (_, spoil, fault) => {
    expect((await faultsWith(spoil)).join('\n')).toContain(fault);
  });

  it('is a calculation chain that lists a cell without a formula', async () => {
    const faults = await faultsWith((parts) => {
      parts['xl/calcChain.xml'] = '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/></calcChain>';
    });
    expect(faults).toContain('the calculation chain lists A1 of the sheet 1, which holds no formula');
  });
});
