import type { ChargeLine } from '../model/chargeStatement';
import { inPounds, toPence } from '../model/money';
import { type Quantity, compare, fraction, over, times } from '../model/quantity';
import { sayPence } from '../model/unitWords';
import { sayNumber } from '../model/wording';
import { type Section, together, topicFrom, wordsFrom } from './statementTable';
import { STATEMENT, sayCells } from './statementWords';

const WORDS = STATEMENT.notes;

/** How every charge came about: the cells of its count, price or cost, its exact share, and whose money it is. */
export function statementNotes(lines: readonly ChargeLine[], from: number): Section {
  const files = new Set(lines.flatMap(({ counts, source }) => [...counts, ...source].map(({ file }) => file)));
  const rows = wordsFrom(from + 1, lines.map((line) => [
    { from: 'B', to: 'B', text: line.subject, look: 'aside' },
    { from: 'C', to: 'L', text: noteOf(line, files), look: 'text' },
  ]));
  return together([topicFrom(from, WORDS.topic, WORDS.message, null), rows], rows.next);
}

function noteOf({ how, units, counted, countedOn, counts, source, own, charge, otherMoney, provisional }: ChargeLine, files: ReadonlySet<string>): string {
  const cells = sayCells(source, files);
  return [
    ...(counts.length === 0 ? [] : [WORDS.count(counted, countedOn, sayCells(counts, files))]),
    ...(cells === '' ? [] : [how.way === 'price' ? WORDS.price(cells) : how.way === 'stated' ? WORDS.charge(cells) : WORDS.cost(cells)]),
    ...(how.way === 'share' ? [how.method === null ? WORDS.exact(sayExact(over(times(inPounds(how.cost), units), how.all))) : WORDS.together] : []),
    ...(how.way === 'percentage' && how.whole ? [WORDS.exact(sayExact(over(times(inPounds(how.cost), how.percent), fraction(100))))] : []),
    ...(own ? [WORDS.own] : []),
    ...(otherMoney === 0 ? [] : [WORDS.otherMoney(otherMoney === charge ? null : sayPence(otherMoney))]),
    ...(provisional ? [WORDS.open] : []),
  ].join(' ');
}

/** To the penny where it is so much exactly, else to four places. */
function sayExact(share: Quantity): string {
  const inPence = toPence(share);
  return compare(inPounds(inPence), share) === 0 ? sayPence(inPence) : `£${sayNumber(share, 4)}`;
}
