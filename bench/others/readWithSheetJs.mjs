// Reads a workbook with SheetJS, formulas and number formats included. Prints how many cells its sheets have.
import { readFileSync } from 'node:fs';
import { read } from 'xlsx';

const book = read(readFileSync(process.argv[2]), { cellFormula: true, cellNF: true });
console.log(Object.values(book.Sheets).reduce((cells, sheet) => cells + Object.keys(sheet).filter((key) => !key.startsWith('!')).length, 0));
