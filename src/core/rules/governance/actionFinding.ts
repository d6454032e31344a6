import { type Finding, type Severity, keyOf } from '../../model/finding';
import type { ActionPosition } from '../../model/governance';
import { grouped } from '../../model/grouped';
import { placeOf } from '../../model/source';
import { recommendationKey } from '../../model/recommendationName';

/** What a rule says of an action. */
export interface Said {
  readonly id: string;
  /** The field it points at. */
  readonly field: string;
  readonly severity?: Severity;
  readonly message: string;
  readonly advice: string;
}

/** A finding on one action, known by its recommendation and its words: no money. */
export function findingOfAction({ action }: ActionPosition, { id, field, severity = 'Amber', message, advice }: Said): Finding {
  const key = keyOf(id, recommendationKey(action.recommendation), action.action);
  return { id, key, severity, basis: 'units', at: placeOf([action.at], field), subject: action.action, amount: null, tolerance: null, message, advice };
}

/** A finding on the actions of a sheet together. */
export function findingOfSheet(positions: readonly [ActionPosition, ...ActionPosition[]], { id, field, message, advice }: Said): Finding {
  const { sheet } = positions[0].action.at.table;
  const at = placeOf(positions.map(({ action }) => action.at), 'action');
  return { id, key: keyOf(id, 'sheet', sheet, field), severity: 'Amber', basis: 'units', at, subject: sheet, amount: null, tolerance: null, message, advice };
}

/** The actions of each table that has none of these columns, table by table. */
export function withoutColumns(positions: readonly ActionPosition[], fields: readonly string[]): readonly (readonly [ActionPosition, ...ActionPosition[]])[] {
  const without = positions.filter((position) => !hasColumn(position, fields));
  return [...grouped(without, ({ action: { at } }) => [at.table.file, at.table.sheet, at.table.range].join('\u0000')).values()];
}

/** Whether the action's table has one of these columns. */
export function hasColumn({ action }: ActionPosition, fields: readonly string[]): boolean {
  return fields.some((field) => action.at.table.columns.has(field));
}
