import type { NotUsedReason } from '../model/source';
import type { FoundTable } from './findTables';
import { type NamesOfAbove, type SectionedRow, cellText } from './lineNames';

/** Columns whose name is often written once over the lines it stands for, in cells merged downwards. */
const MERGED = ['directorate', 'stream'] as const;
/** Fewer blanks than this, or than one line in five, are names left out and not cells merged. */
const FEWEST_BLANKS = 2;

/** The names of lines that stand in a cell above them. */
export type NamesAbove = ReadonlyMap<SectionedRow, NamesOfAbove>;

/** True when every name is written once over its lines: the first line has one, none is repeated below itself. */
function isMerged(found: FoundTable, lines: readonly SectionedRow[], field: string): boolean {
  let [blanks, before] = [0, ''];
  for (const [index, line] of lines.entries()) {
    const name = cellText(found, line, field);
    if ((index === 0 && name === '') || (name !== '' && name === before)) return false;
    if (name === '') blanks++;
    before = name;
  }
  return blanks >= Math.max(FEWEST_BLANKS, lines.length / 5);
}

const STARTS_AFRESH: readonly (NotUsedReason | 'data')[] = ['section', 'heading'];

/** The directorates and streams of lines that leave them blank because they are merged with those above. */
export function mergedNames(found: FoundTable, rows: readonly SectionedRow[]): NamesAbove {
  const above = new Map<SectionedRow, NamesOfAbove>();
  const lines = rows.filter(({ kind }) => kind === 'data');
  for (const field of MERGED) {
    if (!found.columns.has(field) || !isMerged(found, lines, field)) continue;
    let name = '';
    for (const row of rows) {
      if (STARTS_AFRESH.includes(row.kind)) name = '';
      if (row.kind !== 'data') continue;
      const own = cellText(found, row, field);
      if (own === '' && name !== '') above.set(row, { ...above.get(row), [field]: name });
      else name = own;
    }
  }
  return above;
}
