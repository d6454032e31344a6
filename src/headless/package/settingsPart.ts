import type { Link } from './links';
import { PackageFault } from './packageFault';
import { type Parts, partText } from './parts';
import { escapeXml } from './xml/xmlText';
import { attributeOfTag, parseXml, tagOf, textOf } from './xml/xmlTree';

/** Add-in settings are kept as custom XML of the workbook, in this namespace. */
const NAMESPACE = 'urn:zerobase:settings';

/** The part that holds the settings, by the workbook's relationships; null when there is none. */
export function settingsPart(parts: Parts, links: readonly Link[]): string | null {
  const isOurs = (part: string): boolean => partText(parts, part).includes(`"${NAMESPACE}"`);
  return links.find(({ kind, target }) => kind === 'customXml' && isOurs(target))?.target ?? null;
}

/** The settings in the text of that part. */
export function readSettings(text: string): Map<string, unknown> {
  if (text === '') return new Map();
  const root = parseXml(text);
  if (attributeOfTag(tagOf(root), 'xmlns') !== NAMESPACE) return new Map();
  return new Map(Object.entries(parseSettings(textOf(root)) ?? {}));
}

function parseSettings(text: string): object | null {
  try {
    return JSON.parse(text) as object | null;
  } catch {
    throw new PackageFault('unreadable', 'the settings that add-ins keep in it');
  }
}

/** The text of the part for these settings. */
export function writeSettings(settings: ReadonlyMap<string, unknown>): string {
  const json = JSON.stringify(Object.fromEntries([...settings].sort(([a], [b]) => (a < b ? -1 : 1))));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${NAMESPACE}">${escapeXml(json)}</settings>`;
}
