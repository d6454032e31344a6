import { type Pence, pence, size, sum } from '../../model/money';
import type { MonitoredLine, Monitoring } from '../../model/monitoring';
import type { Policy } from '../../model/policy';
import type { NotChecked } from '../../model/review';
import { type RowSource, placeOf } from '../../model/source';
import type { Tables } from '../../model/tables';
import { sameName } from '../../model/wording';
import { leftBlank, standsUnspent } from './forecastLine';
import type { PairElimination } from './grossOf';
import { hasNoStream } from './groupStreams';
import { tablesWithPrevious } from './monitorLines';
import { type LinesFacts, MONITORING_SECTION, monitoringNotChecked as words } from './notCheckedWords';
import type { OutsideEntries } from './registerOutside';
import { givesVirements } from './virementsNotNil';

/** What monitoring worked out on its way to the figures. */
export interface Worked {
  readonly tables: Tables;
  readonly policy: Policy;
  readonly lines: readonly MonitoredLine[];
  readonly streams: Monitoring['streams'];
  readonly pairs: readonly PairElimination[];
  readonly register: OutsideEntries;
}

/** What monitoring did not check or had to assume, in sentences with the gross money in pence (rules, section 0). */
export function listNotChecked(worked: Worked): NotChecked[] {
  const { lines, policy } = worked;
  const reported = tablesWithPrevious(lines.map(({ line }) => line));
  const unspent = lines.filter(({ line, basis }) => standsUnspent(line, basis, policy));
  const byPosts = policy.forecastMethod === 'posts' ? lines.filter(({ basis }) => basis === 'profile') : [];
  const noPrevious = lines.filter(({ line }) => line.previousForecast === null && reported.has(line.at.table));
  return [
    ...aboutLines(words.noStream, lines.filter(({ line }) => hasNoStream(line)), 'stream'),
    ...aboutLines(words.blankForecast, lines.filter(({ line }) => leftBlank(line)), 'forecast'),
    ...aboutLines(words.nothingSpent, unspent, 'actualToDate'),
    ...aboutLines(words.postsMethod, byPosts, 'actualToDate'),
    ...aboutLines(words.blankPrevious, noPrevious, 'previousForecast'),
    ...aboutLines(words.noOriginal, lines.filter(hasCurrentAlone), 'current'),
    ...aboutVirements(worked),
    ...aboutGroups(worked),
    ...aboutPairs(worked.pairs),
  ];
}

function aboutLines(say: (facts: LinesFacts) => string, lines: readonly MonitoredLine[], field: string): NotChecked[] {
  if (lines.length === 0) return [];
  const where = whereOf(lines.map(({ line }) => line.at), field);
  return [notChecked(say({ lines: lines.length, where }), sum(lines.map(({ current }) => size(current))))];
}

function aboutVirements({ tables, lines, register }: Worked): NotChecked[] {
  const { notPlaced } = register;
  const noColumn = lines.length > 0 && !givesVirements(lines.map(({ line }) => line));
  const facts = { lines: notPlaced.length, where: whereOf(notPlaced.map(({ at }) => at), 'amount') };
  const unplaced = notChecked(words.virementNotPlaced(facts), sum(notPlaced.map(({ amount }) => size(amount))));
  const registered = tables.virements.length === 0 ? null : sum(tables.virements.map(({ amount }) => size(amount)));
  return [...(noColumn ? [notChecked(words.noVirements(), registered)] : []), ...(notPlaced.length > 0 ? [unplaced] : [])];
}

function aboutGroups({ policy, streams }: Worked): NotChecked[] {
  const known = new Set(streams.map(({ stream }) => sameName(stream)));
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

function notChecked(why: string, amount: Pence | null): NotChecked {
  return { section: MONITORING_SECTION, why, amount };
}

function hasCurrentAlone({ line }: MonitoredLine): boolean {
  return line.statedCurrent !== null && line.original === null && !line.at.table.columns.has('original');
}

/** The most runs of cells that a sentence names before it says "and more". */
const RUNS_NAMED = 8;

/** "Budget L5, L9": the cells of a field, sheet by sheet. */
function whereOf(sources: readonly RowSource[], field: string): string {
  const bySheet = new Map<string, RowSource[]>();
  for (const source of sources) {
    const sheet = `${source.table.file}\u0000${source.table.sheet}`;
    const before = bySheet.get(sheet);
    if (before === undefined) bySheet.set(sheet, [source]);
    else before.push(source);
  }
  return [...bySheet.values()].map((own) => sayCells(own, field)).join('; ');
}

function sayCells(sources: readonly RowSource[], field: string): string {
  const { sheet, cells } = placeOf(sources, field);
  const runs = cells.split(', ');
  const named = runs.slice(0, RUNS_NAMED).join(', ');
  return `${sheet} ${named}${runs.length > RUNS_NAMED ? ' and more' : ''}`;
}
