import type { Area, CellValue, ChartState } from '../workbook/sheetState';
import { absoluteReference, columnCount, rowCount } from './area';
import type { OneArea } from './hostObject';

type Series = ChartState['series'][number];

const colours = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** The series of a block of cells: a column or a row each, with texts at the edge as names and categories. */
export function chartSource(source: OneArea, seriesBy: 'Auto' | 'Columns' | 'Rows'): Series[] {
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && rowCount(source.area) >= columnCount(source.area));
  const { area } = source;
  const hasHeadings = rowCount(area) > 1 && isEdgeOfTexts(source, { ...area, lastRow: area.firstRow });
  const hasLabels = columnCount(area) > 1 && isEdgeOfTexts(source, { ...area, lastColumn: area.firstColumn });
  const body = { ...area, firstRow: area.firstRow + (hasHeadings ? 1 : 0), firstColumn: area.firstColumn + (hasLabels ? 1 : 0) };
  return byColumns ? columnSeries(source, body) : rowSeries(source, body);
}

function columnSeries({ sheet, area }: OneArea, body: Area): Series[] {
  const hasHeadings = body.firstRow > area.firstRow;
  const categories = body.firstColumn > area.firstColumn ? reference(sheet, { ...body, firstColumn: area.firstColumn, lastColumn: area.firstColumn }) : '';
  return Array.from({ length: columnCount(body) }, (_, at) => {
    const column = body.firstColumn + at;
    const name = hasHeadings ? String(valueOf({ sheet, area }, area.firstRow, column) ?? '') : '';
    return newSeries(name, reference(sheet, { ...body, firstColumn: column, lastColumn: column }), categories, at);
  });
}

function rowSeries({ sheet, area }: OneArea, body: Area): Series[] {
  const hasLabels = body.firstColumn > area.firstColumn;
  const categories = body.firstRow > area.firstRow ? reference(sheet, { ...body, firstRow: area.firstRow, lastRow: area.firstRow }) : '';
  return Array.from({ length: rowCount(body) }, (_, at) => {
    const row = body.firstRow + at;
    const name = hasLabels ? String(valueOf({ sheet, area }, row, area.firstColumn) ?? '') : '';
    return newSeries(name, reference(sheet, { ...body, firstRow: row, lastRow: row }), categories, at);
  });
}

const reference = (sheet: OneArea['sheet'], area: Area): string => `=${absoluteReference(sheet.name, area)}`;

/** A series with the colour of its place. */
export function newSeries(name: string, valuesFormula: string, categoriesFormula: string, at: number): Series {
  return { name, valuesFormula, categoriesFormula, color: colours[at % colours.length] ?? '', negativeColor: '' };
}

/** The corner may be empty; every other cell must be a text, or be empty beside one. */
function isEdgeOfTexts(source: OneArea, edge: Area): boolean {
  let texts = 0;
  for (let row = edge.firstRow; row <= edge.lastRow; row++) {
    for (let column = edge.firstColumn; column <= edge.lastColumn; column++) {
      const value = valueOf(source, row, column) ?? '';
      if (typeof value !== 'string') return false;
      if (value !== '') texts++;
    }
  }
  return texts > 0;
}

const valueOf = ({ sheet }: OneArea, row: number, column: number): CellValue | undefined => sheet.rows.get(row)?.values[column];
