import type { ShownPlace, Working } from '../shownReview';

/** A step of the arithmetic, with the cell it stands in where there is one. */
export function step(label: string, figure: string, place: ShownPlace | null = null): Working {
  return { kind: 'step', label, figure, place };
}
