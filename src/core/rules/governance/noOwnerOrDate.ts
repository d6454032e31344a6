import type { Finding } from '../../model/finding';
import type { ActionPosition } from '../../model/governance';
import { isPlaceholder } from '../../model/placeholder';
import { findingOfAction, findingOfSheet, hasColumn, withoutColumns } from './actionFinding';
import { governanceWords } from './words';

/** What an open action needs, as a sentence calls it, the columns that may hold it, and whether it is missing. */
const NEEDS = [
  { name: 'owner', columns: ['owner'], isMissing: ({ action }: ActionPosition) => isPlaceholder(action.owner) },
  { name: 'due date', columns: ['due', 'originalDue'], isMissing: ({ due }: ActionPosition) => due === null },
] as const;

/** GOV-04: an open action has no owner or no due date, each missing part named. A sheet without such a column is one finding. */
export function noOwnerOrDate(positions: readonly ActionPosition[]): Finding[] {
  const { sheet, advice } = governanceWords['GOV-04'];
  const open = positions.filter((position) => position.open);
  const ofSheets = NEEDS.flatMap(({ name, columns }) =>
    withoutColumns(open, columns).map((own) => findingOfSheet(own, { id: 'GOV-04', field: columns[0], message: sheet(own, name), advice })),
  );
  return [...open.flatMap(ofAction), ...ofSheets];
}

function ofAction(position: ActionPosition): Finding[] {
  const { message, advice } = governanceWords['GOV-04'];
  const missing = NEEDS.filter(({ columns, isMissing }) => hasColumn(position, columns) && isMissing(position));
  const [first] = missing;
  return first === undefined ? [] : [findingOfAction(position, { id: 'GOV-04', field: first.columns[0], message: message(position, missing.map(({ name }) => name)), advice })];
}
