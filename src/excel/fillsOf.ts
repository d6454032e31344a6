import { grouped } from '../core/model/grouped';
import type { SheetCell } from '../core/sheet/sheet';

/** Cells of a column that are filled with one formula at once. */
export interface Fill {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** As it stands in the first row. */
  readonly formula: string;
}

/** What is filled at once, and which cells then hold what they should; the others in its way are typed over it. */
export interface Fills {
  readonly areas: readonly Fill[];
  readonly filled: ReadonlySet<SheetCell>;
}

/** Fewer cells than this are typed one by one: a range of its own costs more. */
const LEAST = 12;

/**
 * Formulas that stand down a column and read the same but for their row: the commonest of each column, over the rows from
 * its first to its last where none of these cells is empty, then others over theirs, where these are neighbours.
 */
export function fillsOf(cells: readonly SheetCell[]): Fills {
  const areas: Fill[] = [];
  const filled = new Set<SheetCell>();
  for (const own of grouped(cells, ({ column }) => column).values()) {
    const [most = [], ...others] = alike(own);
    for (const like of [...(isUnbroken(own, most) ? [most] : runsOf(most)), ...others.flatMap(runsOf)]) {
      const [first, last] = [like[0], like.at(-1)];
      if (first?.content.kind !== 'formula' || last === undefined || like.length < LEAST) continue;
      areas.push({ column: first.column, firstRow: first.row, lastRow: last.row, formula: first.content.formula });
      for (const cell of like) filled.add(cell);
    }
  }
  return { areas, filled };
}

/** Cells whose formulas read alike, those with the most cells first. */
function alike(cells: readonly SheetCell[]): readonly (readonly SheetCell[])[] {
  const forms = grouped(cells, ({ row, content }) => (content.kind === 'formula' ? formOf(content.formula, row) : null));
  return [...forms].flatMap(([form, like]) => (form === null ? [] : [like])).sort((a, b) => b.length - a.length);
}

/** A formula over cells of its own sheet as it reads from its row; null where that is not plain to tell. */
function formOf(formula: string, row: number): string | null {
  if (/['!$:]|"[^"]*\d[^"]*"/.test(formula)) return null;
  return formula.replace(/(?<![A-Z\d_.])([A-Z]{1,3})(\d+)(?![\d(_.A-Z])/g, (_, letters: string, at: string) => `${letters}[${Number(at) - row}]`);
}

function isUnbroken(cells: readonly SheetCell[], like: readonly SheetCell[]): boolean {
  const [first = 1, last = 1] = [like[0]?.row, like.at(-1)?.row];
  const held = cells.filter(({ row, content }) => row >= first && row <= last && content.kind !== 'blank');
  return held.length === last - first + 1;
}

function runsOf(cells: readonly SheetCell[]): readonly (readonly SheetCell[])[] {
  const runs: SheetCell[][] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    if (last?.at(-1)?.row === cell.row - 1) last.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
