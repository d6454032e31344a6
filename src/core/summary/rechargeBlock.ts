import { sum } from '../model/money';
import { isNil } from '../model/quantity';
import type { PoolResult, Recharge } from '../model/rechargeResult';
import { sayNumber, sayPounds, saySigned } from '../model/wording';
import type { DraftBlock, DraftRow } from '../sheet/draft';
import { countBlock } from './countBlock';
import { type Material, exceptionLink } from './material';
import { countTables, hasMoved, otherDrivers, unitsOf } from './rechargeTables';
import { recoveryRows } from './recoveryRows';
import { roundNotes } from './round/roundNotes';
import { TABLE_GAP, noteRows, sectionRows } from './rows';
import { RECHARGES } from './sentences/recharges';
import { notBilledSentence } from './sentences/findings';
import { whatIfRows } from './whatIfRows';

/** Counts then and now with charges by directorate, recovery and break-even, control totals, and what-ifs with their effects. */
export function rechargeBlocks(material: Material): readonly DraftBlock[] {
  const { recharge } = material.review;
  const head = { mark: 'recharges', topic: RECHARGES.topic };
  if (recharge === null) return [{ rows: sectionRows({ ...head, message: RECHARGES.absent, link: null }) }];
  const tables = countTables(recharge);
  const opening = sectionRows({ ...head, message: messageOf(recharge, material), link: exceptionLink(material, ({ id }) => id.startsWith('RCH')) });
  return [
    {
      rows: [
        ...opening,
        ...tables.flatMap((table, index) => [...(index === 0 ? [] : [TABLE_GAP]), ...countBlock(table, material)]),
        ...recoveryRows(recharge, tables, material),
        ...recharge.pools.flatMap((pool) => poolNotes(pool, recharge, material)),
        ...driverNotes(recharge),
        ...roundNotes(material),
        ...whatIfRows(recharge, tables, material),
      ],
    },
  ];
}

function messageOf({ pools, counts }: Recharge, { findings }: Material): string {
  const notBilled = findings.find(({ id }) => id === 'RCH-04');
  const control = pools.length === 0 ? null : sum(pools.flatMap((pool) => (isUnshared(pool) ? [] : [pool.control])));
  const unshared = pools.filter(isUnshared).map(({ pool }) => pool.service);
  return RECHARGES.message(notBilled === undefined ? '' : notBilledSentence(notBilled, counts), control, unshared);
}

/** A pool with nothing to share by; one that is used by other pools alone passes its cost to them. */
function isUnshared({ shares, units }: PoolResult): boolean {
  return shares.length === 0 && isNil(units);
}

function poolNotes(result: PoolResult, recharge: Recharge, { findings }: Material): readonly DraftRow[] {
  const { pool, cost, shares, rate, breakEvenExact, breakEvenRate, nearestRate, nearestResult, breakEvenSurplus } = result;
  if (isUnshared(result)) {
    const exception = findings.findIndex(({ id, subject }) => id === 'RCH-02' && subject === pool.service);
    return noteRows(pool.service, RECHARGES.unshared(cost, exception + 1));
  }
  const own = shares.find((share) => share.own);
  const nearest = nearestRate === null || nearestResult === null || nearestRate === breakEvenRate ? '' : `${sayPounds(nearestRate)} (${saySigned(nearestResult)})`;
  const single = recharge.pools.filter((each) => each.shares.length > 0).length === 1;
  const sentences = [
    ...(breakEvenExact === null || breakEvenRate === null || breakEvenSurplus === null ? [] : [RECHARGES.breakEven(`£${sayNumber(breakEvenExact)}`, `${sayPounds(breakEvenRate)} (${saySigned(breakEvenSurplus)})`, nearest)]),
    ...(rate === null || rate.year === '' || pool.year === '' || rate.year === pool.year ? [] : [RECHARGES.otherYear(rate.year, pool.year)]),
    ...(own === undefined || !single ? [] : [RECHARGES.own(own.recipient)]),
  ];
  return sentences.length === 0 ? [] : noteRows(pool.service, sentences.join(' '));
}

/** Drivers that share no pool and have not moved are a line each. */
function driverNotes(recharge: Recharge): readonly DraftRow[] {
  return otherDrivers(recharge).filter((counts) => !hasMoved(counts)).flatMap((counts) => {
    const units = unitsOf(counts, 'audit');
    const [first] = counts;
    if (units === null || units.numerator === 0n) return [];
    const billed = unitsOf(counts, 'baseline') !== null;
    return noteRows(first.driver, billed ? RECHARGES.asBilled(sayNumber(units)) : RECHARGES.counted(sayNumber(units)));
  });
}
