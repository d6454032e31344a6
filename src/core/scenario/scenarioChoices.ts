import { type Pence, NO_MONEY, sum } from '../model/money';
import type { Policy } from '../model/policy';
import type { Quantity } from '../model/quantity';
import { type Tables, hasDataset } from '../model/tables';
import { sameName } from '../model/wording';
import { SETTINGS } from '../reading/settingCatalogue';
import { populationsFor } from '../rules/recharge/populationsFor';
import { rateFor } from '../rules/recharge/rateFor';
import type { Reviewed } from './changeReading';

/** One thing that a scenario of this workbook may change, with what it is now. */
export type ScenarioChoice =
  /** Which of the drivers are charged for. */
  | { readonly kind: 'names'; readonly name: string; readonly drivers: readonly string[]; readonly now: readonly string[] }
  /** One of the words of a setting. */
  | { readonly kind: 'word'; readonly name: string; readonly words: readonly string[]; readonly now: string }
  /** A price in pounds, of an element of the rate card. */
  | { readonly kind: 'price'; readonly name: string; readonly subject: string; readonly per: string; readonly now: Quantity }
  /** A vacancy factor; of the whole where the subject is "". */
  | { readonly kind: 'percent'; readonly name: string; readonly subject: string; readonly now: Quantity }
  /** A funding line that could be dropped, with its money of the year reviewed. */
  | { readonly kind: 'drop'; readonly name: string; readonly subject: string; readonly now: Pence };

/** Everything a scenario of this workbook may change, in the order it is offered: charges, forecast and pay, funding. */
export function scenarioChoices({ tables, policy }: Reviewed): readonly ScenarioChoice[] {
  return [...chargeChoices(tables, policy), ...priceChoices(tables, policy), ...payChoices(tables, policy), ...fundingChoices(tables, policy)];
}

function chargeChoices(tables: Tables, policy: Policy): readonly ScenarioChoice[] {
  const populations = [...populationsFor(tables, policy).values()];
  const now = populations.filter(({ chargeable }) => chargeable).map(({ name }) => name);
  const names: ScenarioChoice = { kind: 'names', name: 'recharge.population', drivers: populations.map(({ name }) => name), now };
  return [
    ...(populations.length === 0 ? [] : [names]),
    ...(tables.pools.length === 0 ? [] : [wordChoice('recharge.pool', policy.rechargePool), wordChoice('recharge.method', policy.rechargeMethod)]),
  ];
}

function wordChoice(name: string, now: string): ScenarioChoice {
  return { kind: 'word', name, words: SETTINGS.find((setting) => setting.name === name)?.words ?? [], now };
}

function priceChoices({ rateCard }: Tables, { year }: Policy): readonly ScenarioChoice[] {
  const elements = new Set(rateCard.map(({ element }) => sameName(element)));
  return [...elements].flatMap((key) => {
    const { entry } = rateFor(key, rateCard, year.startsIn);
    if (entry === null) return [];
    const subject = entry.element.trim();
    return [{ kind: 'price', name: `rate.${subject}`, subject, per: entry.unit.trim(), now: entry.price } as const];
  });
}

function payChoices(tables: Tables, policy: Policy): readonly ScenarioChoice[] {
  const forecast = wordChoice('forecast.method', policy.forecastMethod);
  if (!hasDataset(tables, 'Establishment')) return [forecast];
  const streams = new Map(tables.establishment.map(({ stream }) => [sameName(stream), stream.trim()]));
  const factorOf = (stream: string): Quantity => [...policy.vacancyFactorByStream].find(([name]) => sameName(name) === sameName(stream))?.[1] ?? policy.vacancyFactor;
  return [
    forecast,
    { kind: 'percent', name: 'vacancyFactor', subject: '', now: policy.vacancyFactor },
    ...[...streams.values()].filter((stream) => stream !== '').map((stream) => ({ kind: 'percent', name: `vacancyFactor.${stream}`, subject: stream, now: factorOf(stream) }) as const),
  ];
}

function fundingChoices({ funding }: Tables, { year }: Policy): readonly ScenarioChoice[] {
  const names = new Map(funding.map(({ name }) => [sameName(name), name.trim()]));
  return [...names].map(([key, subject]) => {
    const rows = funding.filter(({ name }) => sameName(name) === key);
    return { kind: 'drop', name: 'funding.drop', subject, now: sum(rows.map(({ amounts }) => amounts.get(year.startsIn) ?? NO_MONEY)) };
  });
}
