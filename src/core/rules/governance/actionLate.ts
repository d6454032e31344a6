import type { Finding } from '../../model/finding';
import type { ActionPosition } from '../../model/governance';
import { findingOfAction } from './actionFinding';
import { governanceWords } from './words';

/**
 * GOV-01: an open action is past the date it is due, Red, or past the first date it was due, Amber. Due on the day is
 * not late. One that is claimed complete without evidence is GOV-03's, which says how late it is.
 */
export function actionLate(positions: readonly ActionPosition[]): Finding[] {
  const { late, moved, advice } = governanceWords['GOV-01'];
  return positions.flatMap((position) => {
    const { open, claimed, daysLate, daysPastFirst } = position;
    if (!open || claimed === 'Complete') return [];
    if (daysLate > 0) return [findingOfAction(position, { id: 'GOV-01', field: 'due', severity: 'Red', message: late(position), advice })];
    return daysPastFirst > 0 ? [findingOfAction(position, { id: 'GOV-01', field: 'originalDue', message: moved(position), advice })] : [];
  });
}
