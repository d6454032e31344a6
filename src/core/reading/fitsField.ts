import type { CellValue } from '../model/grid';
import type { Field } from './datasetShape';
import { isRead, readNumber } from './readCell';

/** So many texts and no figure: whatever its heading says, a column holds no money. */
const TEXTS_ENOUGH = 3;

function holdsNoMoney(cells: readonly CellValue[]): boolean {
  let texts = 0;
  for (const value of cells) {
    const reading = readNumber(value);
    if (isRead(reading)) return false;
    if (reading === 'unreadable') texts++;
  }
  return texts >= TEXTS_ENOUGH;
}

/** Whether the cells under a heading can be the field it names; a column that holds nothing can be any. */
export function fitsField(field: Field, cells: () => readonly CellValue[]): boolean {
  if (field.money !== true && field.fits === undefined) return true;
  const held = cells();
  if (field.money === true && holdsNoMoney(held)) return false;
  return field.fits === undefined || held.length === 0 || field.fits(held);
}
