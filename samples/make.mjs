// Writes the sample workbooks and their README: node samples/make.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeWorkbook } from './make/workbook.mjs';
import { councilWorkbook } from './make/council/workbook.mjs';
import { cleanWorkbook } from './make/clean/workbook.mjs';
import { boroughWorkbook } from './make/borough/workbook.mjs';
import { readme } from './make/readme.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const [council, clean, boroughBook] = [councilWorkbook(), cleanWorkbook(), boroughWorkbook()];

for (const book of [council, clean, boroughBook]) {
  writeFileSync(here(book.file), writeWorkbook(book));
  console.log(`${book.file}: ${book.sheets.length} sheets, ${book.sheets.flatMap(({ faults }) => faults).length} planted faults`);
}
writeFileSync(here('README.md'), readme({ council, boroughBook }));
