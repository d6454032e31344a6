import { MOST_COLUMNS } from '../../../core/model/address';
import type { SheetState } from '../../workbook/sheetState';
import type { Link } from '../links';
import { PackageFault } from '../packageFault';
import type { ReadingGuard } from '../readingGuard';
import { pointsOfWidth } from '../sizes';
import { type XmlElement, attribute, child, childrenOf, isOn } from '../xml/xmlTree';
import { readArea } from './references';
import type { ReadColor } from './themeColors';

/** What a worksheet says around its rows. */
export type FrameState = Pick<
  SheetState,
  'tabColor' | 'showGridlines' | 'showHeadings' | 'protected' | 'frozenRows' | 'frozenColumns' | 'columnWidths' | 'hiddenColumns' | 'merged' | 'hyperlinks'
>;

function viewOf(sheet: XmlElement) {
  const view = child(child(sheet, 'sheetViews'), 'sheetView');
  const pane = child(view, 'pane');
  const frozen = (attribute(pane, 'state') ?? '').startsWith('frozen');
  return {
    showGridlines: isOn(view, 'showGridLines', 'on'),
    showHeadings: isOn(view, 'showRowColHeaders', 'on'),
    frozenRows: frozen ? Number(attribute(pane, 'ySplit') ?? 0) : 0,
    frozenColumns: frozen ? Number(attribute(pane, 'xSplit') ?? 0) : 0,
  };
}

function widthsOf(sheet: XmlElement, guard: ReadingGuard): Map<number, number> {
  const widths = new Map<number, number>();
  for (const column of childrenOf(child(sheet, 'cols'), 'col')) {
    const width = Number(attribute(column, 'width') ?? NaN);
    const [first, last] = [Number(attribute(column, 'min') ?? 0), Math.min(MOST_COLUMNS, Number(attribute(column, 'max') ?? 0))];
    if (!(first >= 1)) throw new PackageFault('unreadable', `a column width that begins at column ${first}`);
    guard.widths(Math.max(0, last - first + 1));
    if (Number.isNaN(width)) continue;
    for (let at = first; at <= last; at++) widths.set(at - 1, pointsOfWidth(width));
  }
  return widths;
}

function hiddenColumnsOf(sheet: XmlElement): Set<number> {
  const hidden = new Set<number>();
  for (const column of childrenOf(child(sheet, 'cols'), 'col')) {
    if (!isOn(column, 'hidden', 'off')) continue;
    const last = Math.min(Number(attribute(column, 'max')), MOST_COLUMNS);
    for (let at = Number(attribute(column, 'min')); at <= last; at++) hidden.add(at - 1);
  }
  return hidden;
}

function hyperlinksOf(sheet: XmlElement, links: readonly Link[]): SheetState['hyperlinks'] {
  const found: SheetState['hyperlinks'] = new Map();
  const targets = new Map(links.map(({ id, target }) => [id, target]));
  for (const link of childrenOf(child(sheet, 'hyperlinks'), 'hyperlink')) {
    const area = readArea(attribute(link, 'ref') ?? '');
    if (area === null) continue;
    const address = targets.get(attribute(link, 'id') ?? '') ?? '';
    found.set(`${area.firstRow},${area.firstColumn}`, { documentReference: attribute(link, 'location') ?? '', address, screenTip: attribute(link, 'tooltip') ?? '' });
  }
  return found;
}

/** Reads a worksheet's view, widths, links and protection from its part. */
export function readFrame(sheet: XmlElement, links: readonly Link[], { color, guard }: { readonly color: ReadColor; readonly guard: ReadingGuard }): FrameState {
  return {
    tabColor: color(child(child(sheet, 'sheetPr'), 'tabColor')) ?? '',
    ...viewOf(sheet),
    protected: isOn(child(sheet, 'sheetProtection'), 'sheet', 'off'),
    columnWidths: widthsOf(sheet, guard),
    hiddenColumns: hiddenColumnsOf(sheet),
    merged: childrenOf(child(sheet, 'mergeCells'), 'mergeCell').flatMap((cell) => readArea(attribute(cell, 'ref') ?? '') ?? []),
    hyperlinks: hyperlinksOf(sheet, links),
  };
}
