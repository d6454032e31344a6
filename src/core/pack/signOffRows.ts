import type { CellRule, PlainCell } from '../sheet/plainSheet';
import type { SheetArea } from '../sheet/sheet';
import { cellAt } from './packCells';
import { topicCells } from './topicCells';
import { PACK } from './words';

/** From 1 January 1990 to the end of 2099, as Excel's serial numbers. */
const [FIRST_DAY, LAST_DAY] = [32_874, 73_050];

/** The place for job title and date, and its check. */
export function signOffRows(from: number): { readonly cells: readonly PlainCell[]; readonly rules: readonly CellRule[]; readonly title: SheetArea; readonly lastRow: number } {
  const row = from + 1;
  const { jobTitle, date } = PACK.refusals;
  const at = (column: number) => ({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
  return {
    cells: [
      ...topicCells(from, PACK.signOff, PACK.signNeeded),
      cellAt([row, 'B'], PACK.jobTitle, 'entry'),
      ...['C', 'D', 'E', 'F', 'G'].map((letter) => cellAt([row, letter], '', 'input')),
      cellAt([row, 'H'], PACK.date, 'entry'),
      cellAt([row, 'I'], '', 'input', 'date'),
      { ...cellAt([row, 'L'], PACK.toDoWord, 'status'), formula: `IF(OR(C${row}="",I${row}=""),"${PACK.toDoWord}","${PACK.done}")` },
    ],
    rules: [
      { area: at(2), kind: 'length', from: 0, to: 100, sentence: jobTitle },
      { area: at(8), kind: 'date', from: FIRST_DAY, to: LAST_DAY, sentence: date },
    ],
    title: { firstRow: row, lastRow: row, firstColumn: 2, lastColumn: 6 },
    lastRow: row,
  };
}
