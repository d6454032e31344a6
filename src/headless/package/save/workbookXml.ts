import type { BookState } from '../../workbook/bookState';
import { type NameEntry, isBuiltIn, readBookProperties } from '../open/readWorkbookPart';
import { withAttribute, withChildren, withContent, withRoot, withTag } from '../xml/rewriteXml';
import { escapeAttribute } from '../xml/xmlText';
import { type XmlElement, attributeOfTag, child, childrenOf, parseXml, rawOf, tagOf } from '../xml/xmlTree';
import { definedNamesXml, nameKey } from './definedNamesXml';
import { LINKS } from './draft';
import type { Tab } from './sheetOrder';

/** What the workbook part is written from. `links` gives the relationship of each sheet that was added, by its id. */
export interface WorkbookSource {
  readonly book: BookState;
  readonly names: readonly NameEntry[];
  readonly before: readonly Tab[];
  readonly tabs: readonly Tab[];
  readonly links: ReadonlyMap<string, string>;
}

const ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize ' +
  'customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');
const STATES = { Visible: null, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
const MODES = { Automatic: null, AutomaticExceptTables: 'autoNoTable', Manual: 'manual' } as const;

function tabXml({ entry, sheet }: Tab, link: string, sheetId: number): string {
  if (sheet === null) return entry === null ? '' : rawOf(entry.element);
  const name = ['name', sheet.name] as const;
  const state = ['state', STATES[sheet.visibility]] as const;
  if (entry === null) return withAttribute(`<sheet name="${escapeAttribute(sheet.name)}" sheetId="${sheetId}" r:id="${link}"/>`, ...state);
  const named = sheet.name === entry.name ? tagOf(entry.element) : withAttribute(tagOf(entry.element), ...name);
  return withTag(entry.element, sheet.visibility === entry.visibility ? named : withAttribute(named, ...state));
}

function sheetsXml({ before, tabs, links }: WorkbookSource): string {
  let last = Math.max(0, ...before.map(({ entry }) => entry?.sheetId ?? 0));
  const written = tabs.map((tab) => tabXml(tab, links.get(tab.sheet?.id ?? '') ?? '', tab.entry === null ? ++last : 0));
  return `<sheets>${written.join('')}</sheets>`;
}

/** A window's tag with one of its tabs where that now stands; the tab that opens is not changed, for its own part says so too. */
function withTab(tag: string, name: 'activeTab' | 'firstSheet', { before, tabs }: WorkbookSource): string {
  const stated = attributeOfTag(tag, name);
  const place = tabs.findIndex(({ entry }) => entry !== null && entry === before[Number(stated ?? 0)]?.entry);
  return place < 0 || (stated === undefined && place === 0) ? withAttribute(tag, name, null) : withAttribute(tag, name, String(place));
}

function windowsXml(views: XmlElement, source: WorkbookSource): string {
  const windows = childrenOf(views, 'workbookView').map((view) => withTag(view, withTab(withTab(tagOf(view), 'activeTab', source), 'firstSheet', source)));
  return withContent(views, windows.join(''));
}

function calculationXml(existing: XmlElement | undefined, mode: string | null): string {
  const tag = existing === undefined ? '<calcPr/>' : tagOf(existing);
  const written = withAttribute(withAttribute(tag, 'calcMode', mode), 'fullCalcOnLoad', '1');
  return existing === undefined ? written : withTag(existing, written);
}

function changedElements(workbook: XmlElement, source: WorkbookSource): ReadonlyMap<string, string> {
  const { book, before, tabs, names } = source;
  const elements = new Map<string, string>();
  const isMoved = tabs.length !== before.length || tabs.some(({ entry }, index) => entry === null || entry !== before[index]?.entry);
  const isRenamed = tabs.some(({ entry, sheet }) => sheet !== null && (entry?.name !== sheet.name || entry.visibility !== sheet.visibility));
  if (isMoved || isRenamed) elements.set('sheets', sheetsXml(source));
  const views = child(workbook, 'bookViews');
  if (isMoved && views !== undefined) elements.set('bookViews', windowsXml(views, source));
  const own = names.filter((name) => !isBuiltIn(name)).map(nameKey);
  const isNamed = own.join('\n') !== book.names.map(nameKey).join('\n');
  if (isMoved || isRenamed || isNamed || book.sheets.some(({ changed }) => changed.size > 0)) elements.set('definedNames', definedNamesXml({ book, entries: names, tabs }));
  const isRecalculated = isMoved || isNamed || book.sheets.some(({ changed }) => changed.has('cells') || changed.has('everything'));
  if (isRecalculated || book.calculationMode !== readBookProperties(workbook).calculationMode) elements.set('calcPr', calculationXml(child(workbook, 'calcPr'), MODES[book.calculationMode]));
  return elements;
}

/** The workbook part with its sheets, names and windows as they now are, to be recalculated in full when it is next opened. */
export function workbookXml(workbook: XmlElement, source: WorkbookSource): string {
  const elements = changedElements(workbook, source);
  if (elements.size === 0) return workbook.source;
  const tag = tagOf(workbook);
  const isDeclared = tag.includes('xmlns:r=') || ![...elements.values()].some((xml) => xml.includes(' r:id='));
  const root = isDeclared ? workbook : parseXml(withTag(workbook, withAttribute(tag, 'xmlns:r', LINKS)));
  return withRoot(workbook, withChildren(root, elements, ORDER));
}
