import type { Charged } from '../../../model/chargeStatement';
import { NO_MONEY } from '../../../model/money';
import type { DriverCount } from '../../../model/recharge';
import { sameName } from '../../../model/wording';
import type { PoolWithDrivers } from '../countWhatIfs';
import { type Population, chargeFor, countedUnits } from '../populations';
import type { ChargedLine } from './chargedLine';
import { countPlaces, countUsed, countedOn, placesOf } from './countsUsed';
import { type Drawing, yearOf } from './poolLines';

/** Each count of the year reviewed that no pool of that year charges for: at its price, without one, or free of charge. */
export function pricedLines(populations: readonly Population[], pools: readonly PoolWithDrivers[], drawing: Drawing): readonly ChargedLine[] {
  const covered = new Set(pools.filter((pool) => pool.charges.length > 0 && yearOf(pool, drawing) === drawing.startsIn).flatMap(({ drivers }) => drivers));
  return populations.flatMap((population) => {
    const { charged, uncharged, negative } = population;
    const providers = new Set(pools.filter(({ drivers }) => drivers.includes(population)).map(({ result }) => sameName(result.pool.provider)));
    const draw = (count: DriverCount, how: Charged): ChargedLine => lineOf(population, count, { how, drawing, providers });
    return [
      ...(covered.has(population) ? [] : charged.map((count) => draw(count, priceOf(population)))),
      ...[...uncharged, ...negative].map((count) => draw(count, { way: 'free' })),
    ];
  });
}

function priceOf({ rate }: Population): Charged {
  return rate === null ? { way: 'unpriced' } : { way: 'price', price: rate.price, priceYear: rate.year };
}

interface PricedParts {
  readonly how: Charged;
  readonly drawing: Drawing;
  readonly providers: ReadonlySet<string>;
}

function lineOf({ key, name, rate }: Population, count: DriverCount, { how, drawing, providers }: PricedParts): ChargedLine {
  const units = countedUnits(count);
  const charge = how.way === 'price' && rate !== null ? chargeFor(units, rate) : null;
  const line = {
    subject: name,
    driver: name,
    startsIn: drawing.startsIn,
    units,
    counted: countUsed([count]),
    countedOn: countedOn([count]),
    charge,
    how,
    own: charge !== null && count.recipient.trim() !== '' && providers.has(sameName(count.recipient)),
    provisional: charge !== null && drawing.open.has(count),
    otherMoney: charge === null || count.recipientType === 'general fund' ? NO_MONEY : charge,
    counts: countPlaces([count]),
    source: how.way === 'price' && rate !== null ? placesOf([rate.at], 'price') : [],
  };
  return { recipient: count.recipient, line, key, rows: [count], rate, before: null };
}
