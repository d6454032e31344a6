import { type PackageSheet, packed, workbookParts } from '../builders/package';

const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const RELATIONSHIPS = 'application/vnd.openxmlformats-package.relationships+xml';

/** The bytes of an .xlsx with these sheets, with the content types that LibreOffice and Excel insist on. */
export function openableBook(sheets: readonly PackageSheet[]): Uint8Array {
  const parts = workbookParts(sheets);
  const overrides = Object.keys(parts).flatMap((name) => {
    const kind = kindOf(name);
    return kind === null ? [] : [`<Override PartName="/${name}" ContentType="${TYPES}.${kind}+xml"/>`];
  });
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="${RELATIONSHIPS}"/>${overrides.join('')}</Types>`;
  return packed({ ...parts, '[Content_Types].xml': types });
}

function kindOf(name: string): string | null {
  if (name === 'xl/workbook.xml') return 'sheet.main';
  if (name === 'xl/styles.xml') return 'styles';
  if (name === 'xl/sharedStrings.xml') return 'sharedStrings';
  return name.startsWith('xl/worksheets/sheet') ? 'worksheet' : null;
}
