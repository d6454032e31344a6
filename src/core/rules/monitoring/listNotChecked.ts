import { type Pence, pence, sum } from '../../model/money';
import type { MonitoredLine } from '../../model/monitoring';
import type { NotChecked } from '../../model/review';
import { sameName } from '../../model/wording';
import { forecastNotChecked } from './forecastNotChecked';
import type { PairElimination } from './grossOf';
import { hasNoStream } from './groupStreams';
import type { JoinedPairs } from './joinedPairs';
import { ledgerNotChecked } from './ledgerNotChecked';
import { aboutLines, notChecked } from './notCheckedLines';
import { monitoringNotChecked as words } from './notCheckedWords';
import type { PastForecasts } from './pastForecasts';
import type { RegisterHeld } from './registerHeld';
import { registerNotChecked } from './registerNotChecked';
import type { Worked } from './workOut';

/** What monitoring worked out on its way to the findings. */
export interface Reviewed {
  readonly worked: Worked;
  readonly register: RegisterHeld;
  readonly history: PastForecasts;
}

/** What monitoring did not check or had to assume, in sentences with the gross money in pence (rules, section 0). */
export function listNotChecked({ worked, register, history }: Reviewed): NotChecked[] {
  const { lines, input } = worked;
  return [
    ...aboutLines(words.noStream, lines.every(({ line }) => hasNoStream(line)) ? lines : [], 'stream'),
    ...forecastNotChecked(worked, history),
    ...aboutLines(words.noOriginal, lines.filter(hasCurrentAlone), 'current'),
    ...registerNotChecked(input, register),
    ...aboutGroups(worked),
    ...aboutPairs(worked.pairs),
    ...aboutJoined(worked.joined),
    ...ledgerNotChecked(worked),
  ];
}

function hasCurrentAlone({ line }: MonitoredLine): boolean {
  return line.statedCurrent !== null && line.original === null && !line.at.table.columns.has('original');
}

function aboutGroups({ figures, input: { policy } }: Worked): NotChecked[] {
  const known = new Set(figures.streams.map(({ stream }) => sameName(stream)));
  return policy.balanceGroups.flatMap(({ name, members }) => {
    const unknown = members.filter((member) => !known.has(sameName(member)));
    return unknown.length === 0 ? [] : [notChecked(words.groupUnknown({ name, unknown }), null)];
  });
}

function aboutPairs(pairs: readonly PairElimination[]): NotChecked[] {
  const outside = pairs.filter(({ pair }) => !pair.inside);
  const notFound = pairs.filter(({ pair, income, expenditure }) => pair.inside && (income === null || expenditure === null));
  const of = (some: readonly PairElimination[]): [{ names: string[] }, Pence] => [
    { names: some.map(({ pair }) => pair.name) },
    sum(some.map(({ income, expenditure }) => pence(Math.max(income ?? 0, expenditure ?? 0)))),
  ];
  const [outsideFacts, outsideMoney] = of(outside);
  const [notFoundFacts, notFoundMoney] = of(notFound);
  return [
    ...(outside.length > 0 ? [notChecked(words.pairsOutside(outsideFacts), outsideMoney)] : []),
    ...(notFound.length > 0 ? [notChecked(words.pairNotFound(notFoundFacts), notFoundMoney)] : []),
  ];
}

/** Pairs inside the workbook that share an account with one outside: neither alone can be held against its other side. */
function aboutJoined(joined: readonly JoinedPairs[]): NotChecked[] {
  return joined.flatMap(({ pairs, income }) => {
    const inside = pairs.filter((pair) => pair.inside);
    if (inside.length === 0 || inside.length === pairs.length) return [];
    return [notChecked(words.pairJoined({ names: inside.map(({ name }) => name) }), pence(Math.abs(sum(income.map(({ current }) => current)))))];
  });
}
