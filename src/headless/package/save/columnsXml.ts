import type { SheetState } from '../../workbook/sheetState';
import { pointsOfWidth, widthOfPoints } from '../sizes';
import { withAttribute } from '../xml/rewriteXml';
import { type XmlElement, attribute, childrenOf, tagOf } from '../xml/xmlTree';

interface Columns {
  first: number;
  last: number;
  readonly tag: string;
}

/** The widths of the columns of a sheet that is written anew, neighbours of one width together. */
export function columnsXml({ columnWidths }: SheetState): string {
  const columns = [...columnWidths].map(([column, points]) => ({ first: column + 1, last: column + 1, tag: widened('<col/>', points) }));
  return writeColumns(columns);
}

/** The columns of a part with the widths that differ from the workbook changed; null when none does. */
export function patchColumns(existing: XmlElement | undefined, { columnWidths }: SheetState): string | null {
  let columns: Columns[] = childrenOf(existing, 'col').map((column) => ({ first: Number(attribute(column, 'min')), last: Number(attribute(column, 'max')), tag: tagOf(column) }));
  const stated = (place: number): number | null => {
    const width = childrenOf(existing, 'col').find((column) => Number(attribute(column, 'min')) <= place && place <= Number(attribute(column, 'max')));
    return width === undefined ? null : pointsOfWidth(Number(attribute(width, 'width') ?? NaN));
  };
  const changed = [...columnWidths].filter(([column, points]) => stated(column + 1) !== points);
  for (const [column, points] of changed) columns = withWidth(columns, column + 1, points);
  return changed.length === 0 ? null : writeColumns(columns);
}

function widened(tag: string, points: number): string {
  return withAttribute(withAttribute(tag, 'width', String(widthOfPoints(points))), 'customWidth', '1');
}

function withWidth(columns: readonly Columns[], place: number, points: number): Columns[] {
  const found = columns.find(({ first, last }) => first <= place && place <= last);
  const one = { first: place, last: place, tag: widened(found?.tag ?? '<col/>', points) };
  if (found === undefined) return [...columns, one];
  const rest = [
    { ...found, last: place - 1 },
    { ...found, first: place + 1 },
  ].filter(({ first, last }) => first <= last);
  return [...columns.filter((column) => column !== found), ...rest, one];
}

function writeColumns(columns: readonly Columns[]): string {
  const runs: Columns[] = [];
  const bare = (tag: string): string => withAttribute(withAttribute(tag, 'min', null), 'max', null);
  for (const column of [...columns].sort((a, b) => a.first - b.first)) {
    const run = runs.at(-1);
    if (run !== undefined && bare(run.tag) === bare(column.tag) && run.last === column.first - 1) run.last = column.last;
    else runs.push({ ...column });
  }
  const written = runs.map(({ first, last, tag }) => withAttribute(withAttribute(tag, 'min', String(first)), 'max', String(last)));
  return written.length === 0 ? '' : `<cols>${written.join('')}</cols>`;
}
