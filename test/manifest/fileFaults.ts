import { elementsNamed, type ManifestFault, placeOf } from './manifestFault';
import { pngSize } from './pngSize';

/** What the manifest points at: the site's pages, its files, and the functions of its command page. */
export interface Site {
  /** The address the files are served from while developing; the build replaces it. */
  readonly origin: string;
  readonly pages: readonly string[];
  /** The bytes of a file of the site by its path; null when it is not there. */
  readonly file: (path: string) => Buffer | null;
  readonly functions: readonly string[];
}

/** https://learn.microsoft.com/javascript/api/manifest/iconurl and highresolutioniconurl, for a task pane add-in. */
const ADD_IN_ICONS = { IconUrl: 32, HighResolutionIconUrl: 64 } as const;

/** All that Office uses; 16, 32 and 80 are required. https://learn.microsoft.com/javascript/api/manifest/icon */
const ICON_SIZES = ['16', '20', '24', '32', '40', '48', '64', '80'];

/** Addresses that are not the site's, pages and pictures that are not there, pictures of another size, functions nobody wrote. */
export function fileFaults(manifest: Document, site: Site): readonly ManifestFault[] {
  return [...addressFaults(manifest, site), ...iconFaults(manifest, site), ...functionFaults(manifest, site)];
}

function addressFaults(manifest: Document, site: Site): readonly ManifestFault[] {
  const addressed = elementsNamed('*', manifest).filter((element) => element.hasAttribute('DefaultValue') && /Url|Image|SourceLocation/.test(element.localName));
  return addressed.flatMap((element) => {
    const [address, at] = [element.getAttribute('DefaultValue') ?? '', placeOf(element)];
    if (!address.startsWith('https://')) return [{ code: 'notHttps', at, found: address }];
    if (!address.startsWith(`${site.origin}/`)) return [{ code: 'otherSite', at, found: address }];
    const path = pathOf(address, site);
    return site.pages.includes(path) || site.file(path) !== null ? [] : [{ code: 'fileMissing', at, found: path }];
  });
}

function pathOf(address: string, site: Site): string {
  return address.slice(site.origin.length + 1).replace(/\?.*$/, '');
}

function iconFaults(manifest: Document, site: Site): readonly ManifestFault[] {
  const icons = elementsNamed('Icon', manifest);
  const resources = elementsNamed('Image', manifest).filter((image) => image.hasAttribute('DefaultValue'));
  const stated = icons
    .flatMap((icon) => [...icon.children])
    .map((image) => {
      const address = resources.find((resource) => resource.getAttribute('id') === image.getAttribute('resid'));
      return { element: image, address, size: Number(image.getAttribute('size')) };
    });
  const ofAddIn = Object.entries(ADD_IN_ICONS).flatMap(([name, size]) => elementsNamed(name, manifest).map((element) => ({ element, address: element, size })));
  return [
    ...icons.filter((icon) => [...icon.children].map((image) => image.getAttribute('size')).join() !== ICON_SIZES.join()).map((icon) => ({ code: 'iconSizes', at: placeOf(icon) })),
    ...[...stated, ...ofAddIn].flatMap(({ element, address, size }) => {
      const bytes = site.file(pathOf(address?.getAttribute('DefaultValue') ?? '', site));
      const is = bytes === null ? null : pngSize(bytes);
      if (bytes === null || (is?.width === size && is.height === size)) return []; // a picture that is missing is said above
      return [{ code: 'pictureSize', at: placeOf(element), found: is === null ? 'no PNG' : `${is.width} x ${is.height}` }];
    }),
  ];
}

function functionFaults(manifest: Document, site: Site): readonly ManifestFault[] {
  const missing = elementsNamed('FunctionName', manifest).filter(({ textContent }) => !site.functions.includes(textContent));
  return missing.map((element) => ({ code: 'functionMissing', at: placeOf(element), found: element.textContent }));
}
