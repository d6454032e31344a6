import { elementsNamed, type ManifestFault, placeOf } from './manifestFault';

/** A value that an element, or an attribute of it, always has. */
interface Fixed {
  readonly code: string;
  readonly element: string;
  readonly attribute?: string;
  readonly value: string;
}

/** What this add-in promises, whatever else the schemas would allow. */
const PROMISED: readonly Fixed[] = [
  { code: 'locale', element: 'DefaultLocale', value: 'en-GB' },
  { code: 'permission', element: 'Permissions', value: 'ReadWriteDocument' },
  { code: 'tab', element: 'OfficeTab', attribute: 'id', value: 'TabHome' },
  { code: 'host', element: 'Host', attribute: 'Name', value: 'Workbook' },
  { code: 'requirement', element: 'Set', attribute: 'Name', value: 'ExcelApi' },
  { code: 'requirement', element: 'Set', attribute: 'MinVersion', value: '1.9' },
];

/** Another host, floor, tab, language or permission than promised, and panes that would open beside one another. */
export function promiseFaults(manifest: Document): readonly ManifestFault[] {
  return [...PROMISED.flatMap((promise) => brokenPromises(manifest, promise)), ...paneFaults(manifest)];
}

function brokenPromises(manifest: Document, { code, element: name, attribute, value }: Fixed): readonly ManifestFault[] {
  return elementsNamed(name, manifest)
    .map((element) => ({ code, at: placeOf(element), found: attribute === undefined ? element.textContent : (element.getAttribute(attribute) ?? value) }))
    .filter(({ found }) => found !== value);
}

/** https://learn.microsoft.com/javascript/api/manifest/action: actions with one TaskpaneId share the pane. */
function paneFaults(manifest: Document): readonly ManifestFault[] {
  const actions = elementsNamed('Action', manifest).filter((action) => elementsNamed('SourceLocation', action).length > 0);
  const panes = actions.map((action) => elementsNamed('TaskpaneId', action)[0]?.textContent ?? '');
  return new Set(panes).size === 1 && panes[0] !== '' ? [] : [{ code: 'paneNotShared', at: 'TaskpaneId', found: panes.join() }];
}
