import { grouped } from '../../model/grouped';
import type { ReturnedPack, ReturnedRow, Round } from '../../model/round';
import { saidIn } from './linesOfReturn';
import { MOST_ADDED } from './words';

/**
 * A return with the lines of it that decide anything, so that nothing a file holds makes the round too large to keep: of
 * each line the first and one more where it is repeated, and of those that nobody asked some.
 */
export function keptLines(round: Round): (returned: ReturnedPack) => ReturnedPack {
  const asked = new Set(round.packs.flatMap(({ rows }) => rows.map(({ id }) => id)));
  return (returned) => {
    const added = new Set(returned.rows.filter(({ id }) => !asked.has(id)).slice(0, MOST_ADDED));
    const repeats = new Set([...grouped(returned.rows, ({ id }) => id).values()].flatMap(firstTwo));
    return { ...returned, rows: returned.rows.filter((row) => repeats.has(row) && (asked.has(row.id) || added.has(row))) };
  };
}

/** The first, and the first that says otherwise, else the second. */
function firstTwo([first, ...more]: readonly [ReturnedRow, ...ReturnedRow[]]): readonly ReturnedRow[] {
  const other = more.find((row) => saidIn(row) !== saidIn(first)) ?? more[0];
  return other === undefined ? [first] : [first, other];
}
