/** What is wrong with a manifest, by code, and at which element. */
export interface ManifestFault {
  readonly code: string;
  /** The path of element names, such as "OfficeApp/Hosts/Host". */
  readonly at: string;
  readonly found?: string;
}

/** The path of an element, ids shown, for a fault. */
export function placeOf(element: Element): string {
  const name = element.getAttribute('id') === null ? element.localName : `${element.localName}#${element.getAttribute('id') ?? ''}`;
  return element.parentElement === null ? name : `${placeOf(element.parentElement)}/${name}`;
}

/** The elements of this name in the manifest or in one of its elements, whatever their namespace. */
export function elementsNamed(name: string, within: Document | Element): readonly Element[] {
  return [...within.getElementsByTagNameNS('*', name)];
}
