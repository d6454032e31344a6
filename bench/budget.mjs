// Writes a budget workbook of many lines, the same bytes every time: node bench/budget.mjs [LINES] [FILE]
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { Zip, ZipDeflate, strToU8 } from 'fflate';

const [lines = '100000', file = `out/bench/budget-${lines}.xlsx`] = process.argv.slice(2);
const SUBJECTIVES = 50;
const STREAMS = 40;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument';
const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const GROUPS = ['Employees', 'Premises', 'Transport', 'Supplies and Services', 'Third Party Payments', 'Support Services', 'Income'];
const HEADINGS = ['Directorate', 'Service stream', 'Cost centre', 'Subjective', 'Group', 'Description', 'Original budget', 'Virement', 'Supplementary estimate', 'Current budget',
  'Budget to date', 'Actual to date', 'Commitments', 'Forecast outturn', 'Previous forecast', 'Variance', 'Explanation', 'Cause', 'One-off or recurring', 'Action', 'Owner'];

const strings = new Map();
const shared = (text) => strings.get(text) ?? (strings.set(text, strings.size), strings.size - 1);
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const letter = (column) => String.fromCharCode(65 + column);
const text = (address, value) => `<c r="${address}" t="s"><v>${shared(value)}</v></c>`;
const number = (address, value) => `<c r="${address}" s="1"><v>${value}</v></c>`;

/** A reproducible number from 0 below the limit. */
let seed = 20071031;
function random(limit) {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed % limit;
}

function budgetRow(line, row) {
  const centre = Math.floor(line / SUBJECTIVES);
  const stream = `Service stream ${String((centre % STREAMS) + 1).padStart(2, '0')}`;
  const group = GROUPS[line % GROUPS.length];
  const sign = group === 'Income' ? -1 : 1;
  const [original, virement] = [sign * (1000 + random(900000)), line % 9 === 0 ? random(2000) - 1000 : 0];
  const current = original + virement;
  const variance = line % 4 === 0 ? random(Math.max(1, Math.abs(current) >> 3)) - (Math.abs(current) >> 4) : 0;
  const [toDate, actual] = [Math.round((current * 7) / 12), Math.round(((current + variance) * 7) / 12) + random(100) / 100];
  const filled = line === 0 ? [' t="shared" ref="J2:J$" si="0"', ' t="shared" ref="P2:P$" si="1"'].map((start) => start.replace('$', row + Number(lines) - 1)) : [];
  const formula = (index, words) => (line === 0 ? `<f${filled[index]}>${words}</f>` : `<f t="shared" si="${index}"/>`);
  const cells = [
    text(`A${row}`, `Directorate ${(centre % STREAMS % 5) + 1}`), text(`B${row}`, stream), text(`C${row}`, `C${10000 + centre}`), text(`D${row}`, String(1000 + (line % SUBJECTIVES) * 10)),
    text(`E${row}`, group), text(`F${row}`, `${group}, line ${(line % SUBJECTIVES) + 1}`), number(`G${row}`, original), virement ? number(`H${row}`, virement) : '',
    `<c r="J${row}" s="1">${formula(0, `G${row}+H${row}+I${row}`)}<v>${current}</v></c>`, number(`K${row}`, toDate), number(`L${row}`, actual),
    number(`N${row}`, current + variance), number(`O${row}`, current), `<c r="P${row}" s="1">${formula(1, `N${row}-J${row}`)}<v>${variance}</v></c>`,
    ...(variance === 0 ? [] : [text(`Q${row}`, `Volume differs from the plan in month ${1 + random(12)}.`), text(`R${row}`, 'Volume'), text(`S${row}`, line % 8 === 0 ? 'One-off' : 'Recurring'),
      text(`T${row}`, 'Reviewed with the budget holder every month.'), text(`U${row}`, `Head of ${stream}`)]),
  ];
  return `<row r="${row}">${cells.join('')}</row>`;
}

function* budgetSheet() {
  yield `${PROLOG}<worksheet xmlns="${MAIN}"><dimension ref="A1:U${Number(lines) + 1}"/><sheetData><row r="1">${HEADINGS.map((heading, column) => text(`${letter(column)}1`, heading)).join('')}</row>`;
  for (let line = 0; line < Number(lines); line += 1000) {
    yield Array.from({ length: Math.min(1000, Number(lines) - line) }, (_, at) => budgetRow(line + at, line + at + 2)).join('');
  }
  yield '</sheetData></worksheet>';
}

function* settingsSheet() {
  const rows = [['Setting', 'Value'], ['year', '2007/08'], ['period', '7']];
  yield `${PROLOG}<worksheet xmlns="${MAIN}"><sheetData>${rows.map(([name, value], at) => `<row r="${at + 1}">${text(`A${at + 1}`, name)}${text(`B${at + 1}`, value)}</row>`).join('')}</sheetData></worksheet>`;
}

function* sharedStrings() {
  yield `${PROLOG}<sst xmlns="${MAIN}" uniqueCount="${strings.size}">`;
  yield [...strings.keys()].map((value) => `<si><t>${escape(value)}</t></si>`).join('');
  yield '</sst>';
}

const override = (part, kind) => `<Override PartName="/xl/${part}.xml" ContentType="${TYPES}.spreadsheetml.${kind}+xml"/>`;
const link = (id, kind, target) => `<Relationship Id="${id}" Type="${LINKS}/${kind}" Target="${target}"/>`;
const parts = {
  '[Content_Types].xml': [`${PROLOG}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`,
    override('workbook', 'sheet.main') + override('worksheets/sheet1', 'worksheet') + override('worksheets/sheet2', 'worksheet') + override('styles', 'styles') + override('sharedStrings', 'sharedStrings'), '</Types>'],
  '_rels/.rels': [`${PROLOG}<Relationships xmlns="${PACKAGE}/relationships">${link('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`],
  'xl/workbook.xml': [`${PROLOG}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets><sheet name="Settings" sheetId="1" r:id="rId1"/><sheet name="Budget" sheetId="2" r:id="rId2"/></sheets></workbook>`],
  'xl/_rels/workbook.xml.rels': [`${PROLOG}<Relationships xmlns="${PACKAGE}/relationships">`, link('rId1', 'worksheet', 'worksheets/sheet1.xml') + link('rId2', 'worksheet', 'worksheets/sheet2.xml') +
    link('rId3', 'styles', 'styles.xml') + link('rId4', 'sharedStrings', 'sharedStrings.xml'), '</Relationships>'],
  'xl/styles.xml': [`${PROLOG}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>`,
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>'],
  'xl/worksheets/sheet1.xml': settingsSheet(),
  'xl/worksheets/sheet2.xml': budgetSheet(),
  'xl/sharedStrings.xml': sharedStrings(),
};

mkdirSync(dirname(file), { recursive: true });
const out = openSync(file, 'w');
const zip = new Zip((fault, bytes, isLast) => {
  if (fault) throw fault;
  writeSync(out, bytes);
  if (isLast) closeSync(out);
});
for (const [name, chunks] of Object.entries(parts)) {
  const entry = new ZipDeflate(name, { level: 6 });
  entry.mtime = '2008-01-01T00:00:00';
  zip.add(entry);
  for (const chunk of chunks) entry.push(strToU8(chunk));
  entry.push(new Uint8Array(), true);
}
zip.end();
console.log(`${file}: ${lines} lines`);
