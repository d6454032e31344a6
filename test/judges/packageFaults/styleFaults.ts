import type { Package } from './packageParts';
import { type Element, all, first, number } from './xmlDocument';

const COUNTED = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];
const FIRST_OWN_FORMAT = 164;

/** The styles part of a package and its name. */
export function stylesOf({ xml }: Package): readonly [string, Element] | null {
  return [...xml].find(([, root]) => root.name === 'styleSheet') ?? null;
}

/** How many entries a list of the styles part has. */
export function styleCount(book: Package, list: string): number {
  return first(stylesOf(book)?.[1], list)?.children.length ?? 0;
}

/** Lists that do not hold as many entries as they say, and formats that name an entry which is not there. */
export function styleFaults(book: Package): readonly string[] {
  const [part, root] = stylesOf(book) ?? [];
  if (part === undefined || root === undefined) return [];
  const counts = COUNTED.flatMap((name) => {
    const list = first(root, name);
    const stated = number(list, 'count');
    return list === undefined || Number.isNaN(stated) || stated === list.children.length ? [] : [`${part}: ${name} says ${stated} and holds ${list.children.length}`];
  });
  const formats = all(first(root, 'numFmts'), 'numFmt').map((format) => number(format, 'numFmtId'));
  const twice = formats.filter((id, index) => formats.indexOf(id) !== index).map((id) => `${part}: two number formats ${id}`);
  const xfs = ['cellStyleXfs', 'cellXfs'].flatMap((list) => all(first(root, list), 'xf').flatMap((xf, index) => xfFaults(root, xf).map((fault) => `${part}: ${list} ${index} ${fault}`)));
  return [...counts, ...twice, ...xfs];
}

function xfFaults(root: Element, xf: Element): readonly string[] {
  const lists = [['fontId', 'fonts'], ['fillId', 'fills'], ['borderId', 'borders'], ['xfId', 'cellStyleXfs']] as const;
  const outside = lists.filter(([id, list]) => number(xf, id) >= (first(root, list)?.children.length ?? 0)).map(([id]) => `names ${id} ${number(xf, id)}, which is not there`);
  const format = number(xf, 'numFmtId');
  const isKnown = Number.isNaN(format) || format < FIRST_OWN_FORMAT || all(first(root, 'numFmts'), 'numFmt').some((one) => number(one, 'numFmtId') === format);
  return isKnown ? outside : [...outside, `names the number format ${format}, which is not there`];
}
