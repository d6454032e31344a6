import type { RoundPlace } from './roundState';

/** What a place of the round is known by, so that the pane comes back to where it was scrolled to. */
export function placeName(place: RoundPlace): string {
  return place.kind === 'directorate' ? `round ${place.name}` : `round-${place.kind}`;
}
