import { present } from '../../model/present';
import { sameName } from '../../model/wording';
import type { FoundTable } from '../findTables';
import { readText } from '../readCell';
import { isTotalLabel } from '../rowShape';

/** What names a line of a budget. */
const LINE = ['costCentre', 'subjective', 'service', 'description', 'stream', 'group'];

/**
 * True where the tables of a sheet may hold once more what others hold: amounts beside a budget with a line a row, or
 * for lines and directorates that others have too; counts of a driver that others count.
 */
export function isSummary(tables: readonly FoundTable[], others: readonly FoundTable[]): boolean {
  const same = others.filter(({ dataset }) => dataset.name === tables[0]?.dataset.name);
  if (same.some(({ dataset, stated }) => dataset.name === 'Budget' && stated === undefined)) return true;
  const own = new Set(tables.flatMap(labelsOf));
  return same.flatMap(labelsOf).some((label) => own.has(label));
}

function labelsOf({ columns, dataset, stated, body, grid }: FoundTable): readonly string[] {
  const isBudget = dataset.name === 'Budget';
  const fields = isBudget ? LINE : ['driver'];
  const whose = isBudget ? [...present(stated, 'directorate').values()].map(sameName) : [];
  const at = fields.flatMap((field) => columns.get(field) ?? []).map((column) => column - grid.firstColumn);
  const texts = body.map(({ values }) => at.map((index) => readText(values[index] ?? '')).filter((text) => text !== ''));
  return texts.filter((own) => own.length > 0 && !own.some(isTotalLabel)).map((own) => [...whose, ...own.map(sameName)].join('\u0000'));
}
