import { strToU8, zipSync } from 'fflate';

/** A cell beyond a plain value: a kept text, a date, an error, a formula, or anything else as XML between the cell's tags. */
export type PackageCell =
  | string
  | number
  | boolean
  | null
  | { readonly shared: string }
  | { readonly date: number }
  | { readonly error: string }
  | { readonly formula: string; readonly value: number }
  | { readonly attributes: string; readonly content: string };

/** A sheet to be packed; `kind` makes it a sheet without cells. */
export interface PackageSheet {
  readonly name: string;
  readonly rows?: readonly (readonly PackageCell[])[];
  readonly state?: 'hidden' | 'veryHidden';
  readonly kind?: 'chartsheet' | 'xlMacrosheet';
  readonly table?: { readonly name: string; readonly range: string };
  readonly hiddenRows?: readonly number[];
  /** Columns that are hidden, from 1 as the file counts them. */
  readonly hiddenColumns?: readonly number[];
}

interface PackageOptions {
  readonly date1904?: boolean;
  readonly strict?: boolean;
}

type Parts = Readonly<Record<string, string | Uint8Array>>;

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function namespaces({ strict }: PackageOptions) {
  const root = strict === true ? 'http://purl.oclc.org/ooxml' : 'http://schemas.openxmlformats.org';
  const year = strict === true ? '' : '/2006';
  return { main: `${root}/spreadsheetml${year}/main`, links: `${root}/officeDocument${year}/relationships` };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function letters(column: number): string {
  return (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
}

function cellXml(cell: PackageCell, address: string, shared: string[]): string {
  const write = (attributes: string, content: string): string => `<c r="${address}"${attributes}>${content}</c>`;
  if (cell === null) return '';
  if (typeof cell === 'number') return write('', `<v>${cell}</v>`);
  if (typeof cell === 'boolean') return write(' t="b"', `<v>${Number(cell)}</v>`);
  if (typeof cell === 'string') return write(' t="inlineStr"', `<is><t xml:space="preserve">${escaped(cell)}</t></is>`);
  if ('shared' in cell) return write(' t="s"', `<v>${shared.push(cell.shared) - 1}</v>`);
  if ('date' in cell) return write(' s="1"', `<v>${cell.date}</v>`);
  if ('error' in cell) return write(' t="e"', `<v>${cell.error}</v>`);
  if ('formula' in cell) return write('', `<f>${escaped(cell.formula)}</f><v>${cell.value}</v>`);
  return write(cell.attributes, cell.content);
}

function sheetXml({ rows = [], hiddenRows = [], hiddenColumns = [], table }: PackageSheet, { main, links }: ReturnType<typeof namespaces>, shared: string[]): string {
  const lines = rows.map((cells, row) => {
    const hidden = hiddenRows.includes(row + 1) ? ' hidden="1"' : '';
    return `<row r="${row + 1}"${hidden}>${cells.map((cell, column) => cellXml(cell, `${letters(column)}${row + 1}`, shared)).join('')}</row>`;
  });
  const hiddenOnes = hiddenColumns.map((column) => `<col min="${column}" max="${column}" width="9" hidden="1"/>`).join('');
  const columns = hiddenOnes === '' ? '' : `<cols>${hiddenOnes}</cols>`;
  const tables = table === undefined ? '' : '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>';
  return `${PROLOG}<worksheet xmlns="${main}" xmlns:r="${links}">${columns}<sheetData>${lines.join('')}</sheetData>${tables}</worksheet>`;
}

function tableParts({ table }: PackageSheet, number: number, { main, links }: ReturnType<typeof namespaces>): Parts {
  if (table === undefined) return {};
  return {
    [`xl/worksheets/_rels/sheet${number}.xml.rels`]: linksXml([`<Relationship Id="rId1" Type="${links}/table" Target="../tables/table${number}.xml"/>`]),
    [`xl/tables/table${number}.xml`]: `${PROLOG}<table xmlns="${main}" id="${number}" name="${table.name}" displayName="${table.name}" ref="${table.range}"><tableColumns count="0"/></table>`,
  };
}

function linksXml(links: readonly string[]): string {
  return `${PROLOG}<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`;
}

/** The least parts of a workbook with these sheets, by name, for a test that spoils one before packing them. */
export function workbookParts(sheets: readonly PackageSheet[], options: PackageOptions = {}): Record<string, string | Uint8Array> {
  const { main, links } = namespaces(options);
  const shared: string[] = [];
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '',
    '_rels/.rels': linksXml([`<Relationship Id="rId1" Type="${links}/officeDocument" Target="xl/workbook.xml"/>`]),
  };
  const entries: string[] = [];
  const targets: string[] = [];
  sheets.forEach((sheet, index) => {
    const { name, state, kind = 'worksheet' } = sheet;
    const path = `${kind}s/sheet${index + 1}.xml`;
    entries.push(`<sheet name="${escaped(name)}" sheetId="${index + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${index + 1}"/>`);
    targets.push(`<Relationship Id="rId${index + 1}" Type="${links}/${kind}" Target="${path}"/>`);
    parts[`xl/${path}`] = kind === 'worksheet' ? sheetXml(sheet, { main, links }, shared) : `${PROLOG}<${kind} xmlns="${main}"><sheetViews/></${kind}>`;
    Object.assign(parts, tableParts(sheet, index + 1, { main, links }));
  });
  parts['xl/workbook.xml'] =
    `${PROLOG}<workbook xmlns="${main}" xmlns:r="${links}">${options.date1904 === true ? '<workbookPr date1904="1"/>' : ''}<sheets>${entries.join('')}</sheets></workbook>`;
  parts['xl/_rels/workbook.xml.rels'] = linksXml([
    ...targets,
    `<Relationship Id="styles" Type="${links}/styles" Target="styles.xml"/>`,
    `<Relationship Id="shared" Type="${links}/sharedStrings" Target="sharedStrings.xml"/>`,
  ]);
  parts['xl/styles.xml'] = `${PROLOG}<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`;
  parts['xl/sharedStrings.xml'] = `${PROLOG}<sst xmlns="${main}">${shared.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`;
  parts['[Content_Types].xml'] = typesXml(Object.keys(parts));
  return parts;
}

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.xml$/, 'sheet.main'],
  [/^xl\/styles\.xml$/, 'styles'],
  [/^xl\/sharedStrings\.xml$/, 'sharedStrings'],
  [/^xl\/worksheets\/sheet/, 'worksheet'],
  [/^xl\/chartsheets\/sheet/, 'chartsheet'],
  [/^xl\/tables\//, 'table'],
];

