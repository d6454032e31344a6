import { strToU8 } from 'fflate';
import { checkPackage } from '../../../src/headless/package/checkPackage';
import { ole2Bytes, packed, withDirectoryField, workbookBytes, workbookParts } from '../../builders/package';

const SHEETS = [{ name: 'Budget', rows: [['Service', 'Original']] }];
const [PACKED_SIZE, SIZE] = [20, 24];

function faultOf(bytes: Uint8Array): unknown {
  try {
    checkPackage(bytes);
    return null;
  } catch (fault) {
    return fault;
  }
}

describe('saying what a file is before unpacking it', () => {
  it('passes a workbook and gives its parts', () => {
    expect(checkPackage(workbookBytes(SHEETS)).map(({ name }) => name)).toContain('xl/workbook.xml');
  });

  it.each([
    ['an empty file', new Uint8Array(0), 'empty'],
    ['a text', strToU8('Service,Original\nICT,1\n'), 'notAWorkbook'],
    ['a workbook with a password', ole2Bytes('EncryptionInfo', 'EncryptedPackage'), 'encrypted'],
    ['the start of a zip', strToU8('PK'), 'truncated'],
    ['a zip of something else', packed({ 'readme.txt': 'hello' }), 'archive'],
    ['a zip of workbooks', packed({ 'a.xlsx': workbookBytes(SHEETS), 'b.xlsx': workbookBytes(SHEETS) }), 'archive'],
    ['a zip that only has parts', packed({ '[Content_Types].xml': '<Types/>' }), 'notAWorkbook'],
    ['a Word document', packed({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<document/>' }), 'otherDocument'],
    ['a Word document with a workbook in it', packed({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<document/>', 'word/embeddings/book.xlsx': 'x' }), 'otherDocument'],
    ['a binary workbook', packed({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }), 'binaryFormat'],
    ['a spreadsheet of Numbers', packed({ 'Index/Document.iwa': 'x', 'Index/Tables/Tile.iwa': 'x', 'preview.jpg': 'x' }), 'numbers'],
    ['an older one', packed({ 'Index.zip': 'x', 'preview.jpg': 'x' }), 'numbers'],
    ['an OpenDocument spreadsheet', packed({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }), 'openDocument'],
  ])('tells %s', (_, bytes, kind) => {
    expect(faultOf(bytes)).toMatchObject({ name: 'PackageFault', kind });
  });

  it('passes a workbook that holds others', () => {
    expect(faultOf(packed({ ...workbookParts(SHEETS), 'xl/embeddings/book.xlsx': 'x', 'xl/embeddings/letter.docx': 'x' }))).toBeNull();
  });

  it('says which part is missing from a workbook that lacks its list of parts', () => {
    expect(faultOf(packed({ 'xl/workbook.xml': '<workbook/>' }))).toMatchObject({ kind: 'unreadable', detail: 'the part "[Content_Types].xml" is not there' });
  });

  it.each([
    ['two parts that differ only in case', { ...workbookParts(SHEETS), 'XL/Workbook.xml': '<a/>' }, 'two parts called "XL/Workbook.xml"'],
    ['a name that leads out of the package', { ...workbookParts(SHEETS), 'xl/../../evil.xml': '<a/>' }, 'the part name "xl/../../evil.xml"'],
    ['the same with backslashes', { ...workbookParts(SHEETS), 'xl\\..\\evil.xml': '<a/>' }, 'the part name "xl\\..\\evil.xml"'],
  ])('refuses %s', (_, parts, detail) => {
    expect(faultOf(packed(parts))).toMatchObject({ kind: 'unreadable', detail });
  });

  it('passes a name that only holds two full stops', () => {
    expect(faultOf(packed({ ...workbookParts(SHEETS), 'xl/notes..xml': '<a/>' }))).toBeNull();
  });

  it('refuses a bomb by what its directory states, up to a gigabyte in all', () => {
    const bomb = withDirectoryField(workbookBytes(SHEETS), 0, SIZE, 2 ** 30);
    expect(faultOf(withDirectoryField(bomb, 0, PACKED_SIZE, 2 ** 28))).toMatchObject({ kind: 'tooLarge', detail: '1024 MB unpacked' });
  });

  it('refuses a large part packed more than 500 times over, and passes one at the limit', () => {
    const large = (size: number) => withDirectoryField(withDirectoryField(workbookBytes(SHEETS), 0, SIZE, size), 0, PACKED_SIZE, 65_536);
    expect(faultOf(large(65_536 * 500))).toBeNull();
    expect(faultOf(large(65_536 * 500 + 1))).toMatchObject({ kind: 'tooLarge' });
  });

  it('passes a small part however well it packs', () => {
    expect(faultOf(packed({ ...workbookParts(SHEETS), 'xl/blank.xml': `<a>${' '.repeat(1e6)}</a>` }))).toBeNull();
  });

  it('refuses a part that states no size, in both ways a zip can leave it out', () => {
    const zip = workbookBytes(SHEETS);
    expect(faultOf(withDirectoryField(zip, 0, SIZE, 0))).toMatchObject({ kind: 'unreadable', detail: 'the part "[Content_Types].xml" does not state its size' });
    const none = withDirectoryField(withDirectoryField(zip, 0, SIZE, 0), 0, PACKED_SIZE, 0);
    expect(faultOf(none)).toBeNull();
    expect(faultOf(withDirectoryField(none, 0, 8, 0x0008_0008))).toMatchObject({ kind: 'unreadable' });
  });

  it('refuses more than ten thousand parts', () => {
    const parts = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`xl/${index}.xml`, '']));
    expect(faultOf(packed(parts, 0))).toMatchObject({ kind: 'tooLarge', detail: '10001 parts' });
  });
});
