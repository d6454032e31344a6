import type { Issue } from '../core/model/issue';

/** The issue of entries that a workbook keeps and that cannot be read; none where all could be. */
export function keptUnreadable(file: string, count: number): readonly Issue[] {
  return count === 0 ? [] : [{ code: 'setting.keptUnreadable', at: { file, sheet: '', cells: '' }, count, facts: {} }];
}
