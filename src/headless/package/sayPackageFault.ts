import type { PackageFault, PackageFaultKind } from './packageFault';

const AS_XLSX = 'save it as an Excel Workbook (.xlsx)';

const SENTENCES: Readonly<Record<PackageFaultKind, (detail: string) => string>> = {
  empty: () => 'the file is empty.',
  notAWorkbook: () => `this is neither an Excel workbook nor a text with columns (.csv, .tsv); open it in the program that made it and ${AS_XLSX}.`,
  encrypted: () => 'the workbook is encrypted with a password; open it in Excel, remove the password (File, Info, Protect Workbook) and save a copy as .xlsx.',
  oldFormat: () => `this is a workbook of the format before Excel 2007 (.xls); open it in Excel and ${AS_XLSX}.`,
  binaryFormat: () => `this is a binary workbook (.xlsb); open it in Excel and ${AS_XLSX}.`,
  openDocument: () => `this is an OpenDocument spreadsheet (.ods); open it in Excel or LibreOffice and ${AS_XLSX}.`,
  numbers: () => 'this is an Apple Numbers spreadsheet; open it in Numbers and choose File, Export To, Excel (.xlsx).',
  pdf: () => `this is a PDF, which keeps no cells; ask for the workbook that it was printed from and ${AS_XLSX}.`,
  webPage: () => `this is a web page, whatever its name ends in, as some systems export reports; open it in Excel and ${AS_XLSX}.`,
  xmlSpreadsheet: () => `this is an XML Spreadsheet of 2003; open it in Excel and ${AS_XLSX}.`,
  onlineShortcut: () => 'this is a shortcut to a spreadsheet online, without its cells; open it there and choose File, Download, Microsoft Excel (.xlsx).',
  otherDocument: () => 'this is a document of Word, PowerPoint or Visio; copy its tables into Excel and save them as .xlsx.',
  archive: () => 'this is a zip archive and no workbook itself; unpack it and give the workbooks in it.',
  truncated: () => 'the file is cut short or damaged; copy or download it again.',
  tooLarge: (detail) => `the workbook is larger than can be read safely (${detail}); split it, or save only the sheets that are needed as .xlsx.`,
  unreadable: (detail) => `the workbook is damaged and could not be read (${detail}); open it in Excel, let it repair and save it as .xlsx.`,
  strict: () => 'the workbook is a Strict Open XML Spreadsheet, which cannot be written safely; save it from Excel as an ordinary .xlsx (Excel Workbook).',
  unwritable: (detail) => `the workbook cannot be written safely (${detail}); save it from Excel under another name and use that.`,
};

/** What a file is or lacks, and what to do next, in one sentence. */
export function sayPackageFault({ kind, detail }: PackageFault): string {
  return SENTENCES[kind](oneLine(detail));
}

/** A detail may quote a part's name or a fault of a library, line ends and all. */
function oneLine(detail: string): string {
  const line = detail.replace(/\s+/g, ' ').trim();
  return line.length <= 160 ? line : `${line.slice(0, 157)}...`;
}
