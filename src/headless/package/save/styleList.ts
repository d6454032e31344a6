import { type XmlElement, attribute, child, rawOf } from '../xml/xmlTree';

/** One of the lists of the styles part. It only grows: an index that a cell uses never moves. */
export interface StyleList {
  /** The index of the first entry written exactly like this; it is added at the end when there is none. */
  readonly indexOf: (xml: string) => number;
  readonly count: () => number;
  /** What was added, '' when nothing was; a list that was missing has its first entries added with the others, or when `needed`. */
  readonly added: (needed?: 'needed') => string;
}

/** Opens a list as the part has it; one that is missing starts with what Excel expects at its first places. */
export function styleList(root: XmlElement, name: string, first: readonly string[]): StyleList {
  const list = child(root, name);
  const entries = list === undefined ? [...first] : list.children.map(rawOf);
  const known = new Map([...entries.entries()].reverse().map(([index, xml]) => [xml, index]));
  const [started, kept] = [entries.length, list === undefined ? 0 : entries.length];
  return {
    indexOf: (xml) => {
      const index = known.get(xml);
      if (index !== undefined) return index;
      known.set(xml, entries.length);
      return entries.push(xml) - 1;
    },
    count: () => entries.length,
    added: (needed) => (entries.length === started && needed === undefined ? '' : entries.slice(kept).join('')),
  };
}

/** The index that an attribute of a cell format names. */
export function indexIn(format: XmlElement | undefined, name: string): number {
  return Number(attribute(format, name) ?? 0);
}
