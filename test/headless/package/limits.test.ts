import { strToU8 } from 'fflate';
import { LARGEST_HELD_PART, MOST_PLACES } from '../../../src/headless/package/limits';
import { openWorkbook } from '../../../src/headless/package/openWorkbook';
import { packed, workbookParts } from '../../builders/package';

const SHEETS = [{ name: 'Budget', rows: [['Service', 'Original']] }];
const SHEET = 'xl/worksheets/sheet1.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Longer than anything here takes, and shorter than anything that grows with the square of the file. */
const SOON = 8_000;

/** Stored, not packed, so that no ratio gives it away. */
function withParts(parts: Readonly<Record<string, string>>): Uint8Array {
  return packed({ ...workbookParts(SHEETS), ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])) }, 0);
}

const withSheet = (content: string): Uint8Array => withParts({ [SHEET]: `<worksheet xmlns="${MAIN}">${content}</worksheet>` });
const withRows = (rows: string): Uint8Array => withSheet(`<sheetData>${rows}</sheetData>`);

async function faultOf(bytes: Uint8Array): Promise<unknown> {
  const start = performance.now();
  const fault = await openWorkbook(bytes).then(() => null, (thrown: unknown) => thrown);
  expect(performance.now() - start).toBeLessThan(SOON);
  return fault;
}

