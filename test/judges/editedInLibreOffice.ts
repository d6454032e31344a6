import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const TIME_LIMIT = { timeout: 240_000, killSignal: 'SIGKILL' } as const;

/** What a person does to a workbook, on its first sheet where none is named; rows from 1, cells and ranges as "B14:M16". */
export type Edit =
  | { readonly kind: 'type'; readonly cell: string; readonly value: string | number }
  | { readonly kind: 'typeOn'; readonly sheet: string; readonly cell: string; readonly words: string }
  | { readonly kind: 'typeFormula'; readonly cell: string; readonly formula: string }
  | { readonly kind: 'sortDown'; readonly range: string }
  | { readonly kind: 'showOnly'; readonly range: string; readonly word: string }
  | { readonly kind: 'insertColumn'; readonly before: string; readonly heading: string; readonly row: number }
  | { readonly kind: 'deleteRow'; readonly row: number }
  | { readonly kind: 'pasteAsValues'; readonly range: string }
  | { readonly kind: 'renameSheet'; readonly name: string }
  | { readonly kind: 'deleteSheet'; readonly name: string };

/** A workbook and what is done to it, in order. */
export interface Edited {
  readonly bytes: Uint8Array;
  readonly edits: readonly Edit[];
}

/**
 * The workbooks as a person sends them back who opened them in LibreOffice, took off the protection (there is no
 * password), did this to them and saved: edited and written by LibreOffice itself, by a macro, in one start of it.
 */
export async function editedInLibreOffice(books: readonly Edited[]): Promise<readonly Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'edited-'));
  try {
    await Promise.all(books.map(({ bytes }, index) => writeFile(join(folder, `in${index}.xlsx`), bytes)));
    const place = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    await run('soffice', [place, '--headless', '--terminate_after_init'], TIME_LIMIT);
    await writeMacro(join(folder, 'profile'), macroFor(folder, books));
    await run('soffice', [place, '--headless', '--norestore', 'macro:///Standard.Edits.Run'], TIME_LIMIT);
    const fault = await readFile(join(folder, 'fault.txt'), 'utf8').catch(() => '');
    if (fault !== '') throw new Error(`LibreOffice could not edit: ${fault}`);
    return await Promise.all(books.map(async (_, index) => new Uint8Array(await readFile(join(folder, `out${index}.xlsx`)))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function macroFor(folder: string, books: readonly Edited[]): string {
  const urlOf = (name: string): string => basicText(pathToFileURL(join(folder, name)).href);
  const each = books.flatMap(({ edits }, index) => [
    `  doc = StarDesktop.loadComponentFromURL(${urlOf(`in${index}.xlsx`)}, "_blank", 0, Array(named("Hidden", True)))`,
    '  sheet = doc.Sheets.getByIndex(0)',
    '  unlock(doc)',
    ...edits.map((edit) => `  ${statementFor(edit)}`),
    `  doc.storeToURL(${urlOf(`out${index}.xlsx`)}, Array(named("FilterName", "Calc MS Excel 2007 XML")))`,
    '  doc.close(True)',
  ]);
  return ['Sub Run', '  Dim doc, sheet', '  On Error Goto failed', ...each, '  StarDesktop.terminate()', '  Exit Sub', 'failed:', `  Open ConvertFromURL(${urlOf('fault.txt')}) For Output As #1`, '  Print #1, "line " & Erl & ": " & Error$', '  Close #1', '  StarDesktop.terminate()', 'End Sub', PIECES].join('\n');
}

function statementFor(edit: Edit): string {
  switch (edit.kind) {
    case 'type':
      return typeof edit.value === 'number' ? `sheet.getCellRangeByName("${edit.cell}").setValue(${edit.value})` : `sheet.getCellRangeByName("${edit.cell}").setString(${basicText(edit.value)})`;
    case 'typeOn':
      return `doc.Sheets.getByName(${basicText(edit.sheet)}).getCellRangeByName("${edit.cell}").setString(${basicText(edit.words)})`;
    case 'typeFormula':
      return `sheet.getCellRangeByName("${edit.cell}").setFormula(${basicText(edit.formula)})`;
    case 'sortDown':
      return `sortDown(sheet.getCellRangeByName("${edit.range}"))`;
    case 'showOnly':
      return `showOnly(sheet.getCellRangeByName("${edit.range}"), ${basicText(edit.word)})`;
    case 'insertColumn':
      return `insertColumn(sheet, "${edit.before}${edit.row}", ${basicText(edit.heading)})`;
    case 'deleteRow':
      return `sheet.Rows.removeByIndex(${edit.row - 1}, 1)`;
    case 'pasteAsValues':
      return `pasteAsValues(sheet.getCellRangeByName("${edit.range}"))`;
    case 'renameSheet':
      return `sheet.Name = ${basicText(edit.name)}`;
    case 'deleteSheet':
      return `doc.Sheets.removeByName(${basicText(edit.name)})`;
  }
}

function basicText(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}

const PIECES = `
Function named(label As String, held)
  Dim one As New com.sun.star.beans.PropertyValue
  one.Name = label
  one.Value = held
  named = one
End Function

Sub unlock(doc)
  Dim index As Long
  For index = 0 To doc.Sheets.Count - 1
    doc.Sheets.getByIndex(index).unprotect("")
  Next index
End Sub

Sub sortDown(cells)
  Dim field As New com.sun.star.table.TableSortField
  field.Field = 0
  field.IsAscending = False
  cells.sort(Array(named("SortFields", Array(field)), named("ContainsHeader", False)))
End Sub

Sub showOnly(cells, word As String)
  Dim field As New com.sun.star.sheet.TableFilterField
  field.Field = 0
  field.IsNumeric = False
  field.StringValue = word
  field.Operator = com.sun.star.sheet.FilterOperator.EQUAL
  Dim wanted
  wanted = cells.createFilterDescriptor(True)
  wanted.setFilterFields(Array(field))
  cells.filter(wanted)
End Sub

Sub insertColumn(sheet, cell As String, heading As String)
  Dim column As Long
  Dim row As Long
  column = sheet.getCellRangeByName(cell).CellAddress.Column
  row = sheet.getCellRangeByName(cell).CellAddress.Row
  sheet.Columns.insertByIndex(column, 1)
  sheet.getCellByPosition(column, row).setString(heading)
End Sub

Sub pasteAsValues(cells)
  cells.setDataArray(cells.getDataArray())
End Sub
`;

/** Puts a macro into the library of a profile that a first start of LibreOffice has made. */
async function writeMacro(profile: string, macro: string): Promise<void> {
  const library = join(profile, 'user', 'basic', 'Standard');
  const listed = await readFile(join(library, 'script.xlb'), 'utf8');
  await writeFile(join(library, 'script.xlb'), listed.replace('</library:library>', '<library:element library:name="Edits"/></library:library>'));
  const escaped = macro.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  await writeFile(join(library, 'Edits.xba'), `${MODULE}${escaped}</script:module>`);
}

const MODULE = '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Edits" script:language="StarBasic">';
