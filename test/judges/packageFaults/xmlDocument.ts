/** An element as a strict reader of XML sees it. */
export interface Element {
  /** Without its prefix. */
  readonly name: string;
  readonly namespace: string;
  /** "name", or "{namespace}name" where the attribute has a prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
}

const TAG = /<(\/?)([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ASIDE = /<\?[\s\S]*?\?>|<!--[\s\S]*?-->/y;
const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>/y;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function characters(text: string): string {
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)) throw new Error('a character that XML does not allow');
  return text.replace(/&([^;&]*;?)/g, (_, entity: string) => {
    const [, hex, decimal, name = ''] = /^(?:#x([0-9A-Fa-f]+)|#(\d+)|(\w+));$/.exec(entity) ?? [];
    const known = hex !== undefined ? String.fromCodePoint(parseInt(hex, 16)) : decimal !== undefined ? String.fromCodePoint(Number(decimal)) : ENTITIES[name];
    if (known === undefined) throw new Error(`the entity &${entity}`);
    return known;
  });
}

type Scope = ReadonlyMap<string, string>;

function resolve(name: string, scope: Scope, kind: 'element' | 'attribute'): { readonly local: string; readonly namespace: string } {
  const [prefix, local] = name.includes(':') ? (name.split(':') as [string, string]) : ['', name];
  if (prefix === '') return { local, namespace: kind === 'element' ? (scope.get('') ?? '') : '' };
  const namespace = prefix === 'xml' ? 'xml' : scope.get(prefix);
  if (namespace === undefined) throw new Error(`the prefix ${prefix} is not declared`);
  return { local, namespace };
}

function readTag(name: string, source: string, outer: Scope): { readonly element: Element; readonly scope: Scope } {
  const written = [...source.matchAll(ATTRIBUTE)].map(([, key = '', double, single]) => [key, characters(double ?? single ?? '')] as const);
  if (new Set(written.map(([key]) => key)).size < written.length) throw new Error(`an attribute of ${name} stands twice`);
  const declared = written.filter(([key]) => key === 'xmlns' || key.startsWith('xmlns:')).map(([key, value]) => [key.slice(6), value] as const);
  const scope = new Map([...outer, ...declared]);
  const attributes = new Map<string, string>();
  for (const [key, value] of written) {
    if (key === 'xmlns' || key.startsWith('xmlns:')) continue;
    const { local, namespace } = resolve(key, scope, 'attribute');
    attributes.set(namespace === '' ? local : `{${namespace}}${local}`, value);
  }
  const { local, namespace } = resolve(name, scope, 'element');
  return { element: { name: local, namespace, attributes, children: [], text: '' }, scope };
}

/** Reads a part as strictly as Excel does; throws with the reason when it is not well-formed. */
export function readXml(source: string): Element {
  const open: { readonly tag: string; readonly element: Element; readonly scope: Scope }[] = [];
  const text = source.replace(/^\uFEFF/, '');
  let root: Element | null = null;
  let at = 0;
  while (at < text.length) {
    const start = text.indexOf('<', at);
    const between = text.slice(at, start < 0 ? text.length : start);
    const top = open.at(-1);
    if (top !== undefined) top.element.text += characters(between);
    else if (between.trim() !== '') throw new Error('text outside the outermost element');
    if (start < 0) break;
    const skipped = matchAt(ASIDE, text, start) ?? matchAt(CDATA, text, start);
    if (skipped !== null) {
      if (top !== undefined && skipped[1] !== undefined) top.element.text += skipped[1];
      at = start + skipped[0].length;
      continue;
    }
    const tag = matchAt(TAG, text, start);
    if (tag === null) throw new Error(`a tag that cannot be read: ${text.slice(start, start + 60)}`);
    const [whole, closing, name = '', attributes = '', empty] = tag;
    at = start + whole.length;
    if (closing === '/') {
      if (top?.tag !== name) throw new Error(`</${name}> closes <${top?.tag ?? ''}>`);
      open.pop();
      continue;
    }
    if (top === undefined && root !== null) throw new Error('a second outermost element');
    const { element, scope } = readTag(name, attributes, top?.scope ?? new Map());
    root ??= element;
    top?.element.children.push(element);
    if (empty !== '/') open.push({ tag: name, element, scope });
  }
  if (root === null || open.length > 0) throw new Error(`<${open.at(-1)?.tag ?? ''}> is not closed`);
  return root;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Children with a name. */
export function all(element: Element | undefined, name: string): readonly Element[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The first child with a name. */
export function first(element: Element | undefined, name: string): Element | undefined {
  return all(element, name)[0];
}

/** Elements with a name at any depth. */
export function deep(element: Element | undefined, name: string): readonly Element[] {
  return element?.children.flatMap((child) => [...(child.name === name ? [child] : []), ...deep(child, name)]) ?? [];
}

/** A number of an attribute; NaN where it is not there. */
export function number(element: Element | undefined, name: string): number {
  return Number(element?.attributes.get(name) ?? NaN);
}
