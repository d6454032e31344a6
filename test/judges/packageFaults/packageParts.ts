import { strFromU8, unzipSync } from 'fflate';
import { type Element, readXml } from './xmlDocument';

/** A relationship of a part. */
export interface Relationship {
  readonly id: string;
  readonly kind: string;
  /** The part it leads to; null when it leads out of the package. */
  readonly target: string | null;
}

/** A package as the judge reads it: parts by name, XML parts as elements. */
export interface Package {
  readonly names: ReadonlySet<string>;
  readonly xml: ReadonlyMap<string, Element>;
  readonly links: (owner: string) => readonly Relationship[];
}

function targetOf(owner: string, target: string): string {
  const steps = target.startsWith('/') ? [] : owner.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Unpacks a package; parts that are not well-formed are told of. */
export function openPackage(bytes: Uint8Array, tell: (fault: string) => void): Package {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  const xml = new Map<string, Element>();
  for (const [name, content] of parts) {
    if (!/\.(?:xml|rels)$/i.test(name)) continue;
    try {
      xml.set(name, readXml(strFromU8(content)));
    } catch (fault) {
      tell(`${name}: ${fault instanceof Error ? fault.message : String(fault)}`);
    }
  }
  const names = new Set(parts.map(([name]) => name));
  const exact = new Map([...names].map((name) => [name.toLowerCase(), name]));
  const links = (owner: string): readonly Relationship[] =>
    (xml.get(owner.replace(/([^/]*)$/, '_rels/$1.rels'))?.children ?? []).map(({ attributes }) => {
      const target = targetOf(owner, (attributes.get('Target') ?? '').replace(/#.*$/, ''));
      return {
        id: attributes.get('Id') ?? '',
        kind: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
        target: attributes.get('TargetMode') === 'External' ? null : (exact.get(target.toLowerCase()) ?? target),
      };
    });
  return { names, xml, links };
}
