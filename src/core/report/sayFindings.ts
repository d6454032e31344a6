import type { Finding } from '../model/finding';
import { sayMany } from '../model/wording';

/** "12 findings: 3 Red, 5 Amber, 4 Note." */
export function sayFindings(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'No findings.';
  const of = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  return `${sayMany(findings.length, 'finding')}: ${of('Red')} Red, ${of('Amber')} Amber, ${of('Note')} Note.`;
}
