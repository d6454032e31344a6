import { strToU8 } from 'fflate';
import { checkPackage } from '../../../src/headless/package/checkPackage';
import { checkParts } from '../../../src/headless/package/checkParts';
import { packed, withDirectoryField, workbookBytes, workbookParts } from '../../builders/package';

const SHEETS = [{ name: 'Budget', rows: [['Service', 'Original']] }];
const SHEET = 'xl/worksheets/sheet1.xml';

function faultOf(bytes: Uint8Array): unknown {
  try {
    checkParts(bytes, checkPackage(bytes));
    return null;
  } catch (fault) {
    return fault;
  }
}

function withPart(name: string, content: string | Uint8Array): Uint8Array {
  return packed({ ...workbookParts(SHEETS), [name]: content });
}

function sheet(content: string): Uint8Array {
  return withPart(SHEET, `<worksheet>${content}</worksheet>`);
}

describe('going through the parts before any is held', () => {
  it('passes a workbook, packed or stored', () => {
    expect(faultOf(workbookBytes(SHEETS))).toBeNull();
    expect(faultOf(packed(workbookParts(SHEETS), 0))).toBeNull();
  });

  it.each([
    ['a comment after the last tag', '<a><b/></a> <!-- made by hand -->\n'],
    ['a single empty element', '<?xml version="1.0"?>\n<a x="1"/>\n'],
    ['a prefix', '<x:a xmlns:x="urn:x"><b/></x:a>'],
    ['a byte order mark', '\ufeff<a><b/></a>'],
    ['a part that is not XML', 'plain < text'],
    ['an empty part', ''],
  ])('passes %s', (_, content) => {
    expect(faultOf(withPart('xl/other.xml', content))).toBeNull();
  });

  it.each([
    ['between two rows', '<worksheet><sheetData><row r="1"/>'],
    ['inside a tag', '<worksheet><sheetData><row r='],
    ['before the last closing tag', '<worksheet><sheetData></sheetData>'],
  ])('refuses a part that breaks off %s: its rows would be missing in silence', (_, content) => {
    expect(faultOf(withPart(SHEET, content))).toMatchObject({ kind: 'unreadable', detail: `the part "${SHEET}" breaks off` });
  });

  it('refuses entities of a document’s own', () => {
    const content = '<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>';
    expect(faultOf(withPart('xl/sharedStrings.xml', content))).toMatchObject({ kind: 'unreadable', detail: 'the part "xl/sharedStrings.xml" defines entities of its own' });
  });

  it('says so when a part is written in UTF-16, whichever way round', () => {
    const wide = Uint8Array.from([0xfe, 0xff, ...[...'<a/>'].flatMap((letter) => [0, letter.charCodeAt(0)])]);
    expect(faultOf(withPart('xl/other.xml', wide))).toMatchObject({ kind: 'unreadable', detail: 'the part "xl/other.xml" is written in UTF-16' });
    expect(faultOf(withPart('xl/other.xml', wide.slice(3)))).toMatchObject({ detail: 'the part "xl/other.xml" is written in UTF-16' });
  });

  it('stops unpacking a part as soon as it is larger than it states', () => {
    const bytes = packed({ 'xl/big.xml': `<a>${' '.repeat(1e7)}</a>`, ...workbookParts(SHEETS) });
    expect(faultOf(withDirectoryField(bytes, 0, 24, 1000))).toMatchObject({ kind: 'tooLarge', detail: 'the part "xl/big.xml" is larger than it states' });
  });

  it('refuses a part that unpacks to less than it states: damage can make one look empty', () => {
    for (const level of [0, 6] as const) {
      const bytes = packed({ 'xl/other.xml': '<a/>', ...workbookParts(SHEETS) }, level);
      expect(faultOf(withDirectoryField(bytes, 0, 24, 5))).toMatchObject({ kind: 'unreadable', detail: 'the part "xl/other.xml" is smaller than it states' });
    }
  });

  it('refuses a part whose bytes are not where the directory says, lie outside the file or are no packed bytes', () => {
    const bytes = workbookBytes(SHEETS);
    expect(faultOf(withDirectoryField(bytes, 0, 42, 5))).toMatchObject({ kind: 'unreadable' });
    expect(faultOf(withDirectoryField(bytes, 0, 42, bytes.length))).toMatchObject({ kind: 'truncated' });
    expect(faultOf(withDirectoryField(bytes, 0, 20, bytes.length))).toMatchObject({ kind: 'truncated' });
    const spoiled = bytes.slice();
    spoiled.fill(0xff, 49, 60);
    expect(faultOf(spoiled)).toMatchObject({ kind: 'unreadable', detail: 'the part "[Content_Types].xml" cannot be unpacked' });
  });

  it('counts the empty cells that lie between two far corners, over all sheets, up to twenty million', () => {
    const corner = (row: number) => `<sheetData><row r="1"><c r="A1"/></row><row r="${row}"><c r="CV${row}"/></row></sheetData>`;
    expect(faultOf(sheet(corner(200_000)))).toBeNull();
    expect(faultOf(sheet(corner(200_001)))).toMatchObject({ kind: 'tooLarge', detail: `the part "${SHEET}" spans 200001 rows and 100 columns` });
    const half = `<worksheet>${corner(100_001)}</worksheet>`;
    expect(faultOf(packed({ ...workbookParts(SHEETS), [SHEET]: half, 'xl/worksheets/sheet2.xml': half }))).toMatchObject({ kind: 'tooLarge' });
  });

  it('counts cells that do not say where they are', () => {
    const row = `<row>${'<c/>'.repeat(100)}</row>`;
    expect(faultOf(sheet(`<sheetData>${row}<row r="200000"><c/></row></sheetData>`))).toBeNull();
    expect(faultOf(sheet(`<sheetData>${row}<row r="200000"/><row><c/></row></sheetData>`))).toMatchObject({ kind: 'tooLarge' });
  });

  it('refuses column widths repeated without end, which would take minutes', () => {
    const widths = (count: number) => sheet(`<cols>${'<col min="1" max="16384" width="9"/>'.repeat(count)}</cols><sheetData/>`);
    expect(faultOf(widths(256))).toBeNull();
    expect(faultOf(widths(257))).toMatchObject({ kind: 'tooLarge' });
  });

  it('refuses more elements than memory can be spared for, in sheets and elsewhere', () => {
    const many = (name: string, root: string, count: number) => packed({ ...workbookParts(SHEETS), [name]: strToU8(`<${root}>${'<e/>'.repeat(count)}</${root}>`) }, 0);
    expect(faultOf(many('xl/sharedStrings.xml', 'sst', 2_000_001))).toMatchObject({ kind: 'tooLarge', detail: 'its parts hold over 2000000 elements' });
    expect(faultOf(many(SHEET, 'worksheet', 2_000_001))).toBeNull();
    expect(faultOf(many(SHEET, 'worksheet', 8_000_001))).toMatchObject({ kind: 'tooLarge', detail: 'its parts hold over 8000000 elements' });
  });
});
