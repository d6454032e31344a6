import type { Day } from '../../model/day';
import type { RateUsed } from '../../model/establishment';
import { toPence } from '../../model/money';
import type { Policy } from '../../model/policy';
import { sayDay, sayNumber, sayPounds } from '../../model/wording';
import { type RateName, isAmount } from './rateName';
import type { RateInForce, RatesInForce } from './ratesInForce';

interface MonthOfRates {
  readonly first: Day;
  readonly rates: RatesInForce;
}

/** The rates a year was costed at, each with its source; one that changes within the year says from when. */
export function ratesUsed(months: readonly MonthOfRates[], policy: Policy): RateUsed[] {
  const names = new Set(months.flatMap(({ rates }) => [...rates.keys()]));
  return [...[...names].flatMap((name) => runsOf(name, months)), ...award(policy)];
}

function runsOf(name: RateName, months: readonly MonthOfRates[]): RateUsed[] {
  const runs: { readonly first: Day; readonly rate: RateInForce }[] = [];
  for (const { first, rates } of months) {
    const [rate, last] = [rates.get(name), runs.at(-1)?.rate];
    if (rate !== undefined && (last === undefined || say(name, last) !== say(name, rate) || last.source !== rate.source))
      runs.push({ first, rate });
  }
  const [from] = months;
  return runs.map(({ first, rate }) => {
    const since = first === from?.first ? '' : ` from ${sayDay(first)}`;
    return { name, value: say(name, rate) + since, source: rate.source };
  });
}

function say(name: RateName, { value }: RateInForce): string {
  return isAmount(name) ? `${sayPounds(toPence(value))} a year` : `${sayNumber(value)}%`;
}

function award({ payAward: { percent, from, included } }: Policy): RateUsed[] {
  const source = 'setting payAward';
  if (percent === null) return included ? [] : [{ name: 'Pay award', value: 'none added to the salaries', source }];
  const since = from === null ? '' : ` from ${sayDay(from)}`;
  const where = included ? 'in the salaries' : 'added to the salaries';
  return [{ name: 'Pay award', value: `${sayNumber(percent)}%${since}, ${where}`, source }];
}
