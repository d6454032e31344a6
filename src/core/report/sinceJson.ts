import type { RunComparison } from '../model/answers';
import { poundsOrNull } from './jsonValue';

/** This run against the last, as REPORT.json has it: the keys that are new, those repeated with their amount then, those cleared. */
export function sinceJson({ since, new: fresh, repeated, cleared }: RunComparison) {
  return {
    asAt: since,
    new: fresh.map(({ key }) => key),
    repeated: repeated.map(({ finding: { key }, was, changed }) => ({ key, was: poundsOrNull(was), changed })),
    cleared: cleared.map(({ key, severity, amount }) => ({ key, severity, amount: poundsOrNull(amount) })),
  };
}

export type SinceJson = ReturnType<typeof sinceJson>;
