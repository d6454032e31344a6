import type { TableState } from '../../workbook/sheetState';
import type { Link } from '../links';
import { type Parts, partText } from '../parts';
import { attribute, child, isOn, parseXml } from '../xml/xmlTree';
import { readArea } from './references';

/** The tables of a worksheet, from the parts its relationships name. */
export function readTables(parts: Parts, links: readonly Link[]): TableState[] {
  return links.flatMap(({ kind, target }) => {
    const text = kind === 'table' ? partText(parts, target) : '';
    return text === '' ? [] : (readTable(text, target) ?? []);
  });
}

function readTable(text: string, part: string): TableState | null {
  const table = parseXml(text);
  const area = readArea(attribute(table, 'ref') ?? '');
  if (area === null) return null;
  const style = child(table, 'tableStyleInfo');
  return {
    id: Number(attribute(table, 'id') ?? 0),
    name: attribute(table, 'displayName') ?? attribute(table, 'name') ?? '',
    area,
    style: attribute(style, 'name') ?? '',
    showFilterButton: child(table, 'autoFilter') !== undefined,
    showBandedRows: isOn(style, 'showRowStripes', 'off'),
    part,
  };
}
