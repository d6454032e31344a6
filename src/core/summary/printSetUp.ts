import type { Day } from '../model/day';
import { sayDay } from '../model/wording';
import type { PrintSetUp, SheetArea } from '../sheet/sheet';
import { PALETTE } from '../sheet/palette';

/** Millimetres in points. */
const MILLIMETRE = 72 / 25.4;
const MARGINS = { left: 7 * MILLIMETRE, right: 7 * MILLIMETRE, top: 7 * MILLIMETRE, bottom: 11 * MILLIMETRE, footer: 5 * MILLIMETRE };
/** Excel takes 255 characters of footer in all. */
const LONGEST_TITLE = 100;

/** What the sheets of one report have in common on paper. */
export interface Page {
  readonly orientation: 'portrait' | 'landscape';
  readonly title: string;
  readonly subject: string;
  readonly asAt: Day;
  readonly area: SheetArea;
  readonly titleRows: { readonly first: number; readonly last: number };
  readonly breaks: readonly number[];
}

/** A4, one page wide, as many tall as it takes; title, as-at date and page of pages at the foot. */
export function printSetUp({ orientation, title, subject, asAt, area, titleRows, breaks }: Page): PrintSetUp {
  return {
    orientation,
    paper: 'A4',
    fit: { wide: 1, tall: null },
    margins: MARGINS,
    centred: true,
    titleRows,
    area,
    breaks,
    footer: {
      left: footerText(`${title}, ${subject}`.slice(0, LONGEST_TITLE)),
      centre: footerText(`As at ${sayDay(asAt)}`),
      right: `${FOOTER_LOOK}Page &P of &N`,
    },
  };
}

const FOOTER_LOOK = `&"Calibri,Regular"&8&K${PALETTE.muted.slice(1)}`;

/** Text of the workbook in a footer: "&" is doubled, for one alone is a code. */
function footerText(text: string): string {
  return FOOTER_LOOK + text.replaceAll('&', '&&');
}
