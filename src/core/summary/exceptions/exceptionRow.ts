import { type DraftCell, type DraftRow, number, text } from '../../sheet/draft';
import { fittedRow } from '../fittedRow';

/** Pixels, A to M: gutter, number, status, rule, stream, sheet and cell, found, amount, tolerance, what to do, owner, note, key. */
export const EXCEPTION_PIXELS = [6, 34, 62, 66, 140, 124, 318, 76, 72, 270, 116, 170, 190];
const LEAST_HEIGHT = 20;

/** A row of the exceptions, whatever it is about: what is not given stays empty. */
export interface ExceptionRow {
  readonly number?: number;
  readonly status: string;
  readonly rule: string;
  readonly subject: string;
  readonly place: { readonly words: string; readonly to: string | null };
  readonly found: string;
  /** Pounds, or the words of what stands where an amount should. */
  readonly amount?: number | string;
  readonly tolerance?: number;
  readonly advice: string;
  readonly owner: string;
  /** What the user typed beside it in an earlier run. */
  readonly note: string;
  /** By which the row is known from run to run. */
  readonly key: string;
}

/** The row as it is drawn, as high as its longest text. */
export function drawException({ number: at, status, rule, subject, place, found, amount, tolerance, advice, owner, note, key }: ExceptionRow): DraftRow {
  const cells = [
    at === undefined ? text('B', 'cell', '') : number('B', 'ordinalCellMuted', at),
    text('C', 'cellStatus', status),
    text('D', 'cell', rule),
    text('E', 'cell', subject),
    place.to === null ? text('F', 'cell', place.words) : text('F', 'cellLink', place.words, { to: place.to }),
    text('G', 'cell', found),
    money('H', amount),
    tolerance === undefined ? text('I', 'cell', '') : number('I', 'amountCellMuted', tolerance),
    text('J', 'cell', advice),
    text('K', 'cell', owner),
    text('L', 'inputCell', note),
    text('M', 'cellMuted', key),
  ];
  return fittedRow(cells, EXCEPTION_PIXELS, LEAST_HEIGHT);
}

function money(column: 'H', amount: number | string | undefined): DraftCell {
  return typeof amount === 'number' ? number(column, 'amountCell', amount) : text(column, 'cell', amount ?? '');
}
