import { type Finding, type Severity, keyOf, severityOf } from '../../model/finding';
import type { Pence } from '../../model/money';
import type { ZeroBaseLine } from '../../model/recharge';
import { type RowSource, placeOf } from '../../model/source';

/** What a rule says of zero-base lines; amounts are of the year that is built, a full year. */
export interface Said {
  readonly id: string;
  readonly key: readonly string[];
  readonly at: readonly RowSource[];
  readonly field: string;
  readonly subject: string;
  readonly amount: Pence | null;
  readonly tolerance?: Pence;
  readonly severity?: Severity;
  readonly message: string;
  readonly advice: string;
}

/** A finding of this room. */
export function findingOf({ id, key, at, field, subject, amount, tolerance, severity, message, advice }: Said): Finding {
  return {
    id,
    key: keyOf(id, ...key),
    severity: severity ?? severityOf(amount),
    basis: 'full year',
    at: placeOf(at, field),
    subject,
    amount,
    tolerance: tolerance ?? null,
    message,
    advice,
  };
}

/** The business key of a line: where it is, what it is, and the package and level that tell it from its like. */
export function keyOfLine({ stream, costCentre, subjective, package: pack, level, line }: ZeroBaseLine): readonly string[] {
  return [stream, costCentre, subjective, pack, level, line];
}
