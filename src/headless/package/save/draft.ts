import { type Link, linksOf, linksPart, readLinks, relativeTarget } from '../links';
import { type Parts, openParts, partName, partText } from '../parts';
import { withAppended, withRoot } from '../xml/rewriteXml';
import { escapeAttribute } from '../xml/xmlText';
import { attribute, childrenOf, parseXml, rawOf } from '../xml/xmlTree';

/** A package being changed: what is not named in `texts` stays as it is, null is taken out. */
export interface Draft {
  readonly parts: Parts;
  readonly texts: Map<string, string | null>;
  /** Content types of the parts that were added. */
  readonly types: Map<string, string>;
}

export const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A draft that changes nothing yet. */
export function openDraft(bytes: Uint8Array): Draft {
  return { parts: openParts(bytes), texts: new Map(), types: new Map() };
}

/** The text of a part as it stands in the draft; '' where there is none. */
export function draftText({ parts, texts }: Draft, part: string): string {
  const changed = texts.get(part);
  return changed === undefined ? partText(parts, part) : (changed ?? '');
}

/** Puts a part into the draft; a part that keeps its text is left alone. A new one states its content type. */
export function putPart(draft: Draft, part: string, text: string, type?: string): void {
  if (type !== undefined) draft.types.set(part, type);
  if (partName(draft.parts, part) === part && partText(draft.parts, part) === text) draft.texts.delete(part);
  else draft.texts.set(part, text);
}

/** Takes a part out, with its relationships. */
export function dropPart(draft: Draft, part: string): void {
  for (const name of [part, linksPart(part)]) {
    const known = partName(draft.parts, name);
    draft.texts.delete(name);
    draft.types.delete(name);
    if (known !== null) draft.texts.set(known, null);
  }
}

/** The relationships of a part as they stand in the draft. */
export function draftLinks(draft: Draft, owner: string): readonly Link[] {
  return readLinks(draft.parts, owner, draftText(draft, linksPart(owner)));
}

/** A relationship to be added: to a part, or to an address outside the package. */
export interface NewLink {
  readonly kind: string;
  readonly target: string;
  readonly external?: true;
}

/** Adds a relationship and returns its id, the first free one. */
export function addLink(draft: Draft, owner: string, { kind, target, external }: NewLink): string {
  const taken = new Set(draftLinks(draft, owner).map(({ id }) => id.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`rid${number}`)) number++;
  const [mode, to] = external === true ? [' TargetMode="External"', target] : ['', relativeTarget(owner, target)];
  const element = `<Relationship Id="rId${number}" Type="${LINKS}/${kind}" Target="${escapeAttribute(to)}"${mode}/>`;
  const name = partName(draft.parts, linksPart(owner)) ?? linksPart(owner);
  const text = draftText(draft, name) || `${PROLOG}<Relationships xmlns="${PACKAGE_LINKS}"></Relationships>`;
  const root = parseXml(text);
  putPart(draft, name, withRoot(root, withAppended(root, element)));
  return `rId${number}`;
}

/** Takes out the relationships of a part that the question says yes to. */
export function dropLinks(draft: Draft, owner: string, isDropped: (link: Link) => boolean): void {
  const name = partName(draft.parts, linksPart(owner)) ?? linksPart(owner);
  const dropped = new Set(draftLinks(draft, owner).filter(isDropped).map(({ id }) => id));
  if (dropped.size === 0) return;
  const root = parseXml(draftText(draft, name));
  let text = root.source;
  for (const element of childrenOf(root, 'Relationship')) if (dropped.has(attribute(element, 'Id') ?? '')) text = text.replace(rawOf(element), '');
  putPart(draft, name, text);
}

/** A name for a new part that nothing in the package or the draft has: the stem and the first free number. */
export function freeName({ parts, texts }: Draft, stem: string): string {
  const isTaken = (name: string): boolean => (texts.has(name) ? texts.get(name) !== null : partName(parts, name) !== null);
  let number = 1;
  while (isTaken(`${stem}${number}.xml`)) number++;
  return `${stem}${number}.xml`;
}

/** Takes out every part that nothing points to any more; what nothing pointed to before is not ours to judge. */
export function dropUnreachable(draft: Draft): void {
  const after = reachable(draft, 'after');
  for (const part of reachable(draft, 'before')) if (!after.has(part) && partName(draft.parts, part) !== null) dropPart(draft, part);
}

function reachable(draft: Draft, when: 'before' | 'after'): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [''];
  for (let owner = waiting.pop(); owner !== undefined; owner = waiting.pop()) {
    const links = when === 'before' ? linksOf(draft.parts, owner) : draftLinks(draft, owner);
    for (const { target, external } of links) {
      if (external || seen.has(target)) continue;
      seen.add(target);
      waiting.push(target);
    }
  }
  return seen;
}
