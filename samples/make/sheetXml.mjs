// One sheet as data to its worksheet XML. A cell is null, {v, s} or {f, v, s}: value, formula, style name.
import { styleIndex } from './styles.mjs';

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

export function columnLetter(column) {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export function sheetXml(sheet, stringIndex, isFirst) {
  const rows = sheet.rows.map((row, at) => rowXml(row, at + 1, stringIndex)).join('');
  const widest = Math.max(...sheet.rows.map((row) => row.cells.length), 1);
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="A1:${columnLetter(widest)}${sheet.rows.length}"/>` +
    `<sheetViews><sheetView showGridLines="0"${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${paneXml(sheet.freeze)}</sheetView></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    `<cols>${sheet.widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>` +
    `<sheetData>${rows}</sheetData>` +
    (sheet.filter ? `<autoFilter ref="A${sheet.filter.top}:${columnLetter(sheet.filter.right)}${sheet.filter.bottom}"/>` : '') +
    mergeXml(sheet.merges ?? []) + validationXml(sheet.lists ?? []) +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${sheet.wide ? 8 : 9}" orientation="${sheet.portrait ? 'portrait' : 'landscape'}" fitToWidth="1" fitToHeight="0"/>` +
    `<headerFooter><oddFooter>${escape(`&L&8${sheet.footer.replace(/&/g, '&&')}&C&8&A&R&8Page &P of &N`)}</oddFooter></headerFooter>` +
    `<ignoredErrors><ignoredError sqref="A1:${columnLetter(widest)}${sheet.rows.length}" numberStoredAsText="1"/></ignoredErrors></worksheet>`;
}

function paneXml(freeze) {
  if (!freeze) return '';
  const { rows, columns } = freeze;
  const corner = `${columnLetter(columns + 1)}${rows + 1}`;
  const pane = columns ? 'bottomRight' : 'bottomLeft';
  return `<pane${columns ? ` xSplit="${columns}"` : ''} ySplit="${rows}" topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/>`;
}

function rowXml(row, number, stringIndex) {
  const cells = row.cells.map((cell, at) => (cell ? cellXml(cell, `${columnLetter(at + 1)}${number}`, stringIndex) : '')).join('');
  if (!cells && !row.height) return '';
  return `<row r="${number}"${row.height ? ` ht="${row.height}" customHeight="1"` : ''}>${cells}</row>`;
}

function cellXml({ v, f, s }, ref, stringIndex) {
  const style = ` s="${styleIndex(s ?? 'default')}"`;
  if (f !== undefined) {
    return typeof v === 'string'
      ? `<c r="${ref}"${style} t="str"><f>${escape(f)}</f><v>${escape(v)}</v></c>`
      : `<c r="${ref}"${style}><f>${escape(f)}</f><v>${number(v)}</v></c>`;
  }
  if (v === null || v === undefined || v === '') return `<c r="${ref}"${style}/>`;
  if (typeof v === 'number') return `<c r="${ref}"${style}><v>${number(v)}</v></c>`;
  return `<c r="${ref}"${style} t="s"><v>${stringIndex(v)}</v></c>`;
}

// Sums of tenths and pence are kept to ten places, so that the value in the file is the one a person would write.
function number(value) {
  if (!Number.isFinite(value)) throw new Error(`not a number: ${value}`);
  return String(Math.round(value * 1e10) / 1e10 + 0);
}

const mergeXml = (merges) => (merges.length ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : '');

function validationXml(lists) {
  if (!lists.length) return '';
  const one = ({ ref, options }) => `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="warning" sqref="${ref}"><formula1>${escape(`"${options.join(',')}"`)}</formula1></dataValidation>`;
  return `<dataValidations count="${lists.length}">${lists.map(one).join('')}</dataValidations>`;
}
