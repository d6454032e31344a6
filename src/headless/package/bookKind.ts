import { linksOf, workbookPart } from './links';
import { openParts, partText } from './parts';
import { attribute, childrenOf, parseXml } from './xml/xmlTree';

/** What a file of a workbook must end in, by its content type; Excel opens none under another ending. */
const ENDINGS: Readonly<Record<string, string>> = {
  'application/vnd.ms-excel.sheet.macroEnabled.main+xml': '.xlsm',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml': '.xltx',
  'application/vnd.ms-excel.template.macroEnabled.main+xml': '.xltm',
};

/** What kind of workbook a package holds, beside its cells. */
export interface BookKind {
  readonly ending: string;
  readonly holdsMacros: boolean;
}

/** The kind of a workbook that could be opened. */
export function bookKind(bytes: Uint8Array): BookKind {
  const parts = openParts(bytes);
  const book = workbookPart(parts);
  const overrides = childrenOf(parseXml(partText(parts, '[Content_Types].xml')), 'Override');
  const own = overrides.find((part) => attribute(part, 'PartName')?.toLowerCase() === `/${book}`.toLowerCase());
  const kinds = linksOf(parts, book).map(({ kind }) => kind);
  return { ending: ENDINGS[attribute(own, 'ContentType') ?? ''] ?? '.xlsx', holdsMacros: kinds.some((kind) => kind === 'vbaProject' || /macrosheet$/i.test(kind)) };
}
