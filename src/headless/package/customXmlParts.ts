import type { CustomXmlState } from '../workbook/customXml';
import { type Link, linksOf, targetOf } from './links';
import { type Parts, partText } from './parts';
import { settingsPart } from './settingsPart';
import { asideEnd, attribute, attributeOfTag, parseXml, tagEnd } from './xml/xmlTree';

/** The custom XML of a workbook by its relationships, but for the part that the settings of add-ins are kept in. */
export function readCustomXml(parts: Parts, links: readonly Link[]): CustomXmlState[] {
  const settings = settingsPart(parts, links);
  const own = links.filter(({ kind, target, external }) => kind === 'customXml' && !external && target !== settings);
  return own.map(({ target }, index) => {
    const xml = partText(parts, target);
    return { id: idOf(parts, target) ?? customXmlId(index + 1), namespace: namespaceOf(xml), xml, part: target };
  });
}

/** An id that does not depend on chance, for a part without one of its own. */
export function customXmlId(number: number): string {
  return `{00000000-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
}

function idOf(parts: Parts, part: string): string | undefined {
  const text = partText(parts, targetOf(linksOf(parts, part), 'customXmlProps'));
  return text === '' ? undefined : attribute(parseXml(text), 'itemID');
}

/** The namespace of the outermost element of a text; "" when it has none or is no XML. */
export function namespaceOf(xml: string): string {
  for (let at = xml.indexOf('<'); at >= 0; ) {
    const aside = asideEnd(xml, at);
    if (aside === null) {
      const tag = xml.slice(at, Math.max(at, tagEnd(xml, at + 1)));
      const prefix = /^<([\w.-]+):/.exec(tag)?.[1];
      return attributeOfTag(tag, prefix ?? 'xmlns') ?? '';
    }
    at = xml.indexOf('<', aside);
  }
  return '';
}
