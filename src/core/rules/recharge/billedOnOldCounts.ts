import { type Finding, keyOf, severityOf } from '../../model/finding';
import { type Pence, NO_MONEY, sum } from '../../model/money';
import { NIL, compare, minus, total } from '../../model/quantity';
import type { DriverCount } from '../../model/recharge';
import { placeOf } from '../../model/source';
import { type Population, billedUnits, countedUnits, notChargedOn } from './populations';
import type { RecipientUnits } from './countWords';
import { WORDS } from './words';

/**
 * RCH-04: a chargeable driver is billed on counts other than the latest audit's. Units and money by directorate, under
 * and over apart; the amount is the net money at the driver's price, positive when not charged. One finding a driver.
 */
export function billedOnOldCounts(populations: readonly Population[]): readonly Finding[] {
  return populations.flatMap((population) => {
    const rows = population.charged.filter((count) => compare(countedUnits(count), billedUnits(count)) !== 0);
    return rows.length === 0 ? [] : [finding(population, rows)];
  });
}

function finding(population: Population, rows: readonly DriverCount[]): Finding {
  const { name, key, rate } = population;
  const changes = rows.map((count) => changeOf(count, population));
  const amount = rate === null ? null : sum(rows.map((count) => notChargedOn(count, rate)));
  const net: RecipientUnits = { recipient: '', units: total(changes.map(({ units }) => units)), amount };
  const facts = {
    driver: name,
    rate,
    agreed: rows.every(({ locked }) => locked !== null),
    net,
    under: changes.filter(({ units }) => compare(units, NIL) === 1),
    over: changes.filter(({ units }) => compare(units, NIL) === -1),
    outside: outsideOf(rows, population),
  };
  return {
    id: 'RCH-04',
    key: keyOf('RCH-04', key),
    severity: severityOf(amount),
    basis: amount === null ? 'units' : 'at stake',
    at: placeOf(rows.map(({ at }) => at), 'baseline'),
    subject: name,
    amount,
    tolerance: null,
    message: WORDS['RCH-04'].message(facts),
    advice: WORDS['RCH-04'].advice(facts),
  };
}

function changeOf(count: DriverCount, { rate }: Population): RecipientUnits {
  const units = minus(countedUnits(count), billedUnits(count));
  return { recipient: count.recipient, units, amount: rate === null ? null : notChargedOn(count, rate) };
}

function outsideOf(rows: readonly DriverCount[], { rate }: Population): Pence {
  const outside = rows.filter(({ recipientType }) => recipientType !== 'general fund');
  return rate === null ? NO_MONEY : sum(outside.map((count) => notChargedOn(count, rate)));
}
