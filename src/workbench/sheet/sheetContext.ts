import { createContext, useContext } from 'react';
import type { Editing } from '../edit/createEditing';
import type { OpenFile } from '../openFile';
import type { SheetState } from '../../headless/workbook/sheetState';

/** What the cells of the grid are drawn from. A new one is made at every change, so that every cell is drawn again. */
export interface DrawnSheet {
  readonly file: OpenFile;
  readonly sheet: SheetState;
  readonly editing: Editing;
}

/** The sheet that is drawn. */
export const SheetContext = createContext<DrawnSheet | null>(null);

/** The sheet that a cell is drawn from. */
export function useSheet(): DrawnSheet {
  const drawn = useContext(SheetContext);
  if (drawn === null) throw new Error('a cell is drawn outside a sheet');
  return drawn;
}
