import { strToU8, zipSync } from 'fflate';

/** A budget of so many lines in ten streams, each with a current budget that does not add up. */
export function faultyBudget(lines) {
  const texts = (row, values) => `<row r="${row}">${values.map((value, at) => cell(`${String.fromCharCode(65 + at)}${row}`, value)).join('')}</row>`;
  const cell = (at, value) => (typeof value === 'number' ? `<c r="${at}"><v>${value}</v></c>` : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`);
  const heading = ['Stream', 'Cost centre', 'Service', 'Original', 'Virement', 'Supplementary', 'Current', 'Forecast'];
  const rows = [texts(1, ['Budget monitoring 2007/08']), texts(2, heading), ...Array.from({ length: lines }, (_, at) => texts(at + 3, [`Stream ${Math.floor((at * 10) / lines)}`, `C${100_000 + at}`, 'Employees', 400_000, 0, 0, 410_000, 410_000]))];
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts = 'http://schemas.openxmlformats.org/package/2006';
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return zipSync(Object.fromEntries(Object.entries({
    '[Content_Types].xml': `<Types xmlns="${parts}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${parts}/relationships"><Relationship Id="rId1" Type="${links}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="Budget" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${parts}/relationships"><Relationship Id="rId1" Type="${links}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
  }).map(([name, text]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`)])));
}
