import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A sample: its name and its bytes. */
export function sample(name) {
  return { name: `${name}.xlsx`, bytes: new Uint8Array(readFileSync(new URL(`../../samples/${name}.xlsx`, import.meta.url))) };
}

/** The sample council's workbook with its structure locked, as Review, Protect Workbook locks it. */
export function lockedCouncil() {
  const { name, bytes } = sample('council-2007-08');
  const parts = unzipSync(bytes);
  const workbook = strFromU8(parts['xl/workbook.xml']).replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>');
  return { name, bytes: zipSync({ ...parts, 'xl/workbook.xml': strToU8(workbook) }) };
}

/** The sample council's workbook with a second column of forecasts, so that recognition has to ask which is meant. */
export function askingCouncil() {
  const { name, bytes } = sample('council-2007-08');
  const parts = unzipSync(bytes);
  const texts = strFromU8(parts['xl/sharedStrings.xml']).replace('<t>Commitments</t>', '<t>Projected outturn</t>');
  return { name, bytes: zipSync({ ...parts, 'xl/sharedStrings.xml': strToU8(texts) }) };
}

/** The sample council's workbook with a sheet of its own that answers the finding on adviser posts: accepted at a sum that has moved since. */
export function answeredCouncil() {
  const { name, bytes } = sample('council-2007-08');
  const parts = unzipSync(bytes);
  const rows = [['Finding key', 'Response', 'Reason', 'Role', 'Date', 'Amount'], ['EST-03|p405', 'Accepted', 'Cover until the tender', 'Head of Customer Services', '01/10/2007', '41,200']];
  const cells = rows.map((row, down) => `<row r="${down + 1}">${row.map((text, across) => `<c r="${'ABCDEF'[across]}${down + 1}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`);
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
  const change = (part, from, to) => strToU8(strFromU8(parts[part]).replace(from, to));
  return {
    name,
    bytes: zipSync({
      ...parts,
      'xl/worksheets/answers.xml': strToU8(`<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells.join('')}</sheetData></worksheet>`),
      'xl/workbook.xml': change('xl/workbook.xml', '</sheets>', '<sheet name="Responses" sheetId="99" r:id="rIdAnswers"/></sheets>'),
      'xl/_rels/workbook.xml.rels': change('xl/_rels/workbook.xml.rels', '</Relationships>', '<Relationship Id="rIdAnswers" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/answers.xml"/></Relationships>'),
      '[Content_Types].xml': change('[Content_Types].xml', '</Types>', `<Override PartName="/xl/worksheets/answers.xml" ContentType="${kind}"/></Types>`),
    }),
  };
}
