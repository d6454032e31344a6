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

  it('passes a part written in UTF-16, whichever way round, and sees where it breaks off', () => {
    const wide = (text: string, order: 'big' | 'little') => Uint8Array.from([...text].flatMap((letter) => (order === 'big' ? [0, letter.charCodeAt(0)] : [letter.charCodeAt(0), 0])));
    for (const order of ['big', 'little'] as const) {
      expect(faultOf(withPart('xl/other.xml', wide('\ufeff<a><b/></a>'.slice(1), order)))).toBeNull();
      expect(faultOf(withPart('xl/other.xml', wide('<a><b/>', order)))).toMatchObject({ detail: 'the part "xl/other.xml" breaks off' });
    }
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

  it('refuses more elements than memory can be spared for, in sheets and elsewhere', () => {
    const many = (name: string, root: string, count: number) => packed({ ...workbookParts(SHEETS), [name]: strToU8(`<${root}>${'<e/>'.repeat(count)}</${root}>`) }, 0);
    expect(faultOf(many('xl/sharedStrings.xml', 'sst', 2_000_001))).toMatchObject({ kind: 'tooLarge', detail: 'its parts hold over 2000000 elements' });
    expect(faultOf(many(SHEET, 'worksheet', 2_000_001))).toBeNull();
    expect(faultOf(many(SHEET, 'worksheet', 8_000_001))).toMatchObject({ kind: 'tooLarge', detail: 'its sheets hold over 8000000 elements' });
  });

  it('does not count the elements of parts that are never held, such as the records behind a pivot', () => {
    const records = `<pivotCacheRecords>${'<r/>'.repeat(2_000_001)}</pivotCacheRecords>`;
    expect(faultOf(packed({ ...workbookParts(SHEETS), 'xl/pivotCache/records1.xml': strToU8(records) }, 0))).toBeNull();
  });

  it('takes no longer for comments without end after the last tag', () => {
    const start = performance.now();
    expect(faultOf(withPart('xl/other.xml', `<a></a>${'<!---->'.repeat(500)}`))).toBeNull();
    expect(faultOf(withPart('xl/other.xml', `<a></a>${'<!---->'.repeat(500)}x`))).toMatchObject({ kind: 'unreadable' });
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
