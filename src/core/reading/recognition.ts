import { columnLetter } from '../model/address';
import type { Grid } from '../model/grid';
import type { TableSource, Unit } from '../model/source';
import type { StatedTotal } from '../model/statedTotal';
import { detectUnit } from './detectUnit';
import type { How } from './fieldsOfHeading';
import type { FoundTable } from './findTables';
import type { PeriodColumn } from './periodColumns';

/** A column that was understood, and why its heading was taken for its field. */
export interface UnderstoodColumn {
  readonly column: string;
  readonly field: string;
  readonly heading: string;
  readonly how: How;
}

/** A recognised table with the reasons: what its headings were taken for and why, and what else was seen of it. */
export interface RecognisedTable {
  readonly source: TableSource;
  readonly matched: readonly UnderstoodColumn[];
  /** Headings there are, whether or not they were understood. */
  readonly headings: number;
  readonly months: readonly (Omit<PeriodColumn, 'column'> & { readonly column: string })[];
  /** The unit its number formats show although the cells hold whole amounts. */
  readonly shownIn: Unit | null;
  /** Its currency where that is not the pound. */
  readonly currency: string | null;
  readonly dateSystem: Grid['dateSystem'];
  readonly totals: readonly StatedTotal[];
}

function keyOf({ file, sheet, headingRow, columns }: { file: string; sheet: string; headingRow: number; columns: readonly string[] }): string {
  return [file, sheet, headingRow, ...columns].join('\u0000');
}

/** The tables read, in the order of their sources, with why each column was taken for what. */
export function explain(found: readonly FoundTable[], sources: readonly TableSource[], totals: readonly StatedTotal[]): readonly RecognisedTable[] {
  const byPlace = new Map(
    found.map((table) => {
      const columns = [...table.columns.values()].map(columnLetter);
      return [keyOf({ ...table.grid, headingRow: table.headingRow, columns }), table] as const;
    }),
  );
  return sources.flatMap((source) => {
    const table = byPlace.get(keyOf({ ...source, columns: [...source.columns.values()] }));
    return table === undefined ? [] : [explainOne(table, source, totals)];
  });
}

function explainOne(table: FoundTable, source: TableSource, totals: readonly StatedTotal[]): RecognisedTable {
  const { shownIn, currency } = detectUnit(table, table.body.map((row) => ({ row })));
  return {
    source,
    matched: table.matched.map(({ column, field, heading, how }) => ({ column: columnLetter(column), field, heading, how })),
    headings: table.headings.length,
    months: table.periods.map((period) => ({ ...period, column: columnLetter(period.column) })),
    shownIn,
    currency,
    dateSystem: table.grid.dateSystem,
    totals: totals.filter(({ at }) => at.table === source),
  };
}
