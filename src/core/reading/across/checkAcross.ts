import { columnLetter } from '../../model/address';
import type { Grid, GridRow } from '../../model/grid';
import { NO_MONEY } from '../../model/money';
import { NIL, type Quantity, compare, fraction, magnitude, minus, plus } from '../../model/quantity';
import { sayNumber } from '../../model/wording';
import { detectUnit } from '../detectUnit';
import type { FoundTable } from '../findTables';
import { sayHeading } from '../headingCell';
import type { IssueLog } from '../issueLog';
import { isRead, readNumber } from '../readCell';

/** Amounts in pounds that are this far apart differ; those in thousands are rounded, each by half of one. */
const [HALF_A_PENNY, HALF] = [fraction(1, 200), fraction(1, 2)];

/** Reports totals across the columns of a sheet that are not the sum of its directorates' columns. */
export function checkAcross(found: readonly FoundTable[], log: IssueLog): void {
  const firsts = new Map([...found].reverse().map((table) => [table.grid, table]));
  for (const [grid, first] of firsts) {
    for (const [field, column] of first.totalled ?? []) {
      const parts = found.filter((table) => table.grid === grid).flatMap(({ columns }) => columns.get(field) ?? []);
      if (parts.length > 0) checkColumn(first, { column, parts }, log);
    }
  }
}

function checkColumn(table: FoundTable, { column, parts }: { readonly column: number; readonly parts: readonly number[] }, log: IssueLog): void {
  const { grid, headingRow, headings } = table;
  const { unit } = detectUnit(table, []);
  const apart = unit === 'pounds' ? HALF_A_PENNY : plus(fraction(parts.length, 2), HALF);
  const heading = headings.filter((each) => each.column === column).map(sayHeading).join();
  for (const row of grid.rows.filter((each) => each.row > headingRow)) {
    const stated = numberAt(grid, row, column);
    if (stated === null) continue;
    const summed = parts.reduce<Quantity>((so, part) => plus(so, numberAt(grid, row, part) ?? NIL), NIL);
    if (compare(magnitude(minus(stated, summed)), apart) <= 0) continue;
    const at = { file: grid.file, sheet: grid.sheet, column: columnLetter(column), row: row.row };
    log.add('cell.acrossDiffers', at, { heading }, { amount: NO_MONEY, detail: { stated: sayNumber(stated), summed: sayNumber(summed) } });
  }
}

function numberAt({ firstColumn }: Grid, { values }: GridRow, column: number): Quantity | null {
  const reading = readNumber(values[column - firstColumn] ?? '');
  return isRead(reading) ? reading.value : null;
}
