import { type RefObject, useEffect, useState } from 'react';
import type { DataGridHandle } from 'react-data-grid';
import { CellText } from './CellText';
import { drawCell } from './drawCell';
import { HEADINGS_HEIGHT, NUMBERS_WIDTH } from './gridColumns';
import { useSheet } from './sheetContext';
import { heightOf, widthOf } from './sheetShape';

interface FrozenProps {
  readonly grid: RefObject<DataGridHandle | null>;
  readonly rows: readonly number[];
  readonly columns: readonly { readonly at: number; readonly frozen: boolean }[];
  readonly onPick: (row: number, column: number) => void;
}

interface Part {
  readonly at: number;
  readonly start: number;
}

/**
 * The rows that the file keeps in view, over the grid while it is scrolled. They are pictures of the rows, which stay
 * where they are for the keyboard and for screen readers.
 */
export function FrozenRows({ grid, rows, columns, onPick }: FrozenProps) {
  const { sheet } = useSheet();
  const { left, top, width } = useScroll(grid);
  if (top === 0 || rows.length === 0) return null;
  const height = rows.reduce((sum, row) => sum + heightOf(sheet, row), 0);
  const across = (column: number): number => widthOf(sheet, column);
  const fixed = parts(columns.filter(({ frozen }) => frozen).map(({ at }) => at), across);
  const moving = parts(columns.filter(({ frozen }) => !frozen).map(({ at }) => at), across).filter(({ start }) => start + width > left && start < left + width);
  const beside = NUMBERS_WIDTH + fixed.reduce((sum, { at }) => sum + across(at), 0);
  return (
    <div className={sheet.showGridlines ? 'frozen-rows rdg' : 'frozen-rows rdg without-lines'} aria-hidden="true" style={{ top: HEADINGS_HEIGHT, width, height }}>
      <div className="frozen-part" style={{ left: beside, width: width - beside, height }}>
        <FrozenCells rows={rows} columns={moving} shift={-left} onPick={onPick} />
      </div>
      <div className="frozen-part over" style={{ left: NUMBERS_WIDTH, width: width - NUMBERS_WIDTH, height }}>
        <FrozenCells rows={rows} columns={fixed} shift={0} onPick={onPick} />
      </div>
      {parts(rows, (row) => heightOf(sheet, row)).map(({ at, start }) => <div key={at} className="row-number frozen-cell" style={{ top: start, left: 0, width: NUMBERS_WIDTH, height: heightOf(sheet, at) }}>{at + 1}</div>)}
    </div>
  );
}

function FrozenCells({ rows, columns, shift, onPick }: { readonly rows: readonly number[]; readonly columns: readonly Part[]; readonly shift: number; readonly onPick: FrozenProps['onPick'] }) {
  const drawn = useSheet();
  return parts(rows, (row) => heightOf(drawn.sheet, row)).flatMap(({ at: row, start: top }) =>
    columns.map(({ at: column, start }) => {
      const { className, style } = drawCell(drawn, row, column);
      const place = { top, left: start + shift, width: widthOf(drawn.sheet, column), height: heightOf(drawn.sheet, row) };
      return <div key={`${row},${column}`} className={`rdg-cell frozen-cell ${className}`} style={{ ...style, ...place }} onMouseDown={() => { onPick(row, column); }}><CellText row={row} column={column} /></div>;
    }),
  );
}

/** Rows or columns one after another, with where each starts. */
function parts(lines: readonly number[], size: (line: number) => number): readonly Part[] {
  let end = 0;
  return lines.map((at) => {
    const start = end;
    end += size(at);
    return { at, start };
  });
}

/** How far the grid is scrolled, and the width of what it shows. */
function useScroll(grid: RefObject<DataGridHandle | null>) {
  const [scroll, setScroll] = useState({ left: 0, top: 0, width: 0 });
  useEffect(() => {
    const element = grid.current?.element;
    if (element === null || element === undefined) return;
    const look = (): void => { setScroll({ left: element.scrollLeft, top: element.scrollTop, width: element.clientWidth }); };
    element.addEventListener('scroll', look, { passive: true });
    return () => { element.removeEventListener('scroll', look); };
  }, [grid]);
  return scroll;
}
