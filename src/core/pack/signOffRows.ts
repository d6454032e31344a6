import type { CellRule, PlainCell } from '../sheet/plainSheet';
import type { SheetArea } from '../sheet/sheet';
import { cellAt } from './packCells';
import { topicCells } from './topicCells';
import { PACK } from './words';

/** From 1 January 1990 to the end of 2099, as Excel's serial numbers. */
const [FIRST_DAY, LAST_DAY] = [32_874, 73_050];

const ROW_HEIGHT = 24;

/** The rows of a sign-off: their cells, what may be typed, and which cells are one. */
export interface SignOff {
  readonly cells: readonly PlainCell[];
  readonly rules: readonly CellRule[];
  readonly heights: readonly (readonly [row: number, height: number])[];
  readonly title: SheetArea;
  readonly lastRow: number;
}

/** The place for job title and date, and its check. */
export function signOffRows(from: number): SignOff {
  const row = from + 2;
  const { jobTitle, date } = PACK.refusals;
  const at = (column: number) => ({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
  return {
    cells: [
      ...topicCells(from, PACK.signOff, PACK.signNeeded),
      cellAt([row, 'B'], PACK.jobTitle, 'field'),
      ...['C', 'D', 'E', 'F', 'G'].map((letter) => cellAt([row, letter], '', 'input')),
      cellAt([row, 'H'], PACK.date, 'fieldAtRight'),
      cellAt([row, 'I'], '', 'input', 'date'),
      { ...cellAt([row, 'L'], PACK.toDoWord, 'status'), formula: `IF(OR(C${row}="",I${row}=""),"${PACK.toDoWord}","${PACK.done}")` },
    ],
    rules: [
      { area: at(2), kind: 'length', from: 0, to: 100, sentence: jobTitle },
      { area: at(8), kind: 'date', from: FIRST_DAY, to: LAST_DAY, sentence: date },
    ],
    heights: [[row, ROW_HEIGHT]],
    title: { firstRow: row, lastRow: row, firstColumn: 2, lastColumn: 6 },
    lastRow: row,
  };
}
