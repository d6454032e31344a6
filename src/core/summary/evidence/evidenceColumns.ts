import type { Column, DraftCell } from '../../sheet/draft';
import { number, text } from '../../sheet/draft';
import type { Figure } from '../../sheet/figure';
import { type NumberFormat, showNumber } from '../../sheet/numberFormats';
import { textWidth } from '../../sheet/textWidth';

/** Pixels, A to L: gutter, number, part, what, name, cell of the summary, engine, sheet, result, rule, how, source cells. */
const PIXELS = [6, 36, 72, 204, 300, 58, 92, 92, 68, 62, 290, 150];
const [ENGINE, SHEET] = [6, 7];
const FREE = 14;

/** The row of Evidence that holds its first line; the headings of the table stand above it. */
export const FIRST_EVIDENCE = 5;

export const EVIDENCE_HEADINGS = ['No', 'Part', 'Figure, setting or table', 'Name or value', 'Cell', 'Engine', 'Sheet', 'Result', 'Rule', 'Formula, value or reading', 'Source cells'];

/** The widths of the columns: those of the two figures as wide as the widest of them. */
export function evidencePixels(figures: readonly Figure[]): readonly number[] {
  const widest = Math.max(0, ...figures.map((each) => textWidth(`${showNumber(each.value, evidenceFormat(each), 'pounds')})`, 'regular')));
  return PIXELS.map((pixels, index) => (index === ENGINE || index === SHEET ? Math.max(pixels, Math.ceil(widest) + FREE) : pixels));
}

/** Evidence shows pence and exact shares whatever the summary shows. */
export function evidenceFormat({ unit, numberFormat }: Pick<Figure, 'unit' | 'numberFormat'>): NumberFormat {
  if (unit === 'percent') return 'ratio';
  if (unit === 'pounds') return numberFormat === 'price' ? 'price' : 'pence';
  return numberFormat.startsWith('whole') ? 'whole' : 'fte';
}

/** A line of the evidence that is no figure: what is not given stays empty. */
export interface EvidenceLine {
  readonly part: string;
  readonly what: string;
  readonly name?: string;
  /** Pounds. */
  readonly amount?: number;
  readonly result?: string;
  readonly how: string;
  readonly source?: { readonly words: string; readonly to: string | null };
}

/** The cells of a line, its number apart. */
export function lineCells({ part, what, name = '', amount, result = '', how, source = { words: '', to: null } }: EvidenceLine): readonly DraftCell[] {
  return [
    text('C', 'cell', part),
    text('D', 'cell', what),
    text('E', 'cell', name),
    ...(['F', 'H', 'J'] as const).map((column: Column) => text(column, 'cell', '')),
    amount === undefined ? text('G', 'cell', '') : number('G', 'penceCellPlain', amount),
    text('I', 'cellStatus', result),
    text('K', 'cell', how),
    source.to === null ? text('L', 'cell', source.words) : text('L', 'cellLink', source.words, { to: source.to }),
  ];
}
