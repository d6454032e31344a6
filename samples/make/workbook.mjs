// Sheets (plain data, see sheet.mjs) to the bytes of an .xlsx: the same sheets always give the same bytes.
import { zipSync, strToU8 } from 'fflate';
import { stylesXml } from './styles.mjs';
import { sheetXml, columnLetter } from './sheetXml.mjs';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
// Local parts, because the zip format keeps local time: the bytes do not depend on the machine's time zone.
const WHEN = new Date(2007, 9, 31, 9, 0, 0);

export const escapeXml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

export function writeWorkbook({ title, saved, sheets }) {
  const strings = new Map();
  const stringIndex = (text) => {
    if (!strings.has(text)) strings.set(text, strings.size);
    return strings.get(text);
  };
  const bodies = sheets.map((sheet, at) => sheetXml(sheet, stringIndex, at === 0));
  const files = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([[`${RELS}/officeDocument`, 'xl/workbook.xml'], [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'], [`${RELS}/extended-properties`, 'docProps/app.xml']]),
    'docProps/core.xml': coreProperties(title, saved),
    'docProps/app.xml': `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Zerobase samples</Application></Properties>`,
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relationships([...sheets.map((_, at) => [`${RELS}/worksheet`, `worksheets/sheet${at + 1}.xml`]), [`${RELS}/styles`, 'styles.xml'], [`${RELS}/sharedStrings`, 'sharedStrings.xml']]),
    'xl/styles.xml': stylesXml(),
  };
  bodies.forEach((body, at) => { files[`xl/worksheets/sheet${at + 1}.xml`] = body; });
  files['xl/sharedStrings.xml'] = sharedStrings([...strings.keys()]);
  const packed = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, [strToU8(text), { mtime: WHEN, level: 9, os: 0 }]]));
  return zipSync(packed);
}

function contentTypes(count) {
  const part = (path, type) => `<Override PartName="${path}" ContentType="application/vnd.openxmlformats-${type}+xml"/>`;
  const sheets = Array.from({ length: count }, (_, at) => part(`/xl/worksheets/sheet${at + 1}.xml`, 'officedocument.spreadsheetml.worksheet')).join('');
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
    part('/xl/workbook.xml', 'officedocument.spreadsheetml.sheet.main') + sheets + part('/xl/styles.xml', 'officedocument.spreadsheetml.styles') +
    part('/xl/sharedStrings.xml', 'officedocument.spreadsheetml.sharedStrings') + part('/docProps/core.xml', 'package.core-properties') +
    part('/docProps/app.xml', 'officedocument.extended-properties') + '</Types>';
}

function relationships(pairs) {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${pairs.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`;
}

function coreProperties(title, saved) {
  const stamp = `${saved}T09:00:00Z`;
  return `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>Zerobase samples</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${stamp}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${stamp}</dcterms:modified></cp:coreProperties>`;
}

function workbookXml(sheets) {
  const quoted = (name) => `'${name.replace(/'/g, "''")}'`;
  const titles = sheets.flatMap((sheet, at) => (sheet.titleRow ? [`<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escapeXml(quoted(sheet.name))}!$1:$${sheet.titleRow}</definedName>`] : []));
  const filters = sheets.flatMap((sheet, at) => {
    if (!sheet.filter) return [];
    const { top, bottom, right } = sheet.filter;
    return [`<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${escapeXml(quoted(sheet.name))}!$A$${top}:$${columnLetter(right)}$${bottom}</definedName>`];
  });
  const names = [...filters, ...titles];
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000" tabRatio="850" activeTab="0"/></bookViews>` +
    `<sheets>${sheets.map((sheet, at) => `<sheet name="${escapeXml(sheet.name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets>` +
    (names.length ? `<definedNames>${names.join('')}</definedNames>` : '') + '<calcPr calcId="191029"/></workbook>';
}

function sharedStrings(texts) {
  const item = (text) => `<si><t${/^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : ''}>${escapeXml(text)}</t></si>`;
  return `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${texts.length}">${texts.map(item).join('')}</sst>`;
}
