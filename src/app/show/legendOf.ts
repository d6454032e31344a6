import type { ShownFinding, ShownPlace } from './shownReview';

/** A mark's finding by its number, and where it is. */
export interface LegendLine {
  readonly number: number;
  readonly severity: ShownFinding['severity'];
  readonly title: string;
  readonly place: ShownPlace;
}

/** The findings whose cells are marked in a workbook: those that nobody has accepted and that point at cells of it. */
export function legendOf(findings: readonly ShownFinding[], workbook: string): readonly LegendLine[] {
  return findings.flatMap(({ number, severity, title, place, answer }) => (place === null || place.cells === '' || place.file !== workbook || answer?.status === 'Explained' ? [] : [{ number, severity, title, place }]));
}
