import type { CellValue } from '../model/grid';
import type { PlainCell, PlainFormat, PlainLook } from '../sheet/plainSheet';

/** A cell by its column letter. */
export function cellAt(row: number, letter: string, value: CellValue, look: PlainLook, format: PlainFormat = 'words'): PlainCell {
  return { row, column: letter.charCodeAt(0) - 65, value, look, format };
}
