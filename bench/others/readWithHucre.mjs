// Reads a workbook with hucre, values only. Prints how many cells have one.
import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';

const book = await readXlsx(new Uint8Array(readFileSync(process.argv[2])));
console.log(book.sheets.reduce((cells, { rows }) => cells + rows.reduce((so, row) => so + row.filter((value) => value !== null && value !== '').length, 0), 0));
