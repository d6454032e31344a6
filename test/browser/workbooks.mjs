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
