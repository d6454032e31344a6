import type { Finding } from '../../model/finding';
import { byCodePoint, sum } from '../../model/money';
import type { ZeroBaseLine } from '../../model/recharge';
import type { ExclusiveSet } from './chosenOptions';
import { findingOf, keyOfLine } from './lineFinding';
import type { PackagedLines } from './packageUnits';
import { zeroBaseWords } from './words';

/** ZBB-05: a line stands in no package or in two, or two options of one set are chosen. */
export function packagedOnce({ inNone, inTwo }: PackagedLines, sets: ReadonlyMap<string, ExclusiveSet>): Finding[] {
  const { none, two } = zeroBaseWords['ZBB-05'];
  return [
    ...inNone.filter(({ amount }) => amount !== 0).map((line) => ofLine(line, none({ ...factsOf(line), package: line.package.trim(), level: line.level.trim() }))),
    ...inTwo.map((line) => ofLine(line, two({ ...factsOf(line), package: line.package.trim() }))),
    ...[...sets.values()].filter(({ chosen }) => chosen.length > 1).map(twoChosen),
  ];
}

function factsOf(line: ZeroBaseLine) {
  return { line: line.line, stream: line.stream, amount: line.amount };
}

function ofLine(line: ZeroBaseLine, message: string): Finding {
  const { advice } = zeroBaseWords['ZBB-05'];
  return findingOf({ id: 'ZBB-05', key: keyOfLine(line), at: [line.at], field: 'package', subject: line.line, amount: line.amount, message, advice });
}

function twoChosen({ set, chosen }: ExclusiveSet): Finding {
  const { chosen: say, advice } = zeroBaseWords['ZBB-05'];
  const amount = sum(chosen.map(({ cost }) => cost));
  const field = chosen.some(({ package: each }) => each.chosen === true) ? 'chosen' : 'decision';
  const message = say({ set, options: chosen.map(({ package: each }) => each.package.trim()).sort(byCodePoint), amount });
  return findingOf({ id: 'ZBB-05', key: ['set', set], at: chosen.map(({ package: { at } }) => at), field, subject: `Set ${set}`, amount, message, advice });
}
