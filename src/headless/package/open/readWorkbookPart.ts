import type { BookState, NameState } from '../../workbook/bookState';
import type { SheetState } from '../../workbook/sheetState';
import type { Link } from '../links';
import { type XmlElement, attribute, child, childrenOf, isOn, textOf } from '../xml/xmlTree';
import { unescapeCellText } from '../xml/xmlText';

/** A sheet as the workbook lists it, worksheet or not. */
export interface SheetEntry {
  readonly element: XmlElement;
  readonly name: string;
  readonly sheetId: number;
  readonly link: string;
  readonly part: string;
  readonly visibility: SheetState['visibility'];
  /** Chart sheets and macro sheets hold no cells: they are passed over and keep their place. */
  readonly isWorksheet: boolean;
}

const VISIBILITY: Readonly<Record<string, SheetState['visibility']>> = { hidden: 'Hidden', veryHidden: 'VeryHidden' };
const MODES: Readonly<Record<string, BookState['calculationMode']>> = { manual: 'Manual', autoNoTable: 'AutomaticExceptTables' };

/** The sheets in the order of their tabs; `part` is '' where no relationship says which part a sheet is. */
export function readSheetEntries(workbook: XmlElement, links: readonly Link[]): readonly SheetEntry[] {
  const byId = new Map(links.map((link) => [link.id, link]));
  return childrenOf(child(workbook, 'sheets'), 'sheet').map((element) => {
    const id = attribute(element, 'id') ?? '';
    const link = byId.get(id);
    return {
      element,
      name: unescapeCellText(attribute(element, 'name') ?? ''),
      sheetId: Number(attribute(element, 'sheetId') ?? 0),
      link: id,
      part: link?.target ?? '',
      visibility: VISIBILITY[attribute(element, 'state') ?? ''] ?? 'Visible',
      isWorksheet: link?.kind === 'worksheet',
    };
  });
}

/** The id by which the object model knows a sheet of the file. */
export function sheetGuid(sheetId: number): string {
  return `{00000000-0001-0000-0000-${sheetId.toString(16).toUpperCase().padStart(12, '0')}}`;
}

/** A defined name as the workbook part has it, those that Excel keeps for itself (_xlnm.Print_Area) among them. */
export interface NameEntry extends NameState {
  readonly element: XmlElement;
}

/** The defined names with their exact formulas; a scope that names no sheet is left to the part. */
export function readNameEntries(workbook: XmlElement, sheets: readonly SheetEntry[]): readonly NameEntry[] {
  return childrenOf(child(workbook, 'definedNames'), 'definedName').flatMap((element) => {
    const index = attribute(element, 'localSheetId');
    const sheet = index === undefined ? undefined : sheets[Number(index)];
    if (index !== undefined && sheet === undefined) return [];
    return [
      {
        element,
        name: attribute(element, 'name') ?? '',
        scope: sheet === undefined ? null : sheetGuid(sheet.sheetId),
        formula: `=${textOf(element)}`,
        comment: attribute(element, 'comment') ?? '',
        visible: !isOn(element, 'hidden', 'off'),
      },
    ];
  });
}

/** Names that Excel keeps for its own use. */
export function isBuiltIn({ name }: NameState): boolean {
  return /^_xlnm\./i.test(name);
}

/** Which sheet of the file is in front. */
export function activeEntry(workbook: XmlElement): number {
  return Number(attribute(child(child(workbook, 'bookViews'), 'workbookView'), 'activeTab') ?? 0);
}

/** What the workbook part says of the workbook as a whole. */
export function readBookProperties(workbook: XmlElement): Pick<BookState, 'calculationMode' | 'dateSystem' | 'structureProtected'> {
  return {
    calculationMode: MODES[attribute(child(workbook, 'calcPr'), 'calcMode') ?? ''] ?? 'Automatic',
    dateSystem: isOn(child(workbook, 'workbookPr'), 'date1904', 'off') ? 1904 : 1900,
    structureProtected: isOn(child(workbook, 'workbookProtection'), 'lockStructure', 'off'),
  };
}

/** Whether the part is of the strict variant of the format. */
export function isStrict(workbook: XmlElement): boolean {
  return /xmlns(?::\w+)?\s*=\s*["']http:\/\/purl\.oclc\.org\/ooxml\/spreadsheetml\/main["']/.test(workbook.source.slice(0, workbook.contentStart));
}
