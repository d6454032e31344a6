import { PackageFault } from './packageFault';
import { type Parts, partName, partText } from './parts';
import { attribute, descendants, parseXml } from './xml/xmlTree';

/** A relationship of a part. `target` is the name of a part, or an address when it leads out of the package. */
export interface Link {
  readonly id: string;
  /** The last word of its type: "worksheet", "styles", "drawing". */
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

/** "xl/worksheets/sheet1.xml" has its relationships in "xl/worksheets/_rels/sheet1.xml.rels"; the package itself ("") in "_rels/.rels". */
export function linksPart(owner: string): string {
  return owner.replace(/([^/]*)$/, '_rels/$1.rels');
}

/** The part that a target names, seen from the part that points to it. */
export function resolveTarget(owner: string, target: string): string {
  const path = target.replaceAll('\\', '/').replace(/#.*$/, '');
  const steps = path.startsWith('/') ? [] : owner.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** A target as a part writes it: relative to the owner. */
export function relativeTarget(owner: string, part: string): string {
  const [from, to] = [owner.split('/').slice(0, -1), part.split('/')];
  let same = 0;
  while (same < from.length && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}

/** The relationships in the text of a relationships part; names are spelt as the package spells them. */
export function readLinks(parts: Parts, owner: string, text: string): readonly Link[] {
  if (text === '') return [];
  return descendants(parseXml(text), 'Relationship').map((element) => {
    const external = attribute(element, 'TargetMode') === 'External';
    const stated = attribute(element, 'Target') ?? '';
    const target = external ? stated : resolveTarget(owner, stated);
    return { id: attribute(element, 'Id') ?? '', kind: (attribute(element, 'Type') ?? '').replace(/^.*\//, ''), target: external ? target : (partName(parts, target) ?? target), external };
  });
}

/** The relationships of a part. */
export function linksOf(parts: Parts, owner: string): readonly Link[] {
  return readLinks(parts, owner, partText(parts, linksPart(owner)));
}

/** The workbook part is the one that the package names as its main document; some writers call it workbook2.xml. */
export function workbookPart(parts: Parts): string {
  const target = linksOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.target;
  if (target === undefined) throw new PackageFault('unreadable', 'nothing says which part is the workbook');
  return target;
}

/** The part that a relationship of this kind points to; '' when there is none. */
export function targetOf(links: readonly Link[], kind: string): string {
  return links.find((link) => link.kind === kind)?.target ?? '';
}
