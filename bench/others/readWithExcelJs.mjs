// Reads a workbook with ExcelJS. Prints how many rows its sheets have.
import ExcelJS from 'exceljs';

const book = new ExcelJS.Workbook();
await book.xlsx.readFile(process.argv[2]);
console.log(book.worksheets.reduce((rows, sheet) => rows + sheet.actualRowCount, 0));
