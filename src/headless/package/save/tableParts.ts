import type { SheetState, TableState } from '../../workbook/sheetState';
import { writeArea } from '../open/references';
import { withAttribute, withChildren, withRoot, withTag } from '../xml/rewriteXml';
import { escapeAttribute, escapeXml } from '../xml/xmlText';
import { attribute, child, childrenOf, parseXml, tagOf } from '../xml/xmlTree';
import { type Draft, MAIN, PROLOG, addLink, draftText, freeName, putPart } from './draft';
import { tableHeaders } from './tableHeaders';

const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const ORDER = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];

/** A heading as the attribute of a table's column: line feeds are written as Excel writes them. */
function headingAttribute(text: string): string {
  return escapeAttribute(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')).replaceAll('&#10;', '_x000a_');
}

function columnsXml(headers: readonly string[]): string {
  const columns = headers.map((header, index) => `<tableColumn id="${index + 1}" name="${headingAttribute(header)}"/>`);
  return `<tableColumns count="${headers.length}">${columns.join('')}</tableColumns>`;
}

function styleXml({ style, showBandedRows }: TableState): string {
  const name = style === '' ? '' : ` name="${escapeAttribute(style)}"`;
  return `<tableStyleInfo${name} showFirstColumn="0" showLastColumn="0" showRowStripes="${showBandedRows ? 1 : 0}" showColumnStripes="0"/>`;
}

/** A table of its own part. */
export function tableXml(sheet: SheetState, table: TableState, id: number): string {
  const [reference, name] = [writeArea(table.area), escapeXml(table.name)];
  const filter = table.showFilterButton ? `<autoFilter ref="${reference}"/>` : '';
  const columns = columnsXml(tableHeaders(sheet, table));
  return `${PROLOG}<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${reference}" totalsRowShown="0">${filter}${columns}${styleXml(table)}</table>`;
}

/** A table's part with what changed: its name, place, style; its columns only when their number or a heading changed. */
function patchTable(text: string, sheet: SheetState, table: TableState): string {
  const root = parseXml(text);
  const reference = writeArea(table.area);
  const [filter, style, columns] = [child(root, 'autoFilter'), child(root, 'tableStyleInfo'), childrenOf(child(root, 'tableColumns'), 'tableColumn')];
  const replacements = new Map<string, string>();
  if (!table.showFilterButton) replacements.set('autoFilter', '');
  else if (filter === undefined) replacements.set('autoFilter', `<autoFilter ref="${reference}"/>`);
  else replacements.set('autoFilter', withTag(filter, withAttribute(tagOf(filter), 'ref', reference)));
  const isStyled = attribute(style, 'name') === table.style && (attribute(style, 'showRowStripes') === '1') === table.showBandedRows;
  if (!isStyled && (table.style !== '' || style !== undefined)) replacements.set('tableStyleInfo', styleXml(table));
  const headed = attribute(root, 'headerRowCount') !== '0';
  const headers = tableHeaders(sheet, table);
  if (headed && headers.join('\n') !== columns.map((column) => attribute(column, 'name')?.replaceAll('_x000a_', '\n')).join('\n')) replacements.set('tableColumns', columnsXml(headers));
  const named = attribute(root, 'displayName') === table.name ? tagOf(root) : withAttribute(withAttribute(tagOf(root), 'name', table.name), 'displayName', table.name);
  const moved = parseXml(withTag(root, withAttribute(named, 'ref', reference)));
  return withRoot(root, withChildren(moved, replacements, ORDER));
}

function addTable(sheet: SheetState, table: TableState, part: string, { draft, ids }: { readonly draft: Draft; readonly ids: Set<number> }): string {
  let id = ids.has(table.id) || table.id < 1 ? 1 : table.id;
  while (ids.has(id)) id++;
  ids.add(id);
  const name = freeName(draft, 'xl/tables/table');
  putPart(draft, name, tableXml(sheet, table, id), TABLE_TYPE);
  return addLink(draft, part, { kind: 'table', target: name });
}

/** What tables are written with: the ids taken in the workbook, which grow, and the relationships of those in the file by part. */
export interface TablePlaces {
  readonly ids: Set<number>;
  readonly links: ReadonlyMap<string, string>;
}

/** Brings the parts of tables that were in the file up to date, adds those that are new, and returns what the sheet says of them. */
export function writeTables(sheet: SheetState, part: string, draft: Draft, { ids, links }: TablePlaces): string {
  const kept = sheet.tables.map((table): string => {
    const link = table.part === null ? undefined : links.get(table.part);
    if (table.part === null || link === undefined) return addTable(sheet, table, part, { draft, ids });
    putPart(draft, table.part, patchTable(draftText(draft, table.part), sheet, table));
    return link;
  });
  return kept.length === 0 ? '' : `<tableParts count="${kept.length}">${kept.map((id) => `<tablePart r:id="${id}"/>`).join('')}</tableParts>`;
}