describe('what is taken on of a workbook', () => {
  it('is any used range, however large, with few cells in it', async () => {
    const corners = ['A1', 'XFD1', 'A1048576', 'XFD1048576'].map((at) => `<c r="${at}"><v>1</v></c>`);
    const middle = Array.from({ length: 18 }, (_, index) => `<row r="${50_000 * (index + 1)}"><c r="CV${50_000 * (index + 1)}"><v>${index}</v></c></row>`);
    const bytes = withRows(`<row r="1">${corners[0]}${corners[1]}</row>${middle.join('')}<row r="1048576">${corners[2]}${corners[3]}</row>`);
    const [before, start] = [process.memoryUsage().heapUsed, performance.now()];
    const { sheets } = await openWorkbook(bytes);
    expect(sheets[0]!.rows.size).toBe(20);
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(20e6);
  });

  it('is not twenty million places between cells', async () => {
    const far = (rows: number): string => Array.from({ length: rows }, (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`).join('');
    const most = Math.floor(MOST_PLACES / 16_384);
    expect(await faultOf(withRows(far(most)))).toBeNull();
    expect(await faultOf(withRows(far(most + 1)))).toMatchObject({ kind: 'tooLarge', detail: '20000000 cells and empty places between them, at the most' });
  });

  it('counts a cell that says it is in another row than it stands in', async () => {
    const cells = Array.from({ length: 2000 }, (_, row) => `<c r="XFD${row + 1}"><v>1</v></c>`);
    expect(await faultOf(withRows(`<row r="1">${cells.join('')}</row>`))).toMatchObject({ kind: 'tooLarge' });
  });

  it('is no row and no column that Excel does not have', async () => {
    expect(await faultOf(withRows('<row r="1048577"><c><v>1</v></c></row>'))).toMatchObject({ kind: 'unreadable', detail: 'the row number 1048577' });
    expect(await faultOf(withRows('<row r="99999999999999999999"><c><v>1</v></c></row>'))).toMatchObject({ kind: 'unreadable' });
    expect(await faultOf(withRows(`<row r="1">${'<c/>'.repeat(16_385)}</row>`))).toMatchObject({ detail: 'row 1 has more than 16384 cells' });
    expect(await faultOf(withRows('<row r="1"><c r="XFE1"><v>1</v></c></row>'))).toMatchObject({ kind: 'unreadable' });
  });

  it('is no column widths repeated without end', async () => {
    const widths = (count: number): Uint8Array => withSheet(`<cols>${'<col min="1" max="16384" width="9"/>'.repeat(count)}</cols><sheetData/>`);
    expect(await faultOf(widths(256))).toBeNull();
    expect(await faultOf(widths(257))).toMatchObject({ kind: 'tooLarge' });
    expect(await faultOf(withSheet('<cols><col min="1" max="1e15" width="9"/></cols><sheetData/>'))).toBeNull();
    expect(await faultOf(withSheet('<cols><col min="-1e15" max="1"/></cols><sheetData/>'))).toMatchObject({ kind: 'unreadable' });
  });

  it('is no cell, tag or text without end', async () => {
    const endless = 'x'.repeat(17 * 2 ** 20);
    for (const rows of [`<row r="1"><c r="A1"><v>${endless}</v></row>`, `<row r="1" x="${endless}`, `<row r="1"><c r="A1" x="${endless}`]) {
      expect(await faultOf(withRows(rows))).toMatchObject({ kind: 'unreadable', detail: 'a row or a cell of a sheet does not end' });
    }
    expect(await faultOf(withSheet(`<sheetViews>${endless}`))).toMatchObject({ detail: 'the rows of a sheet do not begin' });
    expect(await faultOf(withParts({ 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>${endless}</sst>` }))).toMatchObject({ detail: 'a text in the part "xl/sharedStrings.xml" does not end' });
  });

  it('is no texts that open again and again and never close', async () => {
    for (const text of ['<si>', '<si><t>', '<si><rPh>', '<si><t><!--']) {
      expect(await faultOf(withParts({ 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${text.repeat(300_000)}</sst>` }))).toMatchObject({ kind: 'unreadable' });
    }
    const close = `<si>${'<rPh>'.repeat(100_000)}${'<t>'.repeat(100_000)}</si>`;
    expect(await faultOf(withParts({ 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${close}</sst>` }))).toBeNull();
  });

  it('is no elements in elements in elements', async () => {
    const nested = (depth: number): Uint8Array => withSheet(`<sheetData/>${'<extLst>'.repeat(depth)}${'</extLst>'.repeat(depth)}`);
    expect(await faultOf(nested(200))).toBeNull();
    expect(await faultOf(nested(100_000))).toMatchObject({ kind: 'unreadable', detail: 'a part is nested too deeply' });
  });

  it('is no one part read as a thousand sheets', async () => {
    const parts = workbookParts(SHEETS);
    const sheets = Array.from({ length: 1000 }, (_, index) => `<sheet name="S${index}" sheetId="${index + 1}" r:id="rId1"/>`).join('');
    const bytes = packed({ ...parts, 'xl/workbook.xml': String(parts['xl/workbook.xml']).replace(/<sheet .*\/>/, sheets) });
    expect(await faultOf(bytes)).toMatchObject({ kind: 'unreadable', detail: 'the sheet "S1" has the part of another' });
  });

  it('is no part of hundreds of megabytes that would have to be held', async () => {
    const bytes = withParts({ 'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><!--${'x'.repeat(LARGEST_HELD_PART)}--></styleSheet>` });
    expect(await faultOf(bytes)).toMatchObject({ kind: 'tooLarge', detail: 'the part "xl/styles.xml" has 64 MB' });
  });

  it('is no chart that says it stands a thousand million columns to the right', async () => {
    const parts = workbookParts(SHEETS);
    const place = '<xdr:col>999999999999</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>999999999999</xdr:row><xdr:rowOff>0</xdr:rowOff>';
    const drawing = `<xdr:wsDr xmlns:xdr="urn:d" xmlns:c="urn:c" xmlns:r="${LINKS}"><xdr:twoCellAnchor><xdr:from>${place}</xdr:from><xdr:to>${place}</xdr:to><xdr:graphicFrame><c:chart r:id="rId1"/></xdr:graphicFrame></xdr:twoCellAnchor></xdr:wsDr>`;
    const rels = (kind: string, target: string): string => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${LINKS}/${kind}" Target="${target}"/></Relationships>`;
    const bytes = packed({
      ...parts,
      'xl/worksheets/_rels/sheet1.xml.rels': rels('drawing', '../drawings/drawing1.xml'),
      'xl/drawings/drawing1.xml': drawing,
      'xl/drawings/_rels/drawing1.xml.rels': rels('chart', '../charts/chart1.xml'),
      'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="urn:c"><c:chart/></c:chartSpace>',
    });
    expect(await faultOf(bytes)).toBeNull();
  });
});
