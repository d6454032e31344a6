import type { RunComparison } from '../model/answers';
import { sayDay, sayPounds } from '../model/wording';

/** This run against the last for a terminal: the counts, the keys that are new, the amounts that moved, the keys cleared. */
export function sinceLines(comparison: RunComparison | null): readonly string[] {
  if (comparison === null) return [];
  const { since, new: fresh, repeated, cleared } = comparison;
  const moved = repeated.filter(({ changed }) => changed);
  return [
    `Against ${sayDay(since)}: ${fresh.length} new, ${repeated.length} repeated (${moved.length} at another amount), ${cleared.length} cleared.`,
    ...fresh.map(({ key, amount }) => `New      ${key}${sayAmount(', ', amount)}`),
    ...moved.map(({ finding: { key, amount }, was }) => `Changed  ${key}, ${sayAmount('', was) || 'no amount'} then, ${sayAmount('', amount) || 'no amount'} now`),
    ...cleared.map(({ key, severity, amount }) => `Cleared  ${key}, ${severity}${sayAmount(', ', amount)}`),
  ];
}

function sayAmount(before: string, amount: Parameters<typeof sayPounds>[0] | null): string {
  return amount === null ? '' : `${before}${sayPounds(amount)}`;
}