function typesXml(names: readonly string[]): string {
  const overrides = names.flatMap((name) => TYPES.filter(([part]) => part.test(name)).map(([, type]) => `<Override PartName="/${name}" ContentType="${SHEET_TYPE}.${type}+xml"/>`));
  const defaults = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`;
  return `${PROLOG}<Types xmlns="${PACKAGE}/content-types">${defaults}${overrides.join('')}</Types>`;
}

/** Parts as a zip, the same bytes every time. */
export function packed(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const bytes = Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part] as const);
  return zipSync(Object.fromEntries(bytes), { level, mtime: '2008-01-01T00:00:00' });
}

/** The bytes of an .xlsx with these sheets. */
export function workbookBytes(sheets: readonly PackageSheet[], options: PackageOptions = {}): Uint8Array {
  return packed(workbookParts(sheets, options));
}

/** As much of an OLE2 file as is looked at: its signature and the names of its streams, in UTF-16. */
export function ole2Bytes(...streams: readonly string[]): Uint8Array {
  const names = streams.map((name) => [...name].flatMap((letter) => [letter.charCodeAt(0), 0]));
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(504), ...names.flatMap((name) => [...name, 0, 0])]);
}

/** The same zip with the number at an offset into the n-th entry of its directory replaced. */
export function withDirectoryField(zip: Uint8Array, entry: number, offset: number, value: number): Uint8Array {
  const changed = zip.slice();
  const view = new DataView(changed.buffer);
  const starts: number[] = [];
  for (let at = 0; at + 4 <= zip.length; at++) if (view.getUint32(at, true) === 0x02014b50) starts.push(at);
  view.setUint32(starts[entry]! + offset, value, true);
  return changed;
}
