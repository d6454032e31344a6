import { type Draft, draftText, dropUnreachable, putPart } from './draft';
import { patchZip } from './patchZip';
import { partName } from '../parts';
import { withAppended, withRoot } from '../xml/rewriteXml';
import { escapeAttribute } from '../xml/xmlText';
import { attribute, childrenOf, parseXml, rawOf } from '../xml/xmlTree';

const TYPES = '[Content_Types].xml';

/** Takes out what nothing points to any more, brings the content types up to date and packs the parts. */
export function finishDraft(draft: Draft): Uint8Array {
  if (draft.texts.size === 0) return draft.parts.bytes;
  dropUnreachable(draft);
  writeTypes(draft);
  const encoder = new TextEncoder();
  return patchZip(draft.parts.bytes, new Map([...draft.texts].map(([name, text]) => [name, text === null ? null : encoder.encode(text)])));
}

function writeTypes(draft: Draft): void {
  const name = partName(draft.parts, TYPES) ?? TYPES;
  const root = parseXml(draftText(draft, name));
  const stated = new Set<string>();
  let text = root.source;
  for (const element of childrenOf(root, 'Override')) {
    const part = (attribute(element, 'PartName') ?? '').replace(/^\//, '');
    stated.add(part.toLowerCase());
    if (draft.texts.get(partName(draft.parts, part) ?? part) === null) text = text.replace(rawOf(element), '');
  }
  const added = [...draft.types].filter(([part]) => !stated.has(part.toLowerCase()));
  const overrides = added.map(([part, type]) => `<Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`).join('');
  const left = parseXml(text);
  if (!childrenOf(left, 'Default').some((element) => attribute(element, 'Extension')?.toLowerCase() === 'rels')) {
    const rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
    putPart(draft, name, withRoot(left, withAppended(left, rels + overrides)));
  } else if (overrides !== '' || text !== root.source) {
    putPart(draft, name, withRoot(left, withAppended(left, overrides)));
  }
}
