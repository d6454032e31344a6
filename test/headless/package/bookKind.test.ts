import { bookKind } from '../../../src/headless/package/bookKind';
import { packed, workbookBytes, workbookParts } from '../../builders/package';

const MACRO = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';

/** A workbook whose list of parts says what it is, and that has a macro project. */
function ofType(type: string, link = ''): Uint8Array {
  const parts = workbookParts([{ name: 'Budget', rows: [[1]] }]);
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`;
  const links = String(parts['xl/_rels/workbook.xml.rels']).replace('</Relationships>', `${link}</Relationships>`);
  return packed({ ...parts, '[Content_Types].xml': types, 'xl/_rels/workbook.xml.rels': links });
}

describe('the kind of a workbook', () => {
  it('says what a copy of it must be called, as Excel opens it under no other ending', () => {
    expect(bookKind(workbookBytes([{ name: 'Budget' }]))).toEqual({ ending: '.xlsx', holdsMacros: false });
    expect(bookKind(ofType(MACRO)).ending).toBe('.xlsm');
    expect(bookKind(ofType('application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml')).ending).toBe('.xltx');
    expect(bookKind(ofType('application/vnd.ms-excel.template.macroEnabled.main+xml')).ending).toBe('.xltm');
  });

  it('says whether it holds macros, as a project or as sheets of them', () => {
    expect(bookKind(ofType(MACRO)).holdsMacros).toBe(false);
    expect(bookKind(ofType(MACRO, '<Relationship Id="m" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>')).holdsMacros).toBe(true);
    expect(bookKind(workbookBytes([{ name: 'Budget' }, { name: 'Macro', kind: 'xlMacrosheet' }])).holdsMacros).toBe(true);
  });
});
