import type { PageLayoutState } from '../../workbook/sheetState';
import { PAPER } from '../open/paperSizes';
import { withAttribute } from '../xml/rewriteXml';
import { escapeCellText } from '../xml/xmlText';
import { type XmlElement, child, tagOf } from '../xml/xmlTree';

const INCH_POINTS = 72;
const LAST_COLUMN = 16_383;

function setUpXml({ orientation, paperSize, zoom }: PageLayoutState, existing: XmlElement | undefined): string {
  const paper = PAPER.find(([, name]) => name.toLowerCase() === paperSize.toLowerCase())?.[0] ?? (Number(paperSize) || 9);
  const pages = (count: number | null): string | null => (count === 1 ? null : String(count ?? 0));
  const [scale, wide, tall] = 'scale' in zoom ? [zoom.scale === 100 ? null : String(zoom.scale), null, null] : [null, pages(zoom.fitWide), pages(zoom.fitTall)];
  const attributes = [
    ['paperSize', String(paper)],
    ['scale', scale],
    ['fitToWidth', wide],
    ['fitToHeight', tall],
    ['orientation', orientation.toLowerCase()],
  ] as const;
  return attributes.reduce((tag, [name, value]) => withAttribute(tag, name, value), existing === undefined ? '<pageSetup/>' : tagOf(existing));
}

function bandText({ left, center, right }: PageLayoutState['header']): string {
  const part = (code: string, text: string): string => (text === '' ? '' : `${code}${text}`);
  return escapeCellText(part('&L', left) + part('&C', center) + part('&R', right));
}

function bandsXml({ header, footer }: PageLayoutState): string {
  const [top, bottom] = [bandText(header), bandText(footer)];
  const bands = `${top === '' ? '' : `<oddHeader>${top}</oddHeader>`}${bottom === '' ? '' : `<oddFooter>${bottom}</oddFooter>`}`;
  return bands === '' ? '' : `<headerFooter>${bands}</headerFooter>`;
}

function breaksXml(rows: readonly number[]): string {
  const marks = [...new Set(rows)].filter((row) => row > 0).sort((a, b) => a - b);
  const written = marks.map((row) => `<brk id="${row}" max="${LAST_COLUMN}" man="1"/>`).join('');
  return written === '' ? '' : `<rowBreaks count="${marks.length}" manualBreakCount="${marks.length}">${written}</rowBreaks>`;
}

/** How a sheet prints, element by element; an existing page set-up keeps what Office.js has no word for. */
export function pageElements(layout: PageLayoutState, sheet: XmlElement | undefined): readonly (readonly [string, string])[] {
  const { margins, centerHorizontally, printGridlines } = layout;
  const options = `${centerHorizontally ? ' horizontalCentered="1"' : ''}${printGridlines ? ' gridLines="1"' : ''}`;
  const sides = Object.entries(margins).map(([side, points]) => ` ${side}="${Math.round((points / INCH_POINTS) * 1e6) / 1e6}"`);
  return [
    ['printOptions', options === '' ? '' : `<printOptions${options}/>`],
    ['pageMargins', `<pageMargins${sides.join('')}/>`],
    ['pageSetup', setUpXml(layout, child(sheet, 'pageSetup'))],
    ['headerFooter', bandsXml(layout)],
    ['rowBreaks', breaksXml(layout.rowBreaks)],
  ];
}
