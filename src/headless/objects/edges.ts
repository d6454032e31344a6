import type { BorderStyle, CellStyle, Edge } from '../workbook/cellStyle';
import { PLAIN } from '../workbook/cellStyle';
import type { Area } from '../workbook/sheetState';
import { isOnSheet, isUnbounded } from './area';
import { rowsHeld } from './cellBlock';
import type { Cells, Host } from './hostObject';
import { restyle } from './styleCells';

type Borders = CellStyle['borders'];

/** The strip of cells along each edge, and which of their edges a side of a range means. */
export function edgesOf(area: Area, side: string): readonly (readonly [Edge, Area])[] {
  if (side === 'EdgeTop') return [[side, { ...area, lastRow: area.firstRow }]];
  if (side === 'EdgeBottom') return [[side, { ...area, firstRow: area.lastRow }]];
  if (side === 'EdgeLeft') return [[side, { ...area, lastColumn: area.firstColumn }]];
  if (side === 'EdgeRight') return [[side, { ...area, firstColumn: area.lastColumn }]];
  const inner: readonly [Edge, Area] =
    side === 'InsideHorizontal' ? ['EdgeBottom', { ...area, lastRow: area.lastRow - 1 }] : ['EdgeRight', { ...area, lastColumn: area.lastColumn - 1 }];
  return isOnSheet(inner[1]) ? [inner] : [];
}

const across: Readonly<Record<Edge, { readonly edge: Edge; readonly down: number; readonly right: number }>> = {
  EdgeTop: { edge: 'EdgeBottom', down: -1, right: 0 },
  EdgeBottom: { edge: 'EdgeTop', down: 1, right: 0 },
  EdgeLeft: { edge: 'EdgeRight', down: 0, right: -1 },
  EdgeRight: { edge: 'EdgeLeft', down: 0, right: 1 },
};

/** Changes one edge of a strip of cells; the cells on the other side give up theirs, for it is the same line. */
export function writeEdge(cells: Cells, edge: Edge, host: Host, change: (border: BorderStyle | null) => BorderStyle | null): void {
  const [before] = readEdge(cells, edge);
  restyle(cells, host, (style) => {
    const border = change(style.borders[edge] ?? before ?? null);
    const others = without(style.borders, edge);
    return { ...style, borders: border === null ? others : { ...others, [edge]: border } };
  });
  const beyond = beyondEdge(cells, edge);
  if (beyond !== null && [...ownEdge(beyond, across[edge].edge)].some((border) => border !== null)) {
    restyle(beyond, host, (style) => ({ ...style, borders: without(style.borders, across[edge].edge) }));
  }
}

function without(borders: Borders, edge: Edge): Borders {
  return Object.fromEntries(Object.entries(borders).filter(([side]) => side !== edge));
}

/** The different borders along one edge of a strip of cells; a border drawn by the cell beyond counts. */
export function readEdge(cells: Cells, edge: Edge): Set<BorderStyle | null> {
  const own = ownEdge(cells, edge);
  if (own.size > 1 || !own.has(null)) return own;
  const beyond = beyondEdge(cells, edge);
  return beyond === null ? own : ownEdge(beyond, across[edge].edge);
}

function beyondEdge({ sheet, areas }: Cells, edge: Edge): Cells | null {
  const { down, right } = across[edge];
  const moved = areas.map((area) => ({
    firstRow: area.firstRow + down,
    lastRow: area.lastRow + down,
    firstColumn: area.firstColumn + right,
    lastColumn: area.lastColumn + right,
  }));
  return moved.every((area) => isOnSheet(area) && !isUnbounded(area)) ? { sheet, areas: moved } : null;
}

function ownEdge({ sheet, areas }: Cells, edge: Edge): Set<BorderStyle | null> {
  const found = new Map<string, BorderStyle | null>();
  for (const area of areas) {
    let cells = 0;
    for (const [, row] of rowsHeld(sheet, area)) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        const border = (row.styles[column] ?? PLAIN).borders[edge] ?? null;
        found.set(border === null ? '' : `${border.style} ${border.weight} ${border.color}`, border);
        cells++;
      }
    }
    if (cells < (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1)) found.set('', null);
  }
  return new Set(found.values());
}
