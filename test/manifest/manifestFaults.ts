import { fileFaults, type Site } from './fileFaults';
import type { ManifestFault } from './manifestFault';
import { promiseFaults } from './promiseFaults';
import { resourceFaults } from './resourceFaults';
import { NAMESPACES } from './schema';
import { schemaFaults } from './schemaFaults';

/** Everything that is wrong with a manifest for Excel's task pane, by the published rules and by what this add-in promises. */
export function manifestFaults(text: string, site: Site): readonly ManifestFault[] {
  const manifest = new DOMParser().parseFromString(text, 'application/xml');
  const root = manifest.documentElement;
  if (manifest.querySelector('parsererror') !== null) return [{ code: 'notWellFormed', at: '' }];
  if (root.localName !== 'OfficeApp' || root.namespaceURI !== NAMESPACES.app) return [{ code: 'elementUnknown', at: root.localName }];
  return [...schemaFaults(root, 'OfficeApp'), ...resourceFaults(manifest), ...fileFaults(manifest, site), ...promiseFaults(manifest)];
}
