import type { BookState } from '../workbook/bookState';
import type { SheetState } from '../workbook/sheetState';
import { checkPackage } from './checkPackage';
import { checkParts } from './checkParts';
import { readCustomXml } from './customXmlParts';
import { linksOf, targetOf, workbookPart } from './links';
import { checkSheets } from './open/checkSheets';
import { readCharts } from './open/readCharts';
import { readConditionalFormats } from './open/readConditionalFormats';
import { readFrame } from './open/readFrame';
import { printNames } from './open/printNames';
import { readPageLayout } from './open/readPageLayout';
import { type RowSource, readRows } from './open/readRows';
import { rowSource } from './open/rowSource';
import { type OpenStyles, readStyles } from './open/readStyles';
import { readTables } from './open/readTables';
import {
  type NameEntry,
  type SheetEntry,
  activeEntry,
  isBuiltIn,
  isStrict,
  readBookProperties,
  readNameEntries,
  readSheetEntries,
  sheetGuid,
} from './open/readWorkbookPart';
import { PackageFault } from './packageFault';
import { type Parts, openParts, partText } from './parts';
import { readSettings, settingsPart } from './settingsPart';
import { startGuard } from './readingGuard';
import { parseXml } from './xml/xmlTree';

interface SheetSource {
  readonly parts: Parts;
  readonly names: readonly NameEntry[];
  readonly styles: OpenStyles;
  readonly rows: RowSource;
}

function openSheet(entry: SheetEntry, { parts, names, styles, rows: source }: SheetSource): SheetState {
  const { frame, ...rows } = readRows(parts, entry.part, source);
  const [sheet, links] = [parseXml(frame), linksOf(parts, entry.part)];
  const id = sheetGuid(entry.sheetId);
  const around = readFrame(sheet, links, { color: styles.color, guard: parts.guard });
  return {
    id,
    name: entry.name,
    part: entry.part,
    visibility: entry.visibility,
    selected: null,
    ...around,
    ...rows,
    tables: readTables(parts, links),
    conditionalFormats: readConditionalFormats(sheet, styles),
    charts: readCharts(parts, links, { columnWidths: around.columnWidths, rowHeights: rows.rowHeights }),
    pageLayout: readPageLayout(sheet, printNames(names, id)),
    changed: new Set(),
  };
}

function openBook(bytes: Uint8Array): BookState {
  const parts = openParts(bytes, startGuard());
  const part = workbookPart(parts);
  const [workbook, links] = [parseXml(partText(parts, part)), linksOf(parts, part)];
  const styles = readStyles(partText(parts, targetOf(links, 'styles')), partText(parts, targetOf(links, 'theme')));
  const properties = readBookProperties(workbook);
  const entries = readSheetEntries(workbook, links);
  checkSheets(entries);
  const names = readNameEntries(workbook, entries);
  const source = { parts, names, styles, rows: rowSource(parts, links, styles.cells, properties.dateSystem) };
  const sheets = entries.filter(({ isWorksheet }) => isWorksheet).map((entry) => openSheet(entry, source));
  const active = entries[activeEntry(workbook)];
  const first = sheets.find(({ part: own }) => own === active?.part) ?? sheets.find(({ visibility }) => visibility === 'Visible') ?? sheets[0];
  if (first === undefined) throw new PackageFault('unreadable', 'it holds no worksheet');
  return {
    package: { bytes, strict: isStrict(workbook) },
    sheets,
    names: names.filter((name) => !isBuiltIn(name)).map(({ name, scope, formula, comment, visible }) => ({ name, scope, formula, comment, visible })),
    activeSheet: first.id,
    ...properties,
    customXml: readCustomXml(parts, links),
    settings: readSettings(partText(parts, settingsPart(parts, links) ?? '')),
  };
}

/**
 * Opens the bytes of an .xlsx into the workbook that the object model works on. Throws a PackageFault when the bytes are
 * not a workbook that can be read; chart sheets and macro sheets are passed over and keep their place when it is saved.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<BookState> {
  await Promise.resolve();
  checkParts(bytes, checkPackage(bytes));
  try {
    return openBook(bytes);
  } catch (fault) {
    if (fault instanceof PackageFault) throw fault;
    throw new PackageFault('unreadable', fault instanceof Error ? fault.message : String(fault), fault);
  }
}
