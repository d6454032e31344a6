import type { Column } from '../sheet/draft';

/** Pixels at 96 an inch, A to L: gutter, label, seven figures, the figure beside the status, the status, who acts. */
const PIXELS: Readonly<Record<Exclude<Column, 'M'>, number>> = { A: 6, B: 194, C: 72, D: 64, E: 64, F: 72, G: 72, H: 72, I: 72, J: 76, K: 95, L: 131 };
const FREE = 6;
const INDENT = 9;

/** The columns of the Governance Summary in points. */
export const GOVERNANCE_COLUMNS: readonly number[] = Object.values(PIXELS).map((pixels) => (pixels * 3) / 4);

/** Heights in points: a line of Calibri 11 needs 13.5. */
export const HEIGHT = { title: 25.5, subtitle: 18, report: 13.5, section: 17.25, headings: 27, heading: 13.5, row: 13.5, headline: 15, gap: 9.75, tableGap: 7.5, pageGap: 12 } as const;

/** Pixels for a text that starts in one column and may run to the end of another. */
export function room(from: Column, to: Column): number {
  const columns = Object.entries(PIXELS).filter(([column]) => column >= from && column <= to);
  return columns.reduce((so, [, pixels]) => so + pixels, 0) - FREE;
}

/** Pixels for a text in the column of roles, which is indented. */
export const ROOM_FOR_WHO = room('L', 'L') - INDENT;
