import { size, sum } from '../../model/money';
import type { MonitoredLine } from '../../model/monitoring';
import { financialYear, yearLabel } from '../../model/period';
import type { NotChecked } from '../../model/review';
import { leftBlank, standsUnspent } from './forecastLine';
import { tablesWithPrevious } from './monitorLines';
import { aboutLines, notChecked } from './notCheckedLines';
import { monitoringNotChecked as words } from './notCheckedWords';
import type { PastForecasts } from './pastForecasts';
import type { Worked } from './workOut';

/** What was assumed of forecasts, and which of them could not be held against anything. */
export function forecastNotChecked({ lines, budget, variances, input: { policy } }: Worked, history: PastForecasts): NotChecked[] {
  const reported = tablesWithPrevious(budget);
  const byPosts = policy.forecastMethod === 'posts' ? lines.filter(({ line, basis }) => basis === 'profile' && line.group === 'Employees') : [];
  const toDate = variances.toDate.map(({ line }) => ({ line, current: line.current }));
  const noActual = lines.every(({ line }) => line.actualToDate === null) ? lines : [];
  return [
    ...aboutLines(words.blankForecast, lines.filter(({ line }) => leftBlank(line)), 'forecast'),
    ...aboutLines(words.nothingSpent, lines.filter(({ line, basis }) => standsUnspent(line, basis, policy)), 'actualToDate'),
    ...aboutLines(words.postsMethod, byPosts, 'actualToDate'),
    ...aboutLines(words.noActual, noActual, 'actualToDate'),
    ...aboutLines(words.varianceToDate, toDate, 'variance'),
    ...(reported.size > 0 ? aboutLines(words.blankPrevious, lines.filter((line) => isBlank(line, reported)), 'previousForecast') : aboutNoPrevious(lines)),
    ...(lines.length === 0 ? [] : aboutHistory(history, policy)),
  ];
}

function isBlank({ line }: MonitoredLine, reported: ReturnType<typeof tablesWithPrevious>): boolean {
  return line.previousForecast === null && reported.has(line.at.table);
}

function aboutNoPrevious(lines: readonly MonitoredLine[]): NotChecked[] {
  return lines.length === 0 ? [] : [notChecked(words.noPrevious(), sum(lines.map(({ forecast }) => size(forecast))))];
}

function aboutHistory({ year, without }: PastForecasts, policy: Worked['input']['policy']): NotChecked[] {
  if (year === null) return [notChecked(words.noHistory(), null)];
  if (without.length === 0) return [];
  const label = yearLabel(financialYear(year, policy.year.firstMonth));
  const money = sum(without.map(({ forecast }) => size(forecast)));
  return [notChecked(words.historyWithout({ period: policy.period, year: label, streams: without.map(({ stream }) => stream) }), money)];
}
