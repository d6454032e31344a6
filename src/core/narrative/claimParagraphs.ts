import type { CheckedClaim } from '../model/claim';
import { toPence } from '../model/money';
import type { Quantity } from '../model/quantity';
import { dayAt, numberAt, percentAt, quoteAt, signedAt } from './carried';
import type { Narrative } from './narrative';
import { notChecked } from './notChecked';
import type { Piece, Said } from './said';
import { CLAIMS } from './sentences/claims';

/** Each statement with whether the figures support it, the figure found and until when that is provisional. */
export function claimParagraphs({ review }: Narrative): readonly Said[] {
  const { claims } = review;
  return claims === null || claims.length === 0 ? [notChecked(review, 'Claims', CLAIMS.subject)] : claims.map(claimSaid);
}

function claimSaid({ claim, computed, result, provisional }: CheckedClaim, index: number): Said {
  const path = `claims[${index}]`;
  return CLAIMS.claim({
    statement: quoteAt(`${path}.statement`, claim.statement),
    result: quoteAt(`${path}.result`, result),
    found: computed === null ? null : foundAt(path, claim.measure, computed),
    until: provisional && claim.provisionalUntil !== null ? dayAt(`${path}.provisionalUntil`, claim.provisionalUntil) : null,
  });
}

/** Measures that are no money, as a statement names them; a share is a per cent. */
const COUNTED = /^\s*(?:change|projects|over establishment)\b/i;
const SHARE = /^\s*recovery\b/i;

function foundAt(path: string, measure: string, computed: Quantity): Piece {
  if (SHARE.test(measure)) return percentAt(`${path}.computed`, computed);
  return COUNTED.test(measure) ? numberAt(`${path}.computed`, computed) : signedAt(`${path}.computed`, toPence(computed));
}
