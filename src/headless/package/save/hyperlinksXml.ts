import { a1 } from '../../../core/model/address';
import type { SheetState } from '../../workbook/sheetState';
import { escapeAttribute } from '../xml/xmlText';
import { type Draft, addLink } from './draft';

/** The links of a sheet: places in the workbook need no relationship, addresses outside it do. */
export function hyperlinksXml({ hyperlinks }: SheetState, part: string, draft: Draft): string {
  const ids = new Map<string, string>();
  const written = [...hyperlinks].map(([key, { documentReference, address, screenTip }]) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (address !== '' && !ids.has(address)) ids.set(address, addLink(draft, part, { kind: 'hyperlink', target: address, external: true }));
    const id = ids.get(address);
    const target = id === undefined ? '' : ` r:id="${id}"`;
    const location = documentReference === '' ? '' : ` location="${escapeAttribute(documentReference)}"`;
    const tip = screenTip === '' ? '' : ` tooltip="${escapeAttribute(screenTip)}"`;
    return `<hyperlink ref="${a1(column, row + 1)}"${target}${location}${tip}/>`;
  });
  return written.length === 0 ? '' : `<hyperlinks>${written.join('')}</hyperlinks>`;
}
