import { MOST_CELLS } from './limits';
import type { TextFault } from './textFault';

/** What a text lacks and what to do next, in one sentence. */
export function sayTextFault(fault: TextFault): string {
  switch (fault.kind) {
    case 'notText':
      return 'this is neither an Excel workbook nor a text with columns (.csv, .tsv); open it in the program that made it and save it as an Excel Workbook (.xlsx).';
    case 'blank':
      return 'the file holds no values.';
    case 'noColumns':
      return 'this is a text without columns: no comma, semicolon, tab or bar divides its lines; save the table as .csv or .xlsx.';
    case 'quoteNotClosed':
      return `the quotation mark that opens a value in row ${fault.row} does not close before the next delimiter; double the marks inside the value, or save the table as .xlsx.`;
    case 'tooManyCells':
      return `the text has more than ${MOST_CELLS / 1e6} million values, more than can be read safely; split it.`;
    case 'tooLarge':
      return `the text is larger than can be read safely (${fault.megabytes} MB); split it.`;
  }
}
