/** What a page that we ship must not hold, or must hold otherwise; and where, as a piece of the page. */
export interface PageFault {
  readonly code:
    | 'policyMissing'
    | 'policyRepeated'
    | 'policyTooLate'
    | 'policyDiffers'
    | 'scriptInline'
    | 'styleInline'
    | 'handlerInline'
    | 'addressOfScript'
    | 'otherSite'
    | 'fileMissing'
    | 'nameWithoutHash';
  readonly at: string;
}

/** What a page may rest on. */
export interface Ground {
  /** Each directive with its sources, in any order. */
  readonly policy: Readonly<Record<string, readonly string[]>>;
  /** Scripts of others, by their whole address. */
  readonly scripts: readonly string[];
  /** Files whose name others know, so that it has no hash. */
  readonly named: readonly string[];
  /** The files beside the page. */
  readonly files: ReadonlySet<string>;
}

const POLICY = 'meta[http-equiv="Content-Security-Policy" i]';

/** Every fault of a page. Needs a browser's DOMParser. */
export function pageFaults(html: string, ground: Ground): readonly PageFault[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return [...policyFaults(page, ground), ...[...page.querySelectorAll('*')].flatMap((element) => [...inlineFaults(element), ...referenceFaults(element, ground)])];
}

function policyFaults(page: Document, { policy }: Ground): readonly PageFault[] {
  const [meta, ...others] = page.querySelectorAll(POLICY);
  if (meta === undefined) return [{ code: 'policyMissing', at: '' }];
  const [governed] = page.querySelectorAll('script, link, style, body *');
  const late = governed !== undefined && (meta.compareDocumentPosition(governed) & Node.DOCUMENT_POSITION_FOLLOWING) === 0;
  return [
    ...others.map((): PageFault => ({ code: 'policyRepeated', at: '' })),
    ...(late || meta.parentElement !== page.head ? [{ code: 'policyTooLate', at: shown(meta) } as const] : []),
    ...directiveFaults(meta.getAttribute('content') ?? '', policy),
  ];
}

function directiveFaults(content: string, expected: Ground['policy']): readonly PageFault[] {
  const found = new Map(content.split(';').map((directive) => directive.trim().split(/\s+/)).map(([name = '', ...sources]) => [name, inOrder(sources)]));
  return [...new Set([...found.keys(), ...Object.keys(expected)])]
    .filter((name) => found.get(name) !== inOrder(expected[name] ?? ['no such directive']))
    .map((name) => ({ code: 'policyDiffers', at: `${name} ${found.get(name) ?? 'is not there'}` }));
}

function inOrder(sources: readonly string[]): string {
  return [...sources].sort().join(' ');
}

function inlineFaults(element: Element): readonly PageFault[] {
  const at = shown(element);
  const isScript = element.localName === 'script' && (!element.hasAttribute('src') || element.textContent.trim() !== '');
  return [
    ...(isScript ? [{ code: 'scriptInline', at } as const] : []),
    ...(element.localName === 'style' || element.hasAttribute('style') ? [{ code: 'styleInline', at } as const] : []),
    ...(element.getAttributeNames().some((name) => name.startsWith('on')) ? [{ code: 'handlerInline', at } as const] : []),
  ];
}

function referenceFaults(element: Element, { scripts, named, files }: Ground): readonly PageFault[] {
  const at = shown(element);
  const address = element.getAttribute('src') ?? (element.localName === 'link' ? element.getAttribute('href') : null);
  if (/^\s*javascript:/i.test(element.getAttribute('href') ?? '')) return [{ code: 'addressOfScript', at }];
  if (address === null) return [];
  if (/^(\w+:|\/\/)/.test(address)) return element.localName === 'script' && scripts.includes(address) ? [] : [{ code: 'otherSite', at }];
  if (!files.has(address)) return [{ code: 'fileMissing', at }];
  if (named.includes(address)) return [];
  return /\.(js|css)$/.test(address) && !/\.[0-9a-f]{16,}\.\w+$/.test(address) ? [{ code: 'nameWithoutHash', at }] : [];
}

function shown(element: Element): string {
  return (element.cloneNode(false) as Element).outerHTML;
}
