import type { PlainCell } from '../sheet/plainSheet';
import { inPounds, toPence } from '../model/money';
import { type Quantity, compare } from '../model/quantity';
import type { AskedRow } from '../model/round';
import { sayPence, sayRate } from '../model/unitWords';
import { sameName } from '../model/wording';
import { cellAt } from './packCells';
import type { PackFacts } from './packFacts';
import { topicCells } from './topicCells';
import { PACK } from './words';

/** What a directorate's answer on its counts changes: what one costs, who pays it, and what is planned. */
export function answerChanges(counts: readonly AskedRow[], { paidBy, planned }: PackFacts, from: number): { readonly cells: readonly PlainCell[]; readonly next: number } {
  const prices = new Map(counts.flatMap(({ subject, price }) => (price === null ? [] : [[sameName(subject), { subject, price: sayPrice(price) }] as const])));
  const said = planned.flatMap(({ year, subject, units, charge, rate, zeroBased }, index) => [
    cellAt([from + 1 + index, 'B'], PACK.planned(year), 'mark'),
    cellAt([from + 1 + index, 'C'], PACK.plannedCharge({ units, subject, zeroBased, charge: sayPence(charge), rate: sayAbout(rate) }), 'entry'),
  ]);
  return { cells: [...topicCells(from, PACK.changes, PACK.oneCosts([...prices.values()], paidBy)), ...said], next: from + planned.length + 2 };
}

function sayPrice(price: Quantity): string {
  return isPence(price) ? sayPence(toPence(price)) : sayRate(price);
}

function sayAbout(rate: Quantity): string {
  return `${isPence(rate) ? '' : 'about '}${sayPence(toPence(rate))}`;
}

function isPence(pounds: Quantity): boolean {
  return compare(inPounds(toPence(pounds)), pounds) === 0;
}
