/** As much of a description as says what stands on a sheet besides its cells. */
export interface Standing {
  readonly rows: readonly number[];
  readonly charts: readonly { readonly name: string }[];
  readonly table: { readonly name: string } | null;
}

const STANDARD_HEIGHT = 15;

/**
 * Queues the emptying of a sheet of ours, so that the same worksheet, with its place and identity, takes new contents of
 * `rowsToCome` rows. What may stand on it is what the last run described, if it did, and what is about to be written.
 * Contents go first: a clearing that stops part way is then seen by them.
 */
export function clearSheet(worksheet: Excel.Worksheet, described: readonly (Standing | null)[], rowsToCome: number): void {
  const standing = described.filter((each) => each !== null);
  const whole = worksheet.getRange();
  whole.clear('All');
  whole.conditionalFormats.clearAll();
  for (const { charts, table } of standing) {
    for (const { name } of charts) worksheet.charts.getItemOrNullObject(name).delete();
    if (table !== null) worksheet.tables.getItemOrNullObject(table.name).delete();
  }
  worksheet.horizontalPageBreaks.removePageBreaks();
  worksheet.freezePanes.unfreeze();
  const last = Math.max(...standing.map(({ rows }) => rows.length), 0);
  if (last > rowsToCome) worksheet.getRange(`${rowsToCome + 1}:${last}`).format.rowHeight = STANDARD_HEIGHT;
}
