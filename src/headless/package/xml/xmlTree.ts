import { DEEPEST_NESTING } from '../limits';
import { PackageFault } from '../packageFault';
import { unescapeXml } from './xmlText';

/** An element of a part, with where it stands in the part's text, so that one can be replaced and the rest kept. */
export interface XmlElement {
  readonly source: string;
  readonly name: string;
  /** "x:" or "". */
  readonly prefix: string;
  readonly start: number;
  end: number;
  readonly contentStart: number;
  contentEnd: number;
  readonly children: XmlElement[];
}

const NAME = /(?:([\w.-]+:))?([\w.-]+)/uy;
const DOCUMENT = { name: '', prefix: '', start: 0, end: 0, contentStart: 0, contentEnd: 0 } as const;

/** Where the tag that starts here ends, quotes passed over. */
export function tagEnd(text: string, from: number): number {
  let at = text.indexOf('>', from);
  for (let quote = nextQuote(text, from, at); quote >= 0; quote = nextQuote(text, quote, at)) {
    const closing = text.indexOf(text.charAt(quote), quote + 1);
    if (closing < 0) return -1;
    quote = closing + 1;
    if (at < quote) at = text.indexOf('>', quote);
  }
  return at < 0 ? -1 : at + 1;
}

function nextQuote(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 34 || code === 39) return at;
  }
  return -1;
}

/** Where a comment, a CDATA section or an instruction that starts here ends; null when it is an element. */
export function asideEnd(text: string, at: number): number | null {
  const close = text.startsWith('<!--', at) ? '-->' : text.startsWith('<![CDATA[', at) ? ']]>' : text.startsWith('<?', at) ? '?>' : text.startsWith('<!', at) ? '>' : null;
  if (close === null) return null;
  const end = text.indexOf(close, at + 2);
  return end < 0 ? text.length : end + close.length;
}

function openElement(source: string, start: number, end: number): XmlElement {
  NAME.lastIndex = start + 1;
  const [, prefix = '', name] = NAME.exec(source) ?? [];
  if (name === undefined) throw new PackageFault('unreadable', 'a part is not well-formed');
  return { source, name, prefix, start, end, contentStart: end, contentEnd: end, children: [] };
}

/** Reads a part into its elements and returns the outermost. Throws a PackageFault when the tags do not match. */
export function parseXml(source: string): XmlElement {
  const open: XmlElement[] = [{ source, ...DOCUMENT, children: [] }];
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) {
    const aside = asideEnd(source, at);
    const end = aside ?? tagEnd(source, at + 1);
    const top = open.at(-1);
    if (end < 0 || top === undefined) break;
    if (aside === null && source.charAt(at + 1) === '/') {
      if (!source.startsWith(`${top.prefix}${top.name}`, at + 2)) break;
      top.contentEnd = at;
      top.end = end;
      open.pop();
    } else if (aside === null) {
      const element = openElement(source, at, end);
      top.children.push(element);
      if (source.charAt(end - 2) !== '/') open.push(element);
      if (open.length > DEEPEST_NESTING) throw new PackageFault('unreadable', 'a part is nested too deeply');
    }
    at = end;
  }
  const root = open[0]?.children[0];
  if (open.length !== 1 || root === undefined) throw new PackageFault('unreadable', 'a part is not well-formed');
  return root;
}

/** The first child with this name, whatever its prefix. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((inner) => inner.name === name);
}

/** Every child with this name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((inner) => inner.name === name) ?? [];
}

/** Every element with this name inside the element, at any depth. */
export function descendants(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.flatMap((inner) => [...(inner.name === name ? [inner] : []), ...descendants(inner, name)]) ?? [];
}

/** The opening tag as written. */
export function tagOf({ source, start, contentStart }: XmlElement): string {
  return source.slice(start, contentStart);
}

/** The element as written, tags and all. */
export function rawOf({ source, start, end }: XmlElement): string {
  return source.slice(start, end);
}

/** The text between the tags, entities replaced. */
export function textOf(element: XmlElement | undefined): string {
  if (element === undefined) return '';
  const text = element.source.slice(element.contentStart, element.contentEnd);
  return text.startsWith('<![CDATA[') ? text.slice(9, -3) : unescapeXml(text);
}

/** An attribute's value whatever its prefix; undefined where there is none. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element === undefined ? undefined : attributeOfTag(tagOf(element), name);
}

const patterns = new Map<string, RegExp>();

/** Names of attributes are few and asked for millions of times. */
function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known !== undefined) return known;
  const pattern = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  return pattern;
}

/** An attribute of a tag given as text. */
export function attributeOfTag(tag: string, name: string): string | undefined {
  const [, double, single] = patternOf(name).exec(tag) ?? [];
  const value = double ?? single;
  return value === undefined ? undefined : unescapeXml(value);
}

/** Whether a yes-or-no attribute says yes; `absent` is what it means when it is not there. */
export function isOn(element: XmlElement | undefined, name: string, absent: 'on' | 'off'): boolean {
  const value = attribute(element, name);
  return value === undefined ? absent === 'on' : value === '1' || value === 'true' || value === 'on';
}
