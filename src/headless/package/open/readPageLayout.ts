import type { PageLayoutState } from '../../workbook/sheetState';
import { type XmlElement, attribute, child, childrenOf, isOn, textOf } from '../xml/xmlTree';
import { unescapeCellText } from '../xml/xmlText';
import { PAPER } from './paperSizes';

const INCH_POINTS = 72;
const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } as const;

function marginsOf(sheet: XmlElement): PageLayoutState['margins'] {
  const margins = child(sheet, 'pageMargins');
  const points = (name: keyof typeof MARGINS): number => Math.round(Number(attribute(margins, name) ?? MARGINS[name]) * INCH_POINTS * 1e4) / 1e4;
  return { left: points('left'), right: points('right'), top: points('top'), bottom: points('bottom'), header: points('header'), footer: points('footer') };
}

function zoomOf(sheet: XmlElement, setup: XmlElement | undefined): PageLayoutState['zoom'] {
  const fits = isOn(child(child(sheet, 'sheetPr'), 'pageSetUpPr'), 'fitToPage', 'off');
  if (!fits) return { scale: Number(attribute(setup, 'scale') ?? 100) };
  const pages = (name: string): number | null => Number(attribute(setup, name) ?? 1) || null;
  return { fitWide: pages('fitToWidth'), fitTall: pages('fitToHeight') };
}

/** "&LTitle&R&P of &N" as its three parts. */
function bandOf(text: string): PageLayoutState['header'] {
  const parts = { left: '', center: '', right: '' };
  let place: keyof typeof parts = 'center';
  for (const piece of text.split(/(&[LCR])/)) {
    if (piece === '&L') place = 'left';
    else if (piece === '&C') place = 'center';
    else if (piece === '&R') place = 'right';
    else parts[place] += piece;
  }
  return parts;
}

/** Reads how a worksheet prints; the print area and titles are names of the workbook and come from there. */
export function readPageLayout(sheet: XmlElement, names: { readonly printArea: string; readonly titleRows: string }): PageLayoutState {
  const [setup, options, band] = [child(sheet, 'pageSetup'), child(sheet, 'printOptions'), child(sheet, 'headerFooter')];
  const paper = Number(attribute(setup, 'paperSize') ?? 1);
  const bandText = (name: string): string => unescapeCellText(textOf(child(band, name)));
  return {
    orientation: attribute(setup, 'orientation') === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: PAPER.find(([number]) => number === paper)?.[1] ?? String(paper),
    zoom: zoomOf(sheet, setup),
    margins: marginsOf(sheet),
    centerHorizontally: isOn(options, 'horizontalCentered', 'off'),
    ...names,
    header: bandOf(bandText('oddHeader')),
    footer: bandOf(bandText('oddFooter')),
    rowBreaks: childrenOf(child(sheet, 'rowBreaks'), 'brk').map((mark) => Number(attribute(mark, 'id'))),
    printGridlines: isOn(options, 'gridLines', 'off'),
  };
}
