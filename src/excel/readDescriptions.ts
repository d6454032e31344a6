import type { PublishedKey } from '../app/host';
import type { SheetDescription } from '../core/sheet/describe';
import { STYLE_NAMES } from '../core/sheet/styles';

/** The sheets of the last run, as far as it wrote them. */
export type Descriptions = Readonly<Partial<Record<PublishedKey, SheetDescription>>>;

/** The descriptions that a workbook keeps; what this version cannot use is left out. */
export function readDescriptions(value: unknown): Descriptions {
  const kept = typeof value === 'string' ? parse(value) : null;
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(Object.entries(kept).filter(([, description]) => isDescription(description)));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // not ours: the workbook then has no description
  }
}

const LISTS = ['columns', 'rows', 'links', 'conditionalFormats', 'charts', 'styles'] as const;
const STYLES: ReadonlySet<string> = new Set(STYLE_NAMES);

function isDescription(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const lists = value as Readonly<Record<(typeof LISTS)[number], unknown>>;
  if (!LISTS.every((list) => Array.isArray(lists[list]))) return false;
  if (!('lines' in value)) return false;
  return (lists.styles as readonly unknown[]).every((style) => Array.isArray(style) && STYLES.has(String(style[0])) && typeof style[1] === 'string');
}
