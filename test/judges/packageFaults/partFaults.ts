import type { Package } from './packageParts';
import { ORDERS } from './orders';
import { type Element, all } from './xmlDocument';

const TYPES = '[Content_Types].xml';
const LINKS = /^\{http:\/\/(?:schemas\.openxmlformats\.org\/officeDocument\/2006|purl\.oclc\.org\/ooxml\/officeDocument)\/relationships\}/;

/** How the content types of parts end, by their outermost element. */
const ENDINGS: Readonly<Record<string, string>> = {
  workbook: '.main+xml',
  worksheet: '.worksheet+xml',
  chartsheet: '.chartsheet+xml',
  styleSheet: '.styles+xml',
  sst: '.sharedStrings+xml',
  table: '.table+xml',
  calcChain: '.calcChain+xml',
  wsDr: '.drawing+xml',
  chartSpace: '.chart+xml',
};

function wrongTypes({ xml }: Package, typeOf: (part: string) => string): readonly string[] {
  return [...xml].flatMap(([part, root]) => {
    const ending = ENDINGS[root.name];
    return ending === undefined || typeOf(part) === '' || typeOf(part).endsWith(ending) ? [] : [`${part} is of the type ${typeOf(part)}`];
  });
}

/** Parts without a content type or with a wrong one, and content types without a part. */
export function typeFaults(book: Package): readonly string[] {
  const { names, xml } = book;
  const types = xml.get(TYPES);
  if (types === undefined) return [`${TYPES} is not there`];
  const defaults = new Map(all(types, 'Default').map(({ attributes }) => [attributes.get('Extension')?.toLowerCase(), attributes.get('ContentType') ?? '']));
  const overrides = all(types, 'Override').map(({ attributes }) => [(attributes.get('PartName') ?? '').replace(/^\//, '').toLowerCase(), attributes.get('ContentType') ?? ''] as const);
  const stated = overrides.map(([name]) => name);
  const own = new Map(overrides);
  const extension = (name: string): string => name.split('.').at(-1)?.toLowerCase() ?? '';
  const typeOf = (name: string): string => own.get(name.toLowerCase()) ?? defaults.get(extension(name)) ?? '';
  const known = new Set([...names].map((name) => name.toLowerCase()));
  const missing = [...names].filter((name) => name !== TYPES && !stated.includes(name.toLowerCase()) && !defaults.has(extension(name)));
  const twice = stated.filter((name, index) => stated.indexOf(name) !== index);
  return [
    ...wrongTypes(book, typeOf),
    ...missing.map((name) => `${name} has no content type`),
    ...stated.filter((name) => !known.has(name)).map((name) => `a content type for ${name}, which is not there`),
    ...twice.map((name) => `two content types for ${name}`),
  ];
}

/** Relationships that lead nowhere, share an id or belong to no part; ids in parts that no relationship has. */
export function linkFaults(book: Package): readonly string[] {
  const { names, xml, links } = book;
  const owners = [...names].filter((name) => name.endsWith('.rels')).map((name) => name.replace(/_rels\/([^/]*)\.rels$/, '$1'));
  const ofRelationships = owners.flatMap((owner) => {
    const ids = links(owner).map(({ id }) => id);
    return [
      ...(owner !== '' && !names.has(owner) ? [`relationships of ${owner}, which is not there`] : []),
      ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${owner} has two relationships ${id}`),
      ...links(owner).flatMap(({ id, target }) => (target === null || target === '' || names.has(target) ? [] : [`${owner} ${id} leads to ${target}, which is not there`])),
    ];
  });
  const ofParts = [...xml].flatMap(([part, root]) => {
    const ids = new Set(links(part).map(({ id }) => id));
    const named = new Set(linkIds(root));
    const unnamed = root.name === 'worksheet' ? links(part).filter(({ id, kind }) => /^(?:table|drawing)$/.test(kind) && !named.has(id)) : [];
    return [
      ...[...named].filter((id) => id !== '' && !ids.has(id)).map((id) => `${part} names the relationship ${id}, which is not there`),
      ...unnamed.map(({ id, kind }) => `${part} does not name its ${kind} ${id}`),
    ];
  });
  return [...ofRelationships, ...ofParts];
}

function linkIds({ attributes, children }: Element): readonly string[] {
  const own = [...attributes].filter(([name]) => LINKS.test(name)).map(([, value]) => value);
  return [...own, ...children.flatMap(linkIds)];
}

/** Elements whose children are not in the order that Excel insists on. */
export function orderFaults({ xml }: Package): readonly string[] {
  return [...xml].filter(([part]) => !part.endsWith('.rels')).flatMap(([part, root]) => outOfOrder(root).map((fault) => `${part}: ${fault}`));
}

function outOfOrder(element: Element): readonly string[] {
  const order = ORDERS[element.name];
  const ranks = element.children.map(({ name }) => order?.indexOf(name) ?? -1);
  const known = ranks.filter((rank) => rank >= 0);
  const wrong = known.find((rank, index) => index > 0 && rank < (known[index - 1] ?? 0));
  const own = wrong === undefined || order === undefined ? [] : [`${element.name}: ${order[wrong] ?? ''} comes too late`];
  return [...own, ...(element.name === 'sheetData' && element.children.length > 5_000 ? [] : element.children.flatMap(outOfOrder))];
}
