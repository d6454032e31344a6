import { escapeAttribute } from './xmlText';
import { type XmlElement, attributeOfTag, parseXml, rawOf, tagOf } from './xmlTree';

/** A tag with one attribute set, or taken away when the value is null; the rest of it stays as written. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const written = value === null ? '' : ` ${name}="${escapeAttribute(value)}"`;
  const present = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  if (present.test(tag)) return tag.replace(present, () => written);
  return tag.replace(/\s*\/?>$/, (end) => `${written}${end.trim()}`);
}

/** An element with its opening tag replaced. */
export function withTag(element: XmlElement, tag: string): string {
  return tag + element.source.slice(element.contentStart, element.end);
}

/** An element with other content; an empty one gets a closing tag. */
export function withContent(element: XmlElement, content: string): string {
  const tag = tagOf(element).replace(/\s*\/>$/, '>');
  return `${tag}${content}</${element.prefix}${element.name}>`;
}

/** An element with more at the end of its content. */
export function withAppended(element: XmlElement, more: string): string {
  return withContent(element, element.source.slice(element.contentStart, element.contentEnd) + inNamespaceOf(element, more));
}

function rank(order: readonly string[], name: string): number {
  const at = order.indexOf(name);
  return at < 0 ? Number.NEGATIVE_INFINITY : at;
}

/**
 * An element with some of its children replaced ('' takes one away), every other character kept. New children stand in the
 * schema's order: before the first child that must come later.
 */
export function withChildren(parent: XmlElement, replacements: ReadonlyMap<string, string>, order: readonly string[]): string {
  const waiting = new Map([...replacements].sort(([a], [b]) => rank(order, a) - rank(order, b)));
  let [content, from] = ['', parent.contentStart];
  for (const element of parent.children) {
    content += parent.source.slice(from, element.start);
    from = element.end;
    for (const [name, xml] of waiting) {
      if (rank(order, element.name) <= rank(order, name)) break;
      content += inNamespaceOf(parent, xml);
      waiting.delete(name);
    }
    if (!replacements.has(element.name)) content += rawOf(element);
    else if (waiting.has(element.name)) content += inNamespaceOf(parent, waiting.get(element.name) ?? '');
    waiting.delete(element.name);
  }
  for (const xml of waiting.values()) content += inNamespaceOf(parent, xml);
  return withContent(parent, content + parent.source.slice(from, parent.contentEnd));
}

/** The part's text with its outermost element replaced. */
export function withRoot(root: XmlElement, xml: string): string {
  return root.source.slice(0, root.start) + xml + root.source.slice(root.end);
}

/** What we write has no prefix; inside a part that prefixes its own elements each piece says its namespace itself. */
function inNamespaceOf({ source, prefix }: XmlElement, xml: string): string {
  if (prefix === '' || xml === '') return xml;
  const namespace = new RegExp(`\\sxmlns:${prefix.slice(0, -1)}\\s*=\\s*["']([^"']*)["']`).exec(source)?.[1];
  if (namespace === undefined) return xml;
  const wrapped = parseXml(`<all>${xml}</all>`);
  const pieces = wrapped.children.map((piece) => {
    const isOurs = piece.prefix === '' && attributeOfTag(tagOf(piece), 'xmlns') === undefined;
    return isOurs ? withTag(piece, withAttribute(tagOf(piece), 'xmlns', namespace)) : rawOf(piece);
  });
  return pieces.join('');
}
