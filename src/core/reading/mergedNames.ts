import type { NotUsedReason } from '../model/source';
import type { FoundTable } from './findTables';
import { type SectionedRow, cellText } from './lineNames';

/** Columns whose name is often written once over the lines it stands for, in cells merged downwards. */
const MERGED = ['directorate', 'stream'] as const;
/** Fewer blanks than this, or than one line in five, are names left out and not cells merged. */
const FEWEST_BLANKS = 2;

/** The names of lines that stand in a cell above them, by field. */
export type NamesAbove = ReadonlyMap<SectionedRow, Readonly<Partial<Record<(typeof MERGED)[number], string>>>>;

/** True when every name is written once over its lines: the first line has one, none is repeated below itself. */
function isMerged(names: readonly string[]): boolean {
  const blanks = names.filter((name) => name === '').length;
  if (names[0] === '' || blanks < Math.max(FEWEST_BLANKS, names.length / 5)) return false;
  return names.every((name, index) => name === '' || name !== names[index - 1]);
}

const STARTS_AFRESH: readonly (NotUsedReason | 'data')[] = ['section', 'heading'];

/** The directorates and streams of lines that leave them blank because they are merged with those above. */
export function mergedNames(found: FoundTable, rows: readonly SectionedRow[]): NamesAbove {
  const above = new Map<SectionedRow, Partial<Record<(typeof MERGED)[number], string>>>();
  for (const field of MERGED) {
    const lines = rows.filter(({ kind }) => kind === 'data');
    if (!found.columns.has(field) || !isMerged(lines.map((line) => cellText(found, line, field)))) continue;
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
