import type { ReadBook } from '../judges/secondReader';
import { type ReportedFigure, isFigure } from './reportedFigure';

/** Cells recalculated by LibreOffice, by sheet, rows and columns from A1. */
export type Recalculated = ReadonlyMap<string, readonly (readonly string[])[]>;

const ERROR = /^(?:#(?:N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!)|Err:\d+)$/;

/** The figures of the report that LibreOffice finds to be something else, in words. */
export function recalculatedFaults(sheets: Recalculated, figures: readonly ReportedFigure[]): readonly string[] {
  return figures.flatMap((figure) => {
    const text = textAt(sheets, figure);
    return text !== '' && isFigure(Number(text), figure) ? [] : [said(figure, text)];
  });
}

/** The figures of the report whose kept value in the file is something else, or whose formula is not the one reported. */
export function keptFaults(book: ReadBook, figures: readonly ReportedFigure[]): readonly string[] {
  return figures.flatMap((figure) => {
    const cell = book.get(figure.sheet)?.get(figure.cell);
    const formula = typeof cell?.formula === 'string' ? `=${cell.formula}` : null;
    if (formula !== figure.formula) return [`${figure.name} ${figure.cell}: the formula is ${formula ?? 'none'}, not ${figure.formula ?? 'none'}`];
    return isFigure(cell?.value, figure) ? [] : [said(figure, cell?.value)];
  });
}

/** Every cell of every sheet that LibreOffice recalculates to an error. */
export function errorCells(sheets: Recalculated): readonly string[] {
  return [...sheets].flatMap(([sheet, rows]) =>
    rows.flatMap((row, index) => row.flatMap((text, column) => (ERROR.test(text) ? [`${sheet} row ${index + 1} column ${column + 1}: ${text}`] : []))),
  );
}

/** What LibreOffice shows in a cell; "" where there is none. */
export function textAt(sheets: Recalculated, { sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((so, letter) => so * 26 + letter.charCodeAt(0) - 64, 0);
  return sheets.get(sheet)?.[Number(row) - 1]?.[column - 1] ?? '';
}

function said({ name, sheet, cell, value }: ReportedFigure, found: unknown): string {
  return `${name} ${sheet}!${cell}: ${value} is ${found === undefined ? 'nothing' : JSON.stringify(found)}`;
}
