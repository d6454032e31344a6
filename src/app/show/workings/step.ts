import type { Finding } from '../../../core/model/finding';
import type { ShownPlace, Working } from '../shownReview';

/** Gives the steps behind one finding; [] where its own figures say nothing more than its cells do. */
export type StepsOf = (finding: Finding) => readonly Working[];

/** A step of the arithmetic, with the cell it stands in where there is one. */
export function step(label: string, figure: string, place: ShownPlace | null = null): Working {
  return { kind: 'step', label, figure, place };
}
