import type { Finding } from '../../model/finding';
import type { ActionPosition } from '../../model/governance';
import { findingOfAction } from './actionFinding';
import { governanceWords } from './words';

/** GOV-02: more days than its cadence have passed since the latest review that names an open action or its recommendation. */
export function reviewMissed(positions: readonly ActionPosition[]): Finding[] {
  const { message, advice } = governanceWords['GOV-02'];
  return positions
    .filter(({ missedReviews }) => missedReviews > 0)
    .map((position) => findingOfAction(position, { id: 'GOV-02', field: 'lastReview', message: message(position), advice }));
}
