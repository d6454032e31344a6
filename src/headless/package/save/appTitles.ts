import { type Link, linksOf } from '../links';
import { withContent, withRoot } from '../xml/rewriteXml';
import { escapeXml } from '../xml/xmlText';
import { type XmlElement, attribute, child, childrenOf, descendants, parseXml, rawOf, tagOf, textOf } from '../xml/xmlTree';
import { type Draft, draftText, putPart } from './draft';
import type { Tab } from './sheetOrder';

function propertiesPart({ parts }: Draft): string | null {
  return linksOf(parts, '').find(({ kind }: Link) => kind === 'extended-properties')?.target ?? null;
}

function sized(vector: XmlElement, content: string, size: number): string {
  return withContent(vector, content).replace(tagOf(vector), tagOf(vector).replace(/size="\d+"/, `size="${size}"`));
}

/** The titles of the worksheets in docProps/app.xml; a list that does not fit the workbook it came with is left alone. */
export function writeTitles(draft: Draft, before: readonly Tab[], tabs: readonly Tab[]): void {
  const part = propertiesPart(draft);
  const text = part === null ? '' : draftText(draft, part);
  if (part === null || text === '') return;
  const root = parseXml(text);
  const titles = child(child(root, 'TitlesOfParts'), 'vector');
  const count = descendants(child(root, 'HeadingPairs'), 'i4')[0];
  const old = childrenOf(titles, 'lpstr');
  const listed = Number(textOf(count));
  const isTrue = before.filter(({ sheet, entry }) => sheet !== null || entry?.isWorksheet === true).length === listed && Number(attribute(titles, 'size')) === old.length;
  if (titles === undefined || count === undefined || !isTrue) return;
  const sheets = tabs.flatMap(({ sheet }) => (sheet === null ? [] : [sheet.name]));
  const written = sheets.map((name) => `<${titles.prefix}lpstr>${escapeXml(name)}</${titles.prefix}lpstr>`);
  const vector = sized(titles, [...written, ...old.slice(listed).map(rawOf)].join(''), old.length - listed + sheets.length);
  const [first, second] = [
    { element: count, xml: withContent(count, String(sheets.length)) },
    { element: titles, xml: vector },
  ].sort((a, b) => a.element.start - b.element.start);
  if (first === undefined || second === undefined) return;
  const source = root.source;
  const middle = source.slice(first.element.end, second.element.start);
  putPart(draft, part, withRoot(root, source.slice(root.start, first.element.start) + first.xml + middle + second.xml + source.slice(second.element.end, root.end)));
}
