import type { ChargeHistory, ChargeLine, ChargeStatement } from '../model/chargeStatement';
import { isNil } from '../model/quantity';
import { STATEMENT } from './statementWords';

const WORDS = STATEMENT.history;

/** True when a charge is on another count or of another amount than before. */
export function hasMoved({ later }: ChargeHistory): boolean {
  return later.some(({ change }) => change.difference !== 0 || !isNil(change.units));
}

/** The charges that have not moved, those that nothing is known to hold against, and those not in a later year. */
export function historyNotes({ lines, histories }: Pick<ChargeStatement, 'lines' | 'histories'>, yearOf: (startsIn: number) => string): readonly string[] {
  const told = new Set(histories.flatMap(({ first, later }) => [first, ...later].flatMap((step) => step.lines.map((index) => lines[index]))));
  const alone = [...new Set(lines.filter((line) => line.charge !== null && !told.has(line)).map(({ subject }) => subject))];
  const unchanged = histories.filter((history) => !hasMoved(history)).map(({ subject }) => subject);
  const someMoved = unchanged.length < histories.length;
  return [
    ...(someMoved && unchanged.length > 0 ? [WORDS.unchanged(unchanged)] : []),
    ...(histories.length > 0 && alone.length > 0 ? [WORDS.alone(alone)] : []),
    ...absentLater(histories, lines, yearOf),
  ];
}

/** What is charged this year and not in a later year that others are charged in. */
function absentLater(histories: readonly ChargeHistory[], lines: readonly ChargeLine[], yearOf: (startsIn: number) => string): readonly string[] {
  const years = [...new Set(lines.map(({ startsIn }) => startsIn))].slice(1);
  return years.flatMap((year) => {
    const absent = histories.filter(({ first, later }) => first.startsIn < year && later.every(({ startsIn }) => startsIn !== year)).map(({ subject }) => subject);
    return absent.length === 0 ? [] : [WORDS.absent(absent, yearOf(year))];
  });
}
