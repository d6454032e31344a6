import type { Finding } from '../../model/finding';
import type { ActionPosition } from '../../model/governance';
import { findingOfAction, findingOfSheet, hasColumn, withoutColumns } from './actionFinding';
import { governanceWords } from './words';

const COLUMN = ['evidence'];

/**
 * GOV-03: an action claimed complete has no evidence that stands, and counts as open. It says how late the action then
 * is and what it comes out as, so that GOV-01 and GOV-05 need not. A sheet without such a column is one finding.
 */
export function completeWithoutEvidence(positions: readonly ActionPosition[]): Finding[] {
  const { message, sheet, advice } = governanceWords['GOV-03'];
  const unproved = positions.filter(({ claimed, open }) => claimed === 'Complete' && open);
  return [
    ...unproved
      .filter((position) => hasColumn(position, COLUMN))
      .map((position) => findingOfAction(position, { id: 'GOV-03', field: 'evidence', message: message(position), advice })),
    ...withoutColumns(unproved, COLUMN).map((own) => findingOfSheet(own, { id: 'GOV-03', field: 'evidence', message: sheet(own), advice })),
  ];
}
