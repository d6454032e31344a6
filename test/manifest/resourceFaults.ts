import { elementsNamed, type ManifestFault, placeOf } from './manifestFault';

/** The list of resources an element's resid points into. https://learn.microsoft.com/javascript/api/manifest/resources */
const LIST_OF: Readonly<Record<string, string>> = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Namespace: 'ShortStrings',
  Description: 'LongStrings',
  Image: 'Images',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
};

/** Resources that are missing, never used or called alike, and controls and groups that are called alike. */
export function resourceFaults(manifest: Document): readonly ManifestFault[] {
  const resources = elementsNamed('Resources', manifest).flatMap((lists) => [...lists.children].flatMap((list) => [...list.children]));
  const references = elementsNamed('*', manifest).filter((element) => element.hasAttribute('resid'));
  const found = (reference: Element) => resources.filter((resource) => answers(resource, reference));
  return [
    ...references.filter((reference) => found(reference).length === 0).map((element) => ({ code: 'resourceMissing', at: placeOf(element), found: residOf(element) })),
    ...resources.filter((resource) => !references.some((reference) => answers(resource, reference))).map((element) => ({ code: 'resourceUnused', at: placeOf(element) })),
    ...repeated(resources),
    ...repeated(elementsNamed('Group', manifest)),
    ...repeated(elementsNamed('Control', manifest)),
  ];
}

function answers(resource: Element, reference: Element): boolean {
  return resource.parentElement?.localName === LIST_OF[reference.localName] && resource.getAttribute('id') === residOf(reference);
}

function residOf(reference: Element): string {
  return reference.getAttribute('resid') ?? '';
}

function repeated(elements: readonly Element[]): readonly ManifestFault[] {
  const ids = elements.map((element) => element.getAttribute('id'));
  return elements.filter((_, at) => ids.indexOf(ids[at] ?? null) !== at).map((element) => ({ code: 'idRepeated', at: placeOf(element) }));
}
