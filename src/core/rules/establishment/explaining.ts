import type { Finding } from '../../model/finding';
import type { Pence } from '../../model/money';

/** A finding of a stream with what it puts into C - B of that stream, so that EST-01 need not say it again. */
export interface Explaining {
  readonly stream: string;
  readonly effect: Pence;
  readonly finding: Finding;
}
