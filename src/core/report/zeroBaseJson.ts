import type { ZeroBase } from '../model/zeroBase';
import { percentOf, poundsOf } from './jsonValue';

/** The zero-base section of REPORT.json. Packages and their limit are worked out in a later version: empty and null. */
export function zeroBaseJson({ streams, pools }: ZeroBase) {
  return {
    streams: streams.map(({ stream, lastYear, requirement, coverage, bridge }) => ({
      stream,
      lastYear: poundsOf(lastYear),
      requirement: poundsOf(requirement),
      coverage: percentOf(coverage),
      bridge: {
        volume: poundsOf(bridge.volume),
        price: poundsOf(bridge.price),
        new: poundsOf(bridge.new),
        dropped: poundsOf(bridge.dropped),
      },
    })),
    packages: [] as readonly object[],
    limit: null,
    pools: pools.map(({ pool, amount }) => ({ pool, amount: poundsOf(amount) })),
  };
}

export type ZeroBaseJson = ReturnType<typeof zeroBaseJson>;
