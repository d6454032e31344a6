import type { Finding } from '../../model/finding';
import { type ActionPosition, claimsBetter } from '../../model/governance';
import { findingOfAction } from './actionFinding';
import { isOwnFault } from './computedStatus';
import { governanceWords } from './words';

/**
 * GOV-05: the status claimed is better than the one computed, because the action is late or its measure fails. What else
 * makes a status Amber, and completion without evidence, has a rule of its own that says the claim with it.
 */
export function claimedBetter(positions: readonly ActionPosition[]): Finding[] {
  const { message, advice } = governanceWords['GOV-05'];
  return positions
    .filter((position) => claimsBetter(position) && isOwnFault(position))
    .map((position) => findingOfAction(position, { id: 'GOV-05', field: 'claimed', message: message(position), advice }));
}
