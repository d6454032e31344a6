import type { Day } from './day';
import type { RowSource } from './source';

export type EvidenceKind = 'consultation' | 'decision' | 'visit' | 'dependency' | 'compliance' | 'risk';

/** Something that happened, or is to happen, that a recommendation can point at. */
export interface EvidenceEntry {
  readonly at: RowSource;
  readonly date: Day | null;
  readonly recommendation: string;
  /** null for a kind of the council's own. */
  readonly kind: EvidenceKind | null;
  readonly subject: string;
  readonly roles: string;
  readonly reference: string;
  /** Not for publication before that day. */
  readonly notBefore: Day | null;
}
