import { MOST_COLUMNS, MOST_ROWS } from '../../core/model/address';
import type { ChartState } from '../workbook/sheetState';
import { DEFAULT_COLUMN, DEFAULT_ROW, POINT_EMU } from './sizes';
import { type XmlElement, attribute, child, textOf } from './xml/xmlTree';

/** The widths and heights in points that place a drawing on its sheet. */
export interface GridSizes {
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
}

type Box = Pick<ChartState, 'left' | 'top' | 'width' | 'height'>;

/** The track (column or row) that a distance from the top left falls into, and how far into it in EMU. */
function trackAt(distance: number, sizes: ReadonlyMap<number, number>, usual: number): { readonly track: number; readonly offset: number } {
  let [track, rest] = [0, Math.max(0, distance)];
  for (let size = sizes.get(0) ?? usual; rest >= size; size = sizes.get(track) ?? usual) {
    rest -= size;
    track++;
  }
  return { track, offset: Math.round(rest * POINT_EMU) };
}

function distanceOf(track: number, sizes: ReadonlyMap<number, number>, usual: number): number {
  let distance = 0;
  for (let at = 0; at < track; at++) distance += sizes.get(at) ?? usual;
  return distance;
}

function corner(tag: string, x: number, y: number, { columnWidths, rowHeights }: GridSizes): string {
  const [column, row] = [trackAt(x, columnWidths, DEFAULT_COLUMN), trackAt(y, rowHeights, DEFAULT_ROW)];
  return `<xdr:${tag}><xdr:col>${column.track}</xdr:col><xdr:colOff>${column.offset}</xdr:colOff><xdr:row>${row.track}</xdr:row><xdr:rowOff>${row.offset}</xdr:rowOff></xdr:${tag}>`;
}

/** The two corners between which a chart lies, moving and sizing with its cells. */
export function writeAnchor({ left, top, width, height }: Box, sizes: GridSizes): string {
  return corner('from', left, top, sizes) + corner('to', left + width, top + height, sizes);
}

function pointOf(place: XmlElement | undefined, { columnWidths, rowHeights }: GridSizes): { readonly x: number; readonly y: number } {
  const number = (name: string): number => Number(textOf(child(place, name)) || 0);
  const track = (name: string, most: number): number => Math.min(most, number(name));
  return {
    x: distanceOf(track('col', MOST_COLUMNS), columnWidths, DEFAULT_COLUMN) + number('colOff') / POINT_EMU,
    y: distanceOf(track('row', MOST_ROWS), rowHeights, DEFAULT_ROW) + number('rowOff') / POINT_EMU,
  };
}

/** Where a drawing lies, in points from the sheet's top left corner. */
export function readAnchor(anchor: XmlElement, sizes: GridSizes): Box {
  const from = pointOf(child(anchor, 'from'), sizes);
  const [to, extent] = [child(anchor, 'to'), child(anchor, 'ext')];
  if (to === undefined) {
    return { left: from.x, top: from.y, width: Number(attribute(extent, 'cx') ?? 0) / POINT_EMU, height: Number(attribute(extent, 'cy') ?? 0) / POINT_EMU };
  }
  const end = pointOf(to, sizes);
  return { left: from.x, top: from.y, width: end.x - from.x, height: end.y - from.y };
}
