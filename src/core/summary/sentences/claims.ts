import type { CheckedClaim, Comparison } from '../../model/claim';
import { sayDay, sayMany } from '../../model/wording';

/** Claims. */
export const CLAIMS = {
  topic: 'Claims',
  absent: 'Not reviewed: the workbook has no statements to be checked.',
  message: (supported: number, not: number, unchecked: number) => {
    const others = [...(not > 0 ? [`${not} ${not === 1 ? 'is' : 'are'} not`] : []), ...(unchecked > 0 ? [`${unchecked} ${unchecked === 1 ? 'is' : 'are'} not checked`] : [])];
    const all = supported + not + unchecked;
    return `${supported} of ${sayMany(all, 'statement')} ${supported === 1 || all === 1 ? 'is' : 'are'} supported by the figures${others.length === 0 ? '' : `, ${others.join(', ')}`}`;
  },
  provisional: ({ claim, provisional }: CheckedClaim) => (claim.provisionalUntil === null || !provisional ? '' : `Provisional until ${sayDay(claim.provisionalUntil)}.`),
  comparison: (comparison: Comparison) => (comparison === 'all' ? 'all of them' : comparison),
  found: 'the figure of this review that the measure names',
} as const;
