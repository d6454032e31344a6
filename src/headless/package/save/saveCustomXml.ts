import type { BookState } from '../../workbook/bookState';
import { readCustomXml } from '../customXmlParts';
import { linksOf } from '../links';
import { partName } from '../parts';
import { escapeAttribute } from '../xml/xmlText';
import { type Draft, addLink, dropLinks, freeName, putPart } from './draft';

const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** Writes the custom XML that was added or changed, and takes out what was deleted; every other part stays as it is. */
export function saveCustomXml(draft: Draft, workbook: string, { customXml }: BookState): void {
  const before = new Map(readCustomXml(draft.parts, linksOf(draft.parts, workbook)).map(({ part, xml }) => [part, xml]));
  const kept = new Set(customXml.map(({ part }) => part));
  dropLinks(draft, workbook, ({ target, kind }) => kind === 'customXml' && before.has(target) && !kept.has(target));
  for (const { id, namespace, xml, part } of customXml) {
    if (part === null) add(draft, workbook, { id, namespace, xml });
    else if (before.get(part) !== xml) putPart(draft, part, xml);
  }
}

/** Excel finds a part by the id in the properties beside it. */
function add(draft: Draft, workbook: string, { id, namespace, xml }: { readonly id: string; readonly namespace: string; readonly xml: string }): void {
  const item = freeName(draft, 'customXml/item');
  putPart(draft, item, xml, 'application/xml');
  addLink(draft, workbook, { kind: 'customXml', target: item });
  const beside = item.replace(/item(\d+\.xml)$/, 'itemProps$1');
  const properties = partName(draft.parts, beside) === null ? beside : freeName(draft, 'customXml/itemProps');
  const schemas = namespace === '' ? '<ds:schemaRefs/>' : `<ds:schemaRefs><ds:schemaRef ds:uri="${escapeAttribute(namespace)}"/></ds:schemaRefs>`;
  putPart(draft, properties, `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${escapeAttribute(id)}" xmlns:ds="${CUSTOM_XML}">${schemas}</ds:datastoreItem>`, PROPERTIES_TYPE);
  addLink(draft, item, { kind: 'customXmlProps', target: properties });
}
