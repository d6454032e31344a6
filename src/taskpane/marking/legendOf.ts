import type { ShownFinding, ShownPlace } from '../../app/show/shownReview';

/** A mark's finding by its number, and where it is. */
export interface LegendLine {
  readonly number: number;
  readonly severity: ShownFinding['severity'];
  readonly place: ShownPlace;
}

/** The findings whose cells are marked: those that nobody has accepted and that point at cells of this workbook. */
export function legendOf(findings: readonly ShownFinding[]): readonly LegendLine[] {
  return findings.flatMap(({ number, severity, place, answer }) => (place === null || place.cells === '' || place.file !== '' || answer?.status === 'Explained' ? [] : [{ number, severity, place }]));
}
