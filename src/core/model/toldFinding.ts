import { type Basis, type Finding, type Severity, keyOf, severityOf } from './finding';
import type { Pence } from './money';
import type { Place } from './source';

/** What a rule says of a finding; money in pence. */
export interface Told {
  readonly id: string;
  /** The business key: name, service, project; never the row. */
  readonly key: readonly string[];
  readonly basis: Basis;
  readonly at: Place;
  readonly subject: string;
  readonly amount: Pence | null;
  readonly message: string;
  readonly advice: string;
  /** Red from £100,000 and Amber below it where nothing else is said. */
  readonly severity?: Severity;
  /** None where nothing else is said: any difference counts. */
  readonly tolerance?: Pence;
}

/** A finding as its rule tells it. */
export function toldFinding({ id, key, basis, at, subject, amount, message, advice, severity, tolerance }: Told): Finding {
  return {
    id,
    key: keyOf(id, ...key),
    severity: severity ?? severityOf(amount),
    basis,
    at,
    subject,
    amount,
    tolerance: tolerance ?? null,
    message,
    advice,
  };
}
