import type { Finding } from '../../model/finding';
import type { ActionPosition } from '../../model/governance';
import { findingOfAction } from './actionFinding';
import { isRevisedTwice } from './computedStatus';
import { governanceWords } from './words';

/** GOV-08: the due date of an open action was moved twice or more. */
export function revisedTwice(positions: readonly ActionPosition[]): Finding[] {
  const { message, advice } = governanceWords['GOV-08'];
  return positions.flatMap((position) => {
    const { open, action: { timesRevised } } = position;
    if (!open || timesRevised === null || !isRevisedTwice(timesRevised)) return [];
    return [findingOfAction(position, { id: 'GOV-08', field: 'timesRevised', message: message(position, timesRevised), advice })];
  });
}
