import type { Policy } from '../model/policy';
import type { Scenario, ScenarioChange } from '../model/scenario';
import type { Tables } from '../model/tables';
import { sameName } from '../model/wording';
import { applySetting, isFault } from '../reading/settings';
import { dropFunding } from './dropFunding';

/** What a review is made of. */
export interface Reviewed {
  readonly tables: Tables;
  readonly policy: Policy;
}

/** Tables and policy as a scenario would have them, and the changes that answer to nothing in the workbook. */
export interface ChangedReading extends Reviewed {
  readonly unanswered: readonly ScenarioChange[];
}

/** The reading with a scenario's changes, in their order. What was read is not edited. */
export function changeReading(reading: Reviewed, { changes }: Scenario): ChangedReading {
  return changes.reduce<ChangedReading>((so, change) => {
    const changed = changeOne(so, change);
    return changed === null ? { ...so, unanswered: [...so.unanswered, change] } : { ...so, ...changed };
  }, { ...reading, unanswered: [] });
}

/** null when the change answers to nothing. */
function changeOne({ tables, policy }: Reviewed, change: ScenarioChange): Partial<Reviewed> | null {
  if (change.kind === 'drop funding') {
    const dropped = dropFunding(tables, policy, change.name);
    return dropped === null ? null : { tables: dropped };
  }
  if (change.kind === 'setting') {
    const changed = applySetting(policy, { name: change.name, value: change.value, dateSystem: 1900 });
    return isFault(changed) || namesNothing(change.name, changed, tables) ? null : { policy: changed };
  }
  const priced = tables.rateCard.some(({ element }) => sameName(element) === sameName(change.element));
  if (!priced) return null;
  return { tables: { ...tables, rateCard: tables.rateCard.map((entry) => (sameName(entry.element) === sameName(change.element) ? { ...entry, price: change.price } : entry)) } };
}

/** A population of which no driver is counted. */
function namesNothing(name: string, { chargeablePopulation }: Policy, { drivers }: Tables): boolean {
  if (!/^recharge\.population$/i.test(name) || chargeablePopulation === null) return false;
  const named = new Set(chargeablePopulation.map(sameName));
  return drivers.every(({ driver }) => !named.has(sameName(driver)));
}
