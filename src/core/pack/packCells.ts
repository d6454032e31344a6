import type { CellValue } from '../model/grid';
import type { PlainCell, PlainFormat, PlainLook } from '../sheet/plainSheet';

/** A cell by its row and the letter of its column. */
export function cellAt([row, letter]: readonly [row: number, letter: string], value: CellValue, look: PlainLook, format: PlainFormat = 'words'): PlainCell {
  return { row, column: letter.charCodeAt(0) - 65, value, look, format };
}
