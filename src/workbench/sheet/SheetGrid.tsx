import { useEffect, useMemo, useRef } from 'react';
import { DataGrid, type DataGridHandle } from 'react-data-grid';
import type { Area, SheetState } from '../../headless/workbook/sheetState';
import { typedText } from '../edit/typedText';
import { words } from '../words';
import { FrozenRows } from './FrozenRows';
import { gridColumns, HEADINGS_HEIGHT } from './gridColumns';
import { onGridKey } from './gridKeys';
import { ROW_NUMBERS, SheetCell } from './SheetCell';
import { type DrawnSheet, SheetContext } from './sheetContext';
import { heightOf, shapeOf } from './sheetShape';
import { useSize } from './useSize';

/** Frozen columns take no more of the grid's width than this. */
const MOST_FROZEN = 0.45;
/** Frozen rows take no more of its height. */
const MOST_FROZEN_ROWS = 0.45;
const renderers = { renderCell: (key: React.Key, props: React.ComponentProps<typeof SheetCell>) => <SheetCell key={key} {...props} /> };

interface GridProps {
  readonly drawn: DrawnSheet;
  /** Told of the cell a person has gone to. */
  readonly onSelect: (area: Area) => void;
}

/** The sheet as a grid of cells. What the add-in selects is shown without taking the focus from it. */
export function SheetGrid({ drawn, onSelect }: GridProps) {
  const { sheet, editing, file } = drawn;
  const { ref, width, height } = useSize();
  const grid = useRef<DataGridHandle>(null);
  const { rows, columns } = useShape(drawn, width);
  const top = rows.filter((at) => at < sheet.frozenRows);
  const frozen = totalHeight(sheet, top) <= height * MOST_FROZEN_ROWS ? top : [];
  const goTo = (row: number, column: number): void => {
    const position = { rowIdx: rows.indexOf(row), idx: columns.findIndex(({ key }) => key === String(column)) };
    ref.current?.scrollIntoView({ block: 'nearest' });
    grid.current?.setActivePosition(position);
    grid.current?.scrollToCell(frozen.includes(row) ? { idx: position.idx } : position);
  };
  const active = useRef('');
  const [row, column] = [sheet.selected?.firstRow ?? null, sheet.selected?.firstColumn ?? null];
  useEffect(() => {
    const wanted = `${row ?? 0},${column ?? 0}`;
    if (width === 0 || active.current === wanted) return;
    active.current = wanted;
    goTo(row ?? 0, column ?? 0);
  });
  return (
    <div ref={ref} className="sheet">
      <SheetContext value={drawn}>
        <DataGrid
          ref={grid}
          className={sheet.showGridlines ? 'rdg-light' : 'rdg-light without-lines'}
          aria-label={words.gridName(sheet.name)}
          aria-describedby="grid-help"
          columns={columns}
          style={{ '--frozen': `${HEADINGS_HEIGHT + totalHeight(sheet, frozen)}px` } as React.CSSProperties}
          rows={rows}
          rowHeight={(at) => heightOf(sheet, at)}
          headerRowHeight={HEADINGS_HEIGHT}
          renderers={renderers}
          onActivePositionChange={({ row: at, column: of }) => {
            if (at === undefined || of === undefined || of.key === ROW_NUMBERS) return;
            const now = Number(of.key);
            if (active.current === `${at},${now}`) return;
            active.current = `${at},${now}`;
            onSelect({ firstRow: at, lastRow: at, firstColumn: now, lastColumn: now });
          }}
          onCellMouseDown={({ column: of }, event) => { if (of.key === ROW_NUMBERS) event.preventGridDefault(); }}
          onCellDoubleClick={({ row: at, column: of }, event) => {
            const place = { sheet, row: at, column: Number(of.key) };
            if (of.key === ROW_NUMBERS || !editing.begin(place, typedText(place, file.book.dateSystem))) event.preventGridDefault();
          }}
          onCellKeyDown={(pressed, event) => { onGridKey({ ...drawn, rowCount: rows.length, move: (...to) => grid.current?.setActivePosition(...to) }, pressed, event); }}
        />
        <FrozenRows
          grid={grid}
          rows={frozen}
          columns={columns.flatMap(({ key, frozen: fixed }) => (key === ROW_NUMBERS ? [] : { at: Number(key), frozen: fixed === true }))}
          onPick={(at, of) => { onSelect({ firstRow: at, lastRow: at, firstColumn: of, lastColumn: of }); }}
        />
      </SheetContext>
    </div>
  );
}

function totalHeight(sheet: SheetState, rows: readonly number[]): number {
  return rows.reduce((sum, row) => sum + heightOf(sheet, row), 0);
}

/** Rows and columns, the same ones as long as they are the same in number and width. */
function useShape({ sheet }: DrawnSheet, width: number) {
  const shape = shapeOf(sheet);
  const widths = [...sheet.columnWidths].join();
  const room = Math.round(width * MOST_FROZEN);
  const rows = useMemo(() => shape.rows, [sheet, shape.rows.length]);
  const columns = useMemo(() => gridColumns(sheet, shape.columns, room), [sheet, shape.columns.length, widths, sheet.frozenColumns, room]);
  return { rows, columns };
}
