import type { Finding, Severity } from '../model/finding';
import { grouped } from '../model/grouped';

/** Cells of one sheet that findings of one status point at. */
export interface Marks {
  readonly sheet: string;
  readonly severity: Severity;
  /** A1 addresses of runs of cells, each once: ["F5:F9", "F12"]. */
  readonly cells: readonly string[];
}

/** Last comes on top, so that a cell of several findings shows the worst. */
const WORST_LAST: readonly Severity[] = ['Note', 'Amber', 'Red'];

/** What to mark in a workbook for its findings: cells by status and sheet, the worst status last. */
export function marksOf(findings: readonly Finding[], workbook: string): readonly Marks[] {
  const here = findings.filter((finding) => pointsInto(finding, workbook));
  return WORST_LAST.flatMap((severity) => {
    const sheets = grouped(here.filter((finding) => finding.severity === severity), ({ at }) => at.sheet);
    return [...sheets].map(([sheet, own]) => ({ sheet, severity, cells: [...new Set(own.flatMap(({ at }) => at.cells.split(', ')))] }));
  });
}

/** True for a finding that names cells of this workbook; others are of a sheet as a whole, or of a workbook read with it. */
export function pointsInto({ at }: Finding, workbook: string): boolean {
  return at.file === workbook && at.sheet !== '' && at.cells !== '';
}
