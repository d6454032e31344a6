import type { Pence } from './money';
import type { Quantity } from './quantity';
import type { ZeroBaseLine } from './recharge';

/** Last year to this year, line by line; sums exactly to the change. dropped is nil or negative. */
export interface Bridge {
  readonly volume: Pence;
  readonly price: Pence;
  readonly new: Pence;
  readonly dropped: Pence;
}

export interface StreamZeroBase {
  readonly stream: string;
  readonly lines: readonly ZeroBaseLine[];
  readonly lastYear: Pence;
  readonly requirement: Pence;
  /** Gross expenditure base budget matched by a zero-base line, per cent of it; null when there is no base. */
  readonly coverage: Quantity | null;
  readonly bridge: Bridge;
}

export interface ZeroBase {
  readonly streams: readonly StreamZeroBase[];
  /** What the zero-base lines of each pool come to, in order of first appearance. */
  readonly pools: readonly { readonly pool: string; readonly amount: Pence; readonly lines: readonly ZeroBaseLine[] }[];
}
