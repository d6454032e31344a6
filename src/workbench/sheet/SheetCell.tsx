import { Cell, type CellRendererProps } from 'react-data-grid';
import { drawCell } from './drawCell';
import { useSheet } from './sheetContext';

/** The key of the column that numbers the rows. */
export const ROW_NUMBERS = 'rows';

/** A cell of the grid: a row's number, or a cell of the sheet. */
export function SheetCell(props: CellRendererProps<number, unknown>) {
  const drawn = useSheet();
  if (props.column.key === ROW_NUMBERS) return <Cell {...props} role="rowheader" aria-selected={undefined} className="row-number" />;
  return <Cell {...props} {...drawCell(drawn, props.row, Number(props.column.key))} />;
}
