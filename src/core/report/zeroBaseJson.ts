import type { FundingUnit, ZeroBase } from '../model/zeroBase';
import { countOrNull, percentOf, poundsOf, poundsOrNull } from './jsonValue';

/** The zero-base section of REPORT.json: packages in the order of funding, rank as ordered by, then options not kept. */
export function zeroBaseJson({ streams, packages, limit, pools }: ZeroBase) {
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
    packages: packages.map(packageJson),
    limit: poundsOrNull(limit),
    pools: pools.map(({ pool, amount }) => ({ pool, amount: poundsOf(amount) })),
  };
}

function packageJson({ package: each, statutory, cost, cumulative, funded }: FundingUnit) {
  const { package: name, stream, level, rank } = each;
  return { package: name, stream, level, rank: countOrNull(rank), statutory, cost: poundsOf(cost), cumulative: poundsOrNull(cumulative), funded };
}

export type ZeroBaseJson = ReturnType<typeof zeroBaseJson>;
