import type { Pence, Share } from '../../../model/money';

/** Three ways to charge services that serve each other (rules, section 4). */
export type AllocationMethod = 'direct' | 'step-down' | 'reciprocal';

/** A service with its own cost and who uses it, by how much; a user may be another service, or itself. */
export interface Service {
  readonly key: string;
  readonly cost: Pence;
  readonly uses: readonly Share[];
}
