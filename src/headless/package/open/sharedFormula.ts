import { tokenize, translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { MOST_COLUMNS, MOST_ROWS, a1, columnIndex, columnLetter } from '../../../core/model/address';

/** Gives a formula, with its equals sign, as it reads in another cell; row and column from 0. */
export type SharedFormula = (row: number, column: number) => string;

interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** Text as it is, and references that move: the corners of a range, or the one of a cell. */
type Piece = string | readonly Corner[];

/**
 * A formula seen from the cell that holds it, to be moved to others. Its references are taken apart once and put together
 * for each cell; fx moves what is not so plain: whole columns, ranges that turn over, what would leave the sheet.
 */
export function sharedFormula(formula: string, row: number, column: number): SharedFormula {
  const pieces = piecesOf(formula);
  let relative: string | null = null;
  return (toRow, toColumn) => {
    const moved = pieces === null ? null : movedBy(pieces, toRow - row, toColumn - column);
    if (moved !== null) return moved;
    relative ??= translateFormulaToR1C1(formula, a1(column, row + 1));
    return translateFormulaToA1(relative, a1(toColumn, toRow + 1));
  };
}

function piecesOf(formula: string): readonly Piece[] | null {
  const pieces: Piece[] = [];
  for (const { type, value } of tokenize(formula)) {
    const [, sheet = '', first, last] = type === 'range' ? (/^(.*!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?$/s.exec(value) ?? []) : [];
    if (first !== undefined) pieces.push(sheet, [first, ...(last === undefined ? [] : [last])].map(cornerOf));
    else if (type.startsWith('range') && type !== 'range_named') return null;
    else pieces.push(value);
  }
  return pieces;
}

function cornerOf(text: string): Corner {
  const [, columnFixed, letters = '', rowFixed, digits] = /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(text) ?? [];
  return { row: Number(digits) - 1, column: columnIndex(letters) ?? MOST_COLUMNS, rowFixed: rowFixed === '$', columnFixed: columnFixed === '$' };
}

function movedBy(pieces: readonly Piece[], rows: number, columns: number): string | null {
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else {
      const corners = piece.map(({ row, column, rowFixed, columnFixed }): Corner => ({ row: row + (rowFixed ? 0 : rows), column: column + (columnFixed ? 0 : columns), rowFixed, columnFixed }));
      if (!corners.every(isOnSheet) || !isPlainRange(corners)) return null;
      text += corners.map(addressOf).join(':');
    }
  }
  return text;
}

function isOnSheet({ row, column }: Corner): boolean {
  return row >= 0 && row < MOST_ROWS && column >= 0 && column < MOST_COLUMNS;
}

/** Whether a range runs down and to the right, is more than one cell and no whole column or row. */
function isPlainRange([first, last]: readonly Corner[]): boolean {
  if (first === undefined || last === undefined) return true;
  const [down, right] = [last.row - first.row, last.column - first.column];
  return down >= 0 && right >= 0 && down + right > 0 && down < MOST_ROWS - 1 && right < MOST_COLUMNS - 1;
}

function addressOf({ row, column, rowFixed, columnFixed }: Corner): string {
  return `${columnFixed ? '$' : ''}${columnLetter(column)}${rowFixed ? '$' : ''}${row + 1}`;
}
