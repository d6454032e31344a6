import { atLeastNil, opposite, size, sum } from '../../model/money';
import type { Balance, MonitoredLine, StreamPosition } from '../../model/monitoring';
import type { BalanceGroup, Policy } from '../../model/policy';
import { sameName } from '../../model/wording';

/** A balance group with the streams that answer to its members' names. */
export interface TestedGroup extends Balance {
  readonly streams: readonly StreamPosition[];
}

/**
 * Each named group of streams with the sum of its variances, in pence, two-sided against the tolerance (rules,
 * section 1 "Balance test"). A group with a member that no stream answers to does not pass; one with no stream at
 * all is left out.
 */
export function testBalance(streams: readonly StreamPosition[], policy: Policy): TestedGroup[] {
  const byName = new Map<string, StreamPosition[]>();
  for (const stream of streams) {
    const name = sameName(stream.stream);
    byName.set(name, [...(byName.get(name) ?? []), stream]);
  }
  const tested = policy.balanceGroups.map((group) => testGroup(group, byName, policy));
  return tested.filter((group) => group.streams.length > 0);
}

function testGroup(
  group: BalanceGroup,
  byName: ReadonlyMap<string, readonly StreamPosition[]>,
  policy: Policy,
): TestedGroup {
  const streams = [...new Set(group.members.flatMap((member) => byName.get(sameName(member)) ?? []))];
  const unknown = group.members.filter((member) => !byName.has(sameName(member)));
  const lines = streams.flatMap((stream) => stream.lines);
  const oneOff = lines.filter(bringsOneOffMoney);
  const variance = sum(streams.map((stream) => stream.variance));
  const tolerance = policy.tolerance.balance;
  return {
    name: group.name,
    members: [...new Set(streams.map(({ stream }) => stream))],
    variance,
    tolerance,
    passes: size(variance) <= tolerance && unknown.length === 0,
    adverse: sum(lines.map((line) => atLeastNil(line.variance))),
    favourable: sum(lines.map((line) => atLeastNil(opposite(line.variance)))),
    oneOff: opposite(sum(oneOff.map(({ current }) => current))),
    oneOffLines: oneOff.map(({ line }) => line),
    unknown,
    streams,
  };
}

const ONE_OFF = /\breserves?\b|\b(from|use of)( \w+)? balances\b|\bone[- ]?off\b/i;

/**
 * True for budgeted money that comes once: a reserve drawn on, or a line described as one-off. The column "one-off or
 * recurring" is not read here, for it describes the variance and not the budget.
 */
function bringsOneOffMoney({ line, current }: MonitoredLine): boolean {
  return current < 0 && ONE_OFF.test(`${line.description} ${line.subjective}`);
}
