import type { Column, DraftCell } from '../../sheet/draft';
import { number, text } from '../../sheet/draft';
import type { Figure } from '../../sheet/figure';
import { type NumberFormat, showNumber } from '../../sheet/numberFormats';
import { textWidth } from '../../sheet/textWidth';

/** Pixels, A to K: gutter, number, part, what, cell or value, engine, sheet, result, rule, how, source cells. A figure takes one line. */
const PRINTED = [6, 36, 78, 280, 126, 92, 92, 76, 64, 440, 230];
const [ENGINE, SHEET] = [5, 6];
const FREE = 14;

/** The row of Evidence that holds its first line; the headings of the table stand above it. */
export const FIRST_EVIDENCE = 5;

/** From B; the last, which is wide and known to the workbook, is not printed. */
export const EVIDENCE_HEADINGS = ['No', 'Part', 'Figure, setting or table', 'Cell or value', 'Engine', 'Sheet', 'Result', 'Rule', 'Formula, value or reading', 'Source cells', 'Name'];

/** The widths of the columns: those of the two figures and of the names as wide as the widest of them. */
export function evidencePixels(figures: readonly Figure[]): readonly number[] {
  const widest = (words: (figure: Figure) => string): number => Math.ceil(figures.reduce((so, each) => Math.max(so, textWidth(words(each), 'regular')), 0)) + FREE;
  const amount = widest((each) => `${showNumber(each.value, evidenceFormat(each), 'pounds')})`);
  return [...PRINTED.map((pixels, index) => (index === ENGINE || index === SHEET ? Math.max(pixels, amount) : pixels)), Math.max(200, widest(({ name }) => name) + FREE)];
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
  readonly value?: string;
  /** Pounds. */
  readonly amount?: number;
  readonly result?: string;
  readonly how: string;
  readonly source?: { readonly words: string; readonly to: string | null };
}

/** The cells of a line, its number apart. */
export function lineCells({ part, what, value = '', amount, result = '', how, source = { words: '', to: null } }: EvidenceLine): readonly DraftCell[] {
  return [
    text('C', 'cell', part),
    text('D', 'cell', what),
    text('E', 'cell', value),
    ...(['G', 'I'] as const).map((column: Column) => text(column, 'cell', '')),
    amount === undefined ? text('F', 'cell', '') : number('F', 'penceCellPlain', amount),
    text('H', 'cellStatus', result),
    text('J', 'cell', how),
    source.to === null ? text('K', 'cell', source.words) : text('K', 'cellLink', source.words, { to: source.to }),
    text('L', 'cellMuted', `${part}: ${what}`),
  ];
}
