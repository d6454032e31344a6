import type { CellStyle } from '../../workbook/cellStyle';
import { type Link, targetOf } from '../links';
import type { Parts } from '../parts';
import type { RowSource } from './readRows';
import { readSharedStrings } from './readSharedStrings';

/** What the rows of a workbook's sheets are read with: its texts, its looks and its calendar. */
export function rowSource(parts: Parts, links: readonly Link[], styles: readonly CellStyle[], dateSystem: 1900 | 1904): RowSource {
  return {
    styles,
    strings: readSharedStrings(parts, targetOf(links, 'sharedStrings')),
    dateSystem,
    formatOf: (style) => styles[style]?.numberFormat ?? 'General',
    texts: new Map(),
  };
}
