import { grouped } from '../../model/grouped';
import { type Pence, size, sum } from '../../model/money';
import type { MonitoredLine } from '../../model/monitoring';
import type { NotChecked } from '../../model/review';
import { type RowSource, placeOf } from '../../model/source';
import { type LinesFacts, MONITORING_SECTION } from './notCheckedWords';

/** A sentence on what monitoring did not check, with its money in pence where that is known. */
export function notChecked(why: string, amount: Pence | null): NotChecked {
  return { section: MONITORING_SECTION, why, amount };
}

/** A sentence on budget lines with their gross current budget; none for no lines. */
export function aboutLines(say: (facts: LinesFacts) => string, lines: readonly Pick<MonitoredLine, 'line' | 'current'>[], field: string): NotChecked[] {
  return aboutRows(say, lines.map(({ line, current }) => ({ at: line.at, amount: current })), field);
}

/** A sentence on rows of any sheet with their gross money; none for no rows. */
export function aboutRows(say: (facts: LinesFacts) => string, rows: readonly { readonly at: RowSource; readonly amount: Pence }[], field: string): NotChecked[] {
  if (rows.length === 0) return [];
  const where = whereOf(rows.map(({ at }) => at), field);
  return [notChecked(say({ lines: rows.length, where }), sum(rows.map(({ amount }) => size(amount))))];
}

/** The most runs of cells that a sentence names before it says "and more". */
const RUNS_NAMED = 8;

/** "Budget L5, L9": the cells of a field, sheet by sheet. */
function whereOf(sources: readonly RowSource[], field: string): string {
  const bySheet = grouped(sources, ({ table }) => `${table.file}\u0000${table.sheet}`);
  return [...bySheet.values()].map((own) => sayCells(own, field)).join('; ');
}

function sayCells(sources: readonly RowSource[], field: string): string {
  const { sheet, cells } = placeOf(sources, field);
  const runs = cells.split(', ');
  const named = runs.slice(0, RUNS_NAMED).join(', ');
  return `${sheet} ${named}${runs.length > RUNS_NAMED ? ' and more' : ''}`;
}
